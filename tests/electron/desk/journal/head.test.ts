import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DamagedError } from '../../../../electron/desk/journal/checksum.ts'
import { readHead, writeHead } from '../../../../electron/desk/journal/head.ts'
import { emptyJournal } from '../../../../electron/desk/journal/schema.ts'
import { journalWrites } from '../../../../electron/desk/journal/writes.ts'
import { newOrder } from './bothJournals.ts'

const AT = '2026-11-24T10:42:00.000Z'

let database: DatabaseSync
beforeEach(() => {
  database = emptyJournal()
})
afterEach(() => database.close())

test('a journal that has only just been made has no head', () => {
  expect(readHead(database)).toBeNull()
})

test('the head counts what was written, and the intents there are', () => {
  expect(writeHead(database)).toEqual({ writes: 1, intents: 0, lookFirst: null })
  const { insertOrder } = journalWrites(database, 'training', () => AT)
  insertOrder(newOrder('a'))
  insertOrder(newOrder('b', { slot: 1 }))
  expect(writeHead(database)).toEqual({ writes: 2, intents: 2, lookFirst: null })
  expect(readHead(database)).toEqual({ writes: 2, intents: 2, lookFirst: null })
})

test('what is to be looked for first stays in the head until it is changed', () => {
  writeHead(database, { lookFirst: AT })
  expect(writeHead(database)).toMatchObject({ writes: 2, lookFirst: AT })
  expect(writeHead(database, { writes: 9 })).toMatchObject({ writes: 9, lookFirst: AT })
  expect(readHead(database)).toMatchObject({ writes: 9, lookFirst: AT })
})

test.each([
  ['that was changed', 'UPDATE head SET writes = 7', 'does not fit its checksum'],
  ['that stands there twice', 'INSERT INTO head SELECT * FROM head', 'two heads'],
])('a head %s is not believed', (_name, sql, words) => {
  writeHead(database)
  database.exec(sql)
  expect(() => readHead(database)).toThrow(DamagedError)
  expect(() => readHead(database)).toThrow(words)
})
