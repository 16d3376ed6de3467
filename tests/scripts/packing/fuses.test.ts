import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  FUSES,
  readBuilderSettings,
  wrongFuseSettings,
  wrongFuseWire,
} from '../../../scripts/packing/fuses.mjs'
import { ROOT } from '../../../scripts/setup/places.mjs'
import { folderWith } from '../folder.ts'

const settings = readBuilderSettings(ROOT)

test('electron-builder.yml sets the fuses of the list', () => {
  expect(wrongFuseSettings(settings)).toEqual([])
})

test.each(Object.entries(FUSES))('a changed or missing %s is told', (name, [isOn]) => {
  const changed = settings.replace(`${name}: ${isOn}`, `${name}: ${!isOn}`)
  const missing = settings.replace(`  ${name}: ${isOn}\n`, '')
  expect(wrongFuseSettings(changed)).toEqual([`fuse ${name} is ${!isOn}, not ${isOn}`])
  expect(wrongFuseSettings(missing)).toEqual([`fuse ${name} is not set, not ${isOn}`])
})

test('a fuse that the list does not know is told', () => {
  const more = settings.replace('electronFuses:\n', 'electronFuses:\n  newFuse: true\n')
  expect(wrongFuseSettings(more)).toEqual(['fuse newFuse is true, not known'])
})

// As Electron's binary carries it: a marker, the version, the count, then a digit a fuse.
const MARKER = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

function programWith(wire: string): string {
  const program = join(folderWith({}), 'desk')
  const bytes = [Buffer.from(`code${MARKER}`), Buffer.from([1, wire.length]), Buffer.from(wire)]
  writeFileSync(program, Buffer.concat(bytes))
  return program
}

test('the fuse wire of a program is held against the list', () => {
  expect(wrongFuseWire(programWith('01001100'))).toEqual([])
  expect(wrongFuseWire(programWith('11001100'))).toEqual(['fuse runAsNode is true, not false'])
  expect(wrongFuseWire(programWith('01001000'))).toEqual([
    'fuse onlyLoadAppFromAsar is false, not true',
  ])
})

test('a program without a wire has none of them set', () => {
  const program = join(folderWith({ desk: 'code' }), 'desk')
  expect(wrongFuseWire(program)).toHaveLength(Object.keys(FUSES).length)
})
