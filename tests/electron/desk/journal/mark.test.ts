import { copyFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileIdentity, type Mark, openMark } from '../../../../electron/desk/journal/mark.ts'
import { quickFolder } from '../../quickFolder.ts'

let folder = ''
let mark: Mark
beforeEach(() => {
  folder = quickFolder('mark')
  writeFileSync(join(folder, 'journal.db'), 'the journal')
  mark = openMark(folder)
})
afterEach(() => {
  mark.close()
  rmSync(folder, { recursive: true })
})

const markFile = () => join(folder, 'journal.mark')
const file = () => fileIdentity(join(folder, 'journal.db'))
const spoil = (at: number) => {
  const bytes = readFileSync(markFile())
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(markFile(), bytes)
}

test('there is none until one is written, and then the last one counts', () => {
  expect(mark.read()).toEqual({ kind: 'none' })
  for (const writes of [8, 9, 10]) {
    mark.write({ writes })
    expect(mark.read()).toEqual({ kind: 'marked', writes, file: file() })
  }
})

test('it is there for the next desk, and only for this user', () => {
  mark.write({ writes: 9 })
  mark.close()
  expect(mark.read()).toEqual({ kind: 'marked', writes: 9, file: file() })
  expect(statSync(markFile()).mode & 0o777).toBe(0o600)
})

test('one that was spoilt while it was written leaves the one before', () => {
  for (const writes of [8, 9]) mark.write({ writes })
  spoil(256 + '{"writes":'.length)
  expect(mark.read()).toMatchObject({ kind: 'marked', writes: 8 })
  mark.write({ writes: 9 })
  expect(mark.read()).toMatchObject({ kind: 'marked', writes: 9 })
  for (const at of [0, 256]) spoil(at + '{"writes":'.length)
  expect(mark.read()).toEqual({ kind: 'unreadable' })
  for (const at of [0, 256]) spoil(at)
  expect(mark.read()).toEqual({ kind: 'unreadable' })
})

test('it takes two places of 256 bytes for ever, however often it is written', () => {
  for (let writes = 1; writes < 10; writes += 1) mark.write({ writes })
  expect(statSync(markFile()).size).toBe(512)
})

test('a file that was copied is another one, and one that was renamed is the same', () => {
  const [journal, copy, moved] = ['journal.db', 'copy.db', 'moved.db'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  copyFileSync(journal, copy)
  expect(fileIdentity(copy)).not.toBe(fileIdentity(journal))
  const before = fileIdentity(journal)
  renameSync(journal, moved)
  expect(fileIdentity(moved)).toBe(before)
  expect(before).toMatch(/^\d+ \d+$/)
})
