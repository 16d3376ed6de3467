import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAsar } from '../../../scripts/packing/asar.mjs'
import { BIN } from '../../../scripts/setup/places.mjs'
import { folderWith } from '../folder.ts'

test('reads the list and the texts of an archive that Electron’s own tool made', () => {
  const folder = folderWith({
    'app/package.json': '{}',
    'app/out/main/main.js': 'main()',
    'app/out/renderer/é.html': '<p>é',
  })
  const archive = join(folder, 'app.asar')
  execFileSync(join(BIN, 'asar'), ['pack', join(folder, 'app'), archive])
  const { files, textOf } = readAsar(archive)
  expect(files.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
    { path: 'out/main/main.js', bytes: 6 },
    { path: 'out/renderer/é.html', bytes: 5 },
    { path: 'package.json', bytes: 2 },
  ])
  expect(textOf('out/main/main.js')).toBe('main()')
  expect(textOf('out/renderer/é.html')).toBe('<p>é')
  expect(textOf('nowhere.txt')).toBe('')
})
