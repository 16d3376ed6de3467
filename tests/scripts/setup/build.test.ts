import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceHash } from '../../../scripts/setup/build.mjs'
import { folderWith } from '../folder.ts'

const FILES = {
  'package-lock.json': '{}',
  'package.json': '{}',
  'electron.vite.config.ts': '',
  'tsconfig.base.json': '{}',
  'scripts/packing/notices.mjs': '',
  'shared/a.ts': 'a',
  'electron/main.ts': 'b',
  'renderer/index.html': 'c',
  'sandbox/main.ts': 'd',
  'docs/testing.md': 'e',
}

test('a build is needed when a source changed, moved or came, and only then', () => {
  const folder = folderWith(FILES)
  const hashes = [sourceHash(folder)]
  const again = () => hashes.push(sourceHash(folder))
  writeFileSync(join(folder, 'sandbox/main.ts'), 'D')
  again()
  renameSync(join(folder, 'shared/a.ts'), join(folder, 'shared/b.ts'))
  again()
  writeFileSync(join(folder, 'renderer/main.tsx'), '')
  again()
  expect(new Set(hashes).size).toBe(4)
  writeFileSync(join(folder, 'docs/testing.md'), 'E')
  again()
  expect(hashes.at(-1)).toBe(hashes.at(-2))
})
