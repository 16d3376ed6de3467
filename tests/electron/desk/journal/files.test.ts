import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../../../electron/desk/journal/journal.ts'
import { takeLock } from '../../../../electron/desk/journal/lock.ts'
import { openFilesIn } from '../../openFiles.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder } from './bothJournals.ts'
import { journalOf } from './journalOf.ts'

const done: Note = { mark: 'done', words: 'done' }

let root = ''
let folder = ''
beforeEach(() => {
  root = quickFolder('files')
  folder = join(root, 'desk')
  mkdirSync(folder)
})
afterEach(() => rmSync(root, { recursive: true }))

const file = () => join(folder, 'journal.db')
const names = () => readdirSync(folder).sort()

function work(id = 'a', slot = 0): void {
  const { journal } = journalOf(folder)
  journal.writeOrder(newOrder(id, { slot }))
  journal.advance(id, 'written', 'created', done)
  journal.close()
}

function vandalise(sql: string): void {
  const vandal = new DatabaseSync(file())
  vandal.exec(sql)
  vandal.close()
}

test('a desk that ends in order leaves one file with everything in it, and holds none', () => {
  work()
  expect(names()).toEqual(['journal.db', 'journal.lock', 'journal.mark'])
  expect(openFilesIn(folder)).toEqual([])
})

test('a desk that could not open its journal holds no file of it', () => {
  work()
  vandalise('PRAGMA user_version = 9')
  expect(journalOf(folder).journal.trouble()).not.toBeNull()
  vandalise(`PRAGMA user_version = 1;
    CREATE TRIGGER full BEFORE INSERT ON head BEGIN SELECT RAISE(ABORT, 'full'); END`)
  expect(journalOf(folder).journal.trouble()).not.toBeNull()
  // And where it is the first thing that has to be written, for it is not the last journal.
  rmSync(join(folder, 'journal.mark'))
  expect(journalOf(folder).journal.trouble()).not.toBeNull()
  expect(openFilesIn(folder)).toEqual([])
})

test('a journal that was mended is the only one that is held, and is the last one for the next desk', () => {
  work('a', 0)
  work('b', 1)
  const { journal, notices } = journalOf(folder)
  vandalise("UPDATE intents SET amount = 1 WHERE id = 'a'")
  expect(journal.find('a')).toBeNull()
  expect(notices).toHaveLength(1)
  expect(openFilesIn(folder).join()).not.toContain('deleted')
  // Nothing more is written before the desk ends.
  journal.close()
  expect(openFilesIn(folder)).toEqual([])
  const again = journalOf(folder)
  expect(again.notices).toEqual([])
  expect(again.journal.find('b')?.step).toBe('created')
  again.journal.close()
})

test('a journal that was made anew when the power went takes its place at the next start', () => {
  work()
  renameSync(file(), join(folder, 'journal.rebuilt.db'))
  writeFileSync(file(), 'damaged '.repeat(1_000))
  const { journal, notices } = journalOf(folder)
  expect(notices).toEqual([])
  expect(journal.find('a')?.step).toBe('created')
  journal.close()
})

test('a desk that only reads leaves every byte as it is, and holds nothing when it ends', () => {
  const { journal: first } = journalOf(folder)
  first.writeOrder(newOrder('a'))
  const killed = join(root, 'killed')
  cpSync(folder, killed, { recursive: true })
  first.close()
  const before = ['journal.db', 'journal.db-wal'].map((name) => readFileSync(join(killed, name)))
  const lock = takeLock(killed)
  const { journal } = journalOf(killed)
  expect(journal.find('a')?.step).toBe('written')
  journal.close()
  expect(openFilesIn(killed)).not.toContain('journal.db')
  const after = ['journal.db', 'journal.db-wal'].map((name) => readFileSync(join(killed, name)))
  expect(after).toEqual(before)
  lock?.release()
})

test('a desk that only reads lets go of a file that it cannot read', () => {
  work()
  vandalise('UPDATE intents SET amount = 1')
  const lock = takeLock(folder)
  const { journal } = journalOf(folder)
  expect(journal.find('a')).toBeNull()
  expect(openFilesIn(folder)).not.toContain('journal.db')
  journal.close()
  lock?.release()
})
