import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NOT_MENDED } from '../../../../electron/desk/journal/words.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder, newPayment } from './bothJournals.ts'
import { journalOf } from './journalOf.ts'

const START = Date.parse('2026-11-24T10:42:00Z')
const DAY_MS = 24 * 60 * 60 * 1000

let folder = ''
beforeEach(() => {
  folder = quickFolder('held')
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'journal.db')
const names = (what: RegExp) => readdirSync(folder).filter((name) => what.test(name))

/** A desk that wrote one order and ended. */
function work(): void {
  const { journal } = journalOf(folder)
  journal.writeOrder(newOrder('a'))
  journal.advance('a', 'written', 'sent', { mark: 'done', words: 'sent' })
  journal.close()
}

function vandalise(sql: string): void {
  const vandal = new DatabaseSync(file())
  vandal.exec(sql)
  vandal.close()
}

describe('a file that cannot be opened', () => {
  test('is left alone where it was written by a newer version, and nothing is sent', () => {
    work()
    vandalise('PRAGMA user_version = 9')
    const { journal, notices, logged } = journalOf(folder)
    expect(journal.trouble()).toContain('its journal could not be written')
    expect(logged).toEqual([expect.stringMatching(/^the journal cannot be opened .*newer version/)])
    expect(notices).toEqual([])
    expect(names(/damaged/)).toEqual([])
    // The lock was let go, and the file too: it opens again as soon as it can be read.
    vandalise('PRAGMA user_version = 1')
    const again = journalOf(folder)
    expect(again.journal.trouble()).toBeNull()
    expect(again.notices).toEqual([])
    again.journal.close()
  })

  test('is not called damaged where the disk is at fault', () => {
    mkdirSync(file())
    const { journal, notices } = journalOf(folder)
    expect(journal.trouble()).toContain('Nothing was sent')
    expect(notices).toEqual([])
    expect(journal.writeOrder(newOrder('a')).kind).toBe('error')
    rmSync(file(), { recursive: true })
    const again = journalOf(folder)
    expect(again.journal.writeOrder(newOrder('a')).kind).toBe('ok')
    again.journal.close()
  })

  test('is not taken where what the last desk left open cannot be written down', () => {
    work()
    const { journal } = journalOf(folder)
    journal.writeOrder(newOrder('b', { slot: 1 }))
    journal.close()
    vandalise("CREATE TRIGGER full BEFORE UPDATE ON intents BEGIN SELECT RAISE(ABORT, 'full'); END")
    const shut = journalOf(folder)
    expect(shut.journal.trouble()).toContain('Nothing was sent')
    vandalise('DROP TRIGGER full')
    const again = journalOf(folder)
    expect(again.journal.find('b')?.step).toBe('notSent')
    again.journal.close()
  })
})

describe('a damaged file', () => {
  test.each([
    ['that is no database', () => writeFileSync(file(), 'nothing of ours '.repeat(600))],
    ['that says it was never set up', () => vandalise('PRAGMA user_version = 0')],
    ['with a table that is gone', () => vandalise('DROP TABLE learned')],
    [
      'with a row that was changed',
      () => vandalise("UPDATE intents SET amount = 1 WHERE id = 'a'"),
    ],
  ])('%s is put aside, and staff are told', (_name, damage) => {
    work()
    damage()
    const bytes = readFileSync(file())
    const { journal, notices, logged } = journalOf(folder)
    expect(journal.trouble()).toBeNull()
    expect(notices).toEqual([
      expect.stringContaining('was damaged. It is kept as journal.damaged-'),
    ])
    expect(logged).toEqual([expect.stringMatching(/^the journal may lack something .*was damaged/)])
    const [aside] = names(/^journal\.damaged-.*\.db$/)
    expect(readFileSync(join(folder, aside ?? ''))).toEqual(bytes)
    expect(journal.lookFirst()).toBe('2026-11-24T10:42:00.000Z')
    expect(journal.writeOrder(newOrder('b', { slot: 1 })).kind).toBe('ok')
    journal.close()
    const again = journalOf(folder)
    expect(again.notices).toEqual([])
    again.journal.close()
  })

  test('the notice counts what could be read and what could not', () => {
    work()
    const { journal } = journalOf(folder)
    journal.writeOrder(newOrder('b', { slot: 1 }))
    journal.close()
    vandalise("UPDATE intents SET amount = 1 WHERE id = 'a'")
    const { journal: mended, notices } = journalOf(folder)
    expect(notices[0]).toContain('of what stood in it 1 could be read. 1 could not be read.')
    expect(mended.find('b')?.step).toBe('unknown')
    mended.close()
  })

  test('nothing is guessed at where nobody knows how many there were', () => {
    work()
    vandalise('DELETE FROM head')
    const { journal, notices } = journalOf(folder)
    expect(notices[0]).toContain('1 could be read. How many could not be read is not known.')
    journal.close()
  })
})

describe('damage that nobody can mend', () => {
  test('leaves a journal that takes nothing and shows nothing, and says so once', () => {
    work()
    const { journal, notices, logged } = journalOf(folder)
    mkdirSync(join(folder, 'journal.rebuilding.db'))
    vandalise("UPDATE intents SET amount = 1 WHERE id = 'a'")
    expect(journal.find('a')).toBeNull()
    expect(journal.trouble()).toBe(NOT_MENDED)
    expect(notices).toEqual([NOT_MENDED])
    expect(logged).toEqual([
      expect.stringMatching(/^the journal is damaged .*checksum/),
      expect.stringMatching(/^the journal could not be mended .*rebuilding/),
    ])
    expect(journal.writePayment(newPayment('p'))).toMatchObject({ kind: 'error' })
    expect(() => journal.learn('clientRefLength', 6)).toThrow(NOT_MENDED)
    expect([journal.open(), journal.lookFirst()]).toEqual([[], null])
    expect(notices).toHaveLength(1)
    journal.close()
  })
})

test('a mark that cannot be written stops no order', () => {
  const { journal, logged } = journalOf(folder)
  expect(journal.writeOrder(newOrder('a')).kind).toBe('ok')
  expect(logged).toEqual([])
  // The mark says which file the journal is in, and finds none.
  rmSync(file())
  expect(journal.writeOrder(newOrder('b', { slot: 1 })).kind).toBe('ok')
  expect(logged).toEqual([
    expect.stringMatching(/^the mark beside the journal was not written .*ENOENT/),
  ])
  journal.close()
})

test('a question that SQLite cannot answer is no damage', () => {
  const { journal, notices, logged } = journalOf(folder)
  journal.writeOrder(newOrder('a'))
  expect(() => journal.noted('[')).toThrow(/JSON path/)
  expect([notices, logged]).toEqual([[], []])
  journal.close()
})

test('a journal in which no room can be made goes on without', () => {
  work()
  vandalise("CREATE TRIGGER full BEFORE INSERT ON room BEGIN SELECT RAISE(ABORT, 'full'); END")
  const { journal, logged } = journalOf(folder)
  expect(logged).toEqual([expect.stringMatching(/^no room was made in the journal .*full/)])
  expect(journal.writeOrder(newOrder('b', { slot: 1 })).kind).toBe('ok')
  journal.close()
})

describe('looking first', () => {
  test.each([
    [30 * DAY_MS, '2026-11-24T10:42:00.000Z'],
    [30 * DAY_MS + 1, null],
  ])('after %i milliseconds', (ms, expected) => {
    work()
    vandalise('DELETE FROM head')
    journalOf(folder, { start: START }).journal.close()
    const { journal } = journalOf(folder, { start: START + ms })
    expect(journal.lookFirst()).toBe(expected)
    journal.close()
  })
})
