import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closedJournal, READ_ONLY } from '../../../../electron/desk/journal/closedJournal.ts'
import type { Journal, Note } from '../../../../electron/desk/journal/journal.ts'
import { takeLock } from '../../../../electron/desk/journal/lock.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder, newPayment } from './bothJournals.ts'
import { journalOf } from './journalOf.ts'

const done: Note = { mark: 'done', words: 'done' }

let folder = ''
beforeEach(() => {
  folder = quickFolder('readOnly')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Whatever is to be written is refused with these words, and nothing comes of it. */
function expectShut(journal: Journal, words: string): void {
  const refused = { kind: 'error', error: { kind: 'invalid', message: words, fields: {} } }
  expect(journal.writeOrder(newOrder('b', { slot: 1 }))).toEqual(refused)
  expect(journal.writePayment(newPayment('p'))).toEqual(refused)
  expect(journal.advance('a', 'written', 'sent', done)).toBe(false)
  const payment = { intent: newPayment('p'), step: 'confirming' } as const
  expect(journal.advanceWithPayment('a', 'written', done, {}, payment)).toBe(false)
  journal.note('a', done)
  journal.learn('clientRefLength', 6)
  expect(journal.lookFirst()).toBeNull()
}

/** Nothing stands in it. */
function expectEmpty(journal: Journal): void {
  expect([journal.find('a'), journal.orderOfSession('session of a')]).toEqual([null, null])
  expect([journal.openPaymentOn('key 1'), journal.learned('clientRefLength')]).toEqual([null, null])
  expect([journal.steps('a'), journal.stepsOn('a', 'key 1')]).toEqual([[], []])
  expect([journal.openOrdersOf('12301'), journal.ordersOf('12301')]).toEqual([[], []])
  expect([journal.placedSince('12301', ''), journal.open()]).toEqual([[], []])
  expect([journal.troubled(), journal.orders(), journal.noted('readBack')]).toEqual([[], [], []])
  expect(journal.takenOn('key 1')).toBe(0)
}

test('a journal that is closed takes nothing, shows nothing and says why', () => {
  const journal = closedJournal('The disk is full.')
  expect(journal.trouble()).toBe('The disk is full.')
  expectShut(journal, 'The disk is full.')
  expectEmpty(journal)
  journal.close()
})

test('beside a desk that has not written yet there is nothing to read', () => {
  const lock = takeLock(folder)
  expect(lock).not.toBeNull()
  const { journal } = journalOf(folder)
  expect(journal.trouble()).toBe(READ_ONLY)
  expectShut(journal, READ_ONLY)
  expectEmpty(journal)
  journal.close()
  lock?.release()
})

test('beside another desk what it wrote is read as it stands now, and nothing is changed', () => {
  const { journal: first } = journalOf(folder)
  first.writeOrder(newOrder('a'))
  const { journal: second, logged } = journalOf(folder)
  expect(second.trouble()).toBe(READ_ONLY)
  expectShut(second, READ_ONLY)
  expect(second.find('a')).toEqual(first.find('a'))
  first.advance('a', 'written', 'sent', done)
  expect(second.find('a')?.step).toBe('sent')
  expect(second.steps('a')).toHaveLength(2)
  expect(logged).toEqual([])
  second.close()
  first.close()
})

test('what is damaged is not shown beside another desk, nor mended there', () => {
  const { journal: first } = journalOf(folder)
  first.writeOrder(newOrder('a'))
  const vandal = new DatabaseSync(join(folder, 'journal.db'))
  vandal.exec('UPDATE intents SET amount = 1')
  const { journal: second, logged, notices } = journalOf(folder)
  expectEmpty(second)
  expect(logged).toEqual([expect.stringMatching(/^the journal cannot be read here .*checksum/)])
  expect(notices).toEqual([])
  expect(vandal.prepare('SELECT amount FROM intents').get()).toMatchObject({ amount: 1 })
  vandal.close()
  second.close()
  first.close()
})
