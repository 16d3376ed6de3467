import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readHead } from '../../../../electron/desk/journal/head.ts'
import type { Note } from '../../../../electron/desk/journal/journal.ts'
import { ALREADY_OPEN, NOT_ABSENT } from '../../../../electron/desk/journal/words.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder, newPayment } from './bothJournals.ts'
import { journalOf, type OpenedJournal } from './journalOf.ts'

const done: Note = { mark: 'done', words: 'done' }

let folder = ''
let opened: OpenedJournal
beforeEach(() => {
  folder = quickFolder('open')
  opened = journalOf(folder)
})
afterEach(() => {
  opened.journal.close()
  rmSync(folder, { recursive: true })
})

/** Something done to the file behind the desk's back, or asked of it. */
function beside<T>(work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(folder, 'journal.db'))
  const result = work(database)
  database.close()
  return result
}

const refused = (message: string) => ({
  kind: 'error',
  error: { kind: 'invalid', message, fields: {} },
})

test('why an intent was not written is said to staff, and more of it in the log', () => {
  const { journal, logged } = opened
  journal.writeOrder(newOrder('a'))
  expect(journal.writeOrder(newOrder('b'))).toEqual(refused(ALREADY_OPEN))
  const again = newOrder('c', { slot: 1, replaces: 'a' })
  expect(journal.writeOrder(again)).toEqual(refused(NOT_ABSENT))
  const why = 'its journal could not be written. Orders and payments wait until that is mended.'
  // A second row of the same name is a fault of the desk's, not one that is still open.
  expect(journal.writeOrder(newOrder('a', { slot: 1 }))).toEqual(
    refused(`Nothing was sent: ${why}`),
  )
  expect(logged).toEqual([
    expect.stringMatching(/^an intent was not written .*UNIQUE/),
    expect.stringMatching(/^an intent was not written .*Error/),
    expect.stringMatching(/^an intent was not written .*UNIQUE/),
  ])
})

test('every write is counted in the head, and one that came to nothing is not', () => {
  const writes = () => beside(readHead)?.writes ?? 0
  const before = writes()
  opened.journal.writeOrder(newOrder('a'))
  opened.journal.note('a', done)
  opened.journal.learn('clientRefLength', 40)
  expect(writes()).toBe(before + 3)
  expect(opened.journal.steps('a')).toHaveLength(2)
  expect(opened.journal.learned('clientRefLength')).toBe(40)
  opened.journal.writeOrder(newOrder('b'))
  expect(writes()).toBe(before + 3)
})

test('a payment that went with an order is opened only by the one that moved it on', () => {
  const { journal } = opened
  journal.writeOrder(newOrder('a', { hasCard: true }))
  const payment = { intent: newPayment('p'), step: 'unknown' } as const
  expect(journal.advanceWithPayment('a', 'sent', done, {}, payment)).toBe(false)
  expect(journal.find('p')).toBeNull()
  const facts = { orderRef: 'QU-1' }
  expect(journal.advanceWithPayment('a', 'written', done, facts, payment)).toBe(true)
  expect(journal.find('a')).toMatchObject({ step: 'created', orderRef: 'QU-1' })
  expect(journal.find('p')).toMatchObject({ step: 'unknown' })
})

test('a commit is on the disk when it is over, and nobody else may write meanwhile', () => {
  expect(beside((database) => database.prepare('PRAGMA journal_mode').get())).toEqual({
    journal_mode: 'wal',
  })
  expect(opened.journal.trouble()).toBeNull()
  const { journal: second } = journalOf(folder)
  expect(second.trouble()).toContain('Another window')
  second.close()
  opened.journal.close()
  opened = journalOf(folder)
  expect(opened.journal.trouble()).toBeNull()
})
