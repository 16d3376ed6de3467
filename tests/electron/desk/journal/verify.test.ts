import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DamagedError } from '../../../../electron/desk/journal/checksum.ts'
import { writeHead } from '../../../../electron/desk/journal/head.ts'
import { emptyJournal } from '../../../../electron/desk/journal/schema.ts'
import { verify } from '../../../../electron/desk/journal/verify.ts'
import { journalWrites } from '../../../../electron/desk/journal/writes.ts'
import { newOrder } from './bothJournals.ts'

let database: DatabaseSync
beforeEach(() => {
  database = emptyJournal()
  const writes = journalWrites(database, 'training', () => '2026-11-24T10:42:00.000Z')
  for (const [slot, id] of ['a', 'b'].entries()) {
    writes.insertOrder(newOrder(id, { slot }))
    writes.advance(id, 'written', 'sent', { mark: 'done', words: 'sent' })
  }
  writes.learn('clientRefLength', 40)
  writeHead(database)
})
afterEach(() => database.close())

/** Does what the tables' own rules forbid, and puts the rules back as they were. */
function behindItsBack(sql: string): void {
  const rules = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
  database.enableDefensive(false)
  database.exec('PRAGMA foreign_keys = OFF')
  for (const { name } of rules) database.exec(`DROP TRIGGER ${String(name)}`)
  database.exec(sql)
  for (const { sql: rule } of rules) database.exec(String(rule))
}

test('a journal that fits what it says of itself is taken for whole', () => {
  expect(verify(database)).toEqual({ writes: 1, intents: 2, lookFirst: null })
})

test('one that has only just been made is whole, and has no head', () => {
  const fresh = emptyJournal()
  expect(verify(fresh)).toBeNull()
  fresh.close()
})

test.each([
  ['a row of an intent was changed', 'UPDATE intents SET amount = 1', 'checksum'],
  ['a learned figure was changed', 'UPDATE learned SET figure = 1', 'checksum'],
  ['the last step is lost', 'DELETE FROM steps WHERE number = 1', 'a chain of steps is broken'],
  ['every step is lost', 'DELETE FROM steps', 'a chain of steps is broken'],
  [
    'a step was added',
    "INSERT INTO steps SELECT intent, 9, at, step, mark, words, evidence, sum FROM steps WHERE intent = 'a' AND number = 1",
    'a chain of steps is broken',
  ],
  ['an intent is lost', "DELETE FROM intents WHERE id = 'a'", 'there are steps of no intent'],
  [
    'an intent is lost with its steps',
    "DELETE FROM intents WHERE id = 'a'; DELETE FROM steps WHERE intent = 'a'",
    'intents are missing',
  ],
  ['the head is lost', 'DELETE FROM head', 'intents are missing'],
  ['the head was changed', 'UPDATE head SET intents = 3', 'checksum'],
  ['a rule is lost', 'DROP INDEX one_open_order', 'one_open_order is not as it was made'],
  [
    'a rule says something else',
    'DROP INDEX one_open_payment; CREATE INDEX one_open_payment ON intents (connection)',
    'one_open_payment is not as it was made',
  ],
  [
    'a value stands where its kind cannot',
    `PRAGMA writable_schema = ON;
     UPDATE sqlite_schema SET sql = 'CREATE TABLE room (bytes)' WHERE name = 'room';
     PRAGMA writable_schema = RESET;
     INSERT INTO room VALUES ('text');
     PRAGMA writable_schema = ON;
     UPDATE sqlite_schema SET sql = 'CREATE TABLE room (bytes BLOB NOT NULL) STRICT' WHERE name = 'room';
     PRAGMA writable_schema = RESET`,
    'non-BLOB value in room.bytes',
  ],
])('it is noticed when %s', (_name, sql, words) => {
  behindItsBack(sql)
  expect(() => verify(database)).toThrow(DamagedError)
  expect(() => verify(database)).toThrow(words)
})
