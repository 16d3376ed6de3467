import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../../../electron/desk/journal/journal.ts'
import { salvage } from '../../../../electron/desk/journal/salvage.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder } from './bothJournals.ts'
import { journalOf } from './journalOf.ts'

const done: Note = { mark: 'done', words: 'done' }
const PAGE = 4096
const LEAF_OF_A_TABLE = 0x0d

let folder = ''
beforeEach(() => {
  folder = quickFolder('salvage')
})
afterEach(() => rmSync(folder, { recursive: true }))

const nameOf = (number: number) => `order ${String(number).padStart(3, '0')}`

/** So many orders, each written and sent. */
function work(count: number): void {
  const { journal } = journalOf(folder)
  for (let number = 0; number < count; number += 1) {
    journal.writeOrder(newOrder(nameOf(number), { slot: number }))
    journal.advance(nameOf(number), 'written', 'sent', done)
  }
  journal.learn('clientRefLength', 40)
  journal.close()
}

/** Loses the page of a table on which this stands. */
function losePage(text: string): void {
  const bytes = readFileSync(join(folder, 'journal.db'))
  for (let at = PAGE; at < bytes.length; at += PAGE) {
    const page = bytes.subarray(at, at + PAGE)
    if (page[0] === LEAF_OF_A_TABLE && page.includes(text)) page.fill(0)
  }
  writeFileSync(join(folder, 'journal.db'), bytes)
}

/** What is salvaged after this was done to the file. */
function salvaged(sql = '') {
  const database = new DatabaseSync(join(folder, 'journal.db'), {
    enableForeignKeyConstraints: false,
  })
  database.exec(sql)
  const found = salvage(database)
  database.close()
  return { ...found, ids: found.intents.map(({ row }) => row.id) }
}

test('a whole journal is salvaged whole', () => {
  work(3)
  const { ids, intents, learned, lost } = salvaged()
  expect(ids).toEqual([0, 1, 2].map(nameOf))
  expect(intents.map(({ isComplete }) => isComplete)).toEqual([true, true, true])
  expect(intents[0]?.steps.map(({ number }) => number)).toEqual([0, 1])
  expect(learned).toMatchObject([{ name: 'clientRefLength', figure: 40 }])
  expect(lost).toBe(0)
})

test('rows before and after a lost page are kept, in their order, and the lost ones counted', () => {
  work(60)
  losePage(`session of ${nameOf(30)}`)
  const { ids, lost } = salvaged()
  expect(ids[0]).toBe(nameOf(0))
  expect(ids.at(-1)).toBe(nameOf(59))
  expect(ids).not.toContain(nameOf(30))
  const kept = Array.from({ length: 60 }, (_, number) => nameOf(number))
  expect(ids).toEqual(kept.filter((id) => ids.includes(id)))
  expect(lost).toBe(60 - ids.length)
})

test('a row that is not what was written is left behind, and the others are not', () => {
  work(3)
  const { ids, learned, lost } = salvaged(
    `UPDATE intents SET amount = 1 WHERE id = '${nameOf(1)}'; UPDATE learned SET figure = 6`,
  )
  expect(ids).toEqual([nameOf(0), nameOf(2)])
  expect(learned).toEqual([])
  expect(lost).toBe(1)
})

test('steps are salvaged up to the first that is missing, and the intent is called incomplete', () => {
  work(2)
  const { intents } = salvaged(
    `DROP TRIGGER steps_are_kept;
     DELETE FROM steps WHERE intent = '${nameOf(0)}' AND number = 0;
     DELETE FROM steps WHERE intent = '${nameOf(1)}' AND number = 1`,
  )
  expect(intents).toMatchObject([
    { isComplete: false, steps: [] },
    { isComplete: false, steps: [{ number: 0 }] },
  ])
})

test('a step that was put in after the last is left out, and nothing is missing for that', () => {
  work(1)
  const { intents } = salvaged(
    `INSERT INTO steps SELECT intent, 2, at, step, mark, words, evidence, sum FROM steps
     WHERE number = 1`,
  )
  expect(intents).toMatchObject([{ isComplete: true, steps: [{ number: 0 }, { number: 1 }] }])
})

test('steps that lie in another order are put into theirs', () => {
  work(1)
  const { intents } = salvaged(
    `DROP TRIGGER steps_stay; UPDATE steps SET rowid = 100 WHERE number = 0`,
  )
  expect(intents).toMatchObject([{ isComplete: true, steps: [{ number: 0 }, { number: 1 }] }])
})

test.each([
  ['changed', 'UPDATE head SET intents = 9'],
  ['lost', 'DELETE FROM head'],
])('how many are lost is not known when the head was %s', (_name, sql) => {
  work(2)
  expect(salvaged(sql)).toMatchObject({ lost: null, ids: [nameOf(0), nameOf(1)] })
})

test('of a file that is no journal nothing is salvaged', () => {
  const nothing = new DatabaseSync(':memory:')
  expect(salvage(nothing)).toEqual({ intents: [], learned: [], lost: null })
  nothing.close()
})
