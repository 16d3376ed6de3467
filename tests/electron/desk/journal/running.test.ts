import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Journal, Note } from '../../../../electron/desk/journal/journal.ts'
import { ROOM_BYTES } from '../../../../electron/desk/journal/room.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder } from './bothJournals.ts'
import { journalOf, type OpenedJournal } from './journalOf.ts'

const done: Note = { mark: 'done', words: 'done' }

let folder = ''
let opened: OpenedJournal
beforeEach(() => {
  folder = quickFolder('journal')
  opened = journalOf(folder, { roomBytes: ROOM_BYTES })
})
afterEach(() => {
  opened.journal.close()
  rmSync(folder, { recursive: true })
})

/** Changes the file behind the desk's back. */
function vandalise(sql: string): void {
  const vandal = new DatabaseSync(join(folder, 'journal.db'))
  vandal.exec(sql)
  vandal.close()
}

function placeOrder(journal: Journal, id: string): void {
  journal.writeOrder(newOrder(id, { customer: id }))
  journal.advance(id, 'written', 'sent', done)
  journal.advance(id, 'sent', 'created', done, { orderRef: `QU-${id}` })
}

describe('damage that shows while the desk runs', () => {
  const mended = [expect.stringContaining('was damaged. It is kept as journal.damaged-')]

  test('a row that reads otherwise than it was written is not believed', () => {
    placeOrder(opened.journal, 'a')
    placeOrder(opened.journal, 'b')
    vandalise("UPDATE intents SET orderRef = 'QU-c' WHERE id = 'a'")
    expect(opened.journal.find('a')).toBeNull()
    expect(opened.notices).toEqual(mended)
    expect(opened.journal.find('b')?.orderRef).toBe('QU-b')
    expect(opened.journal.lookFirst()).not.toBeNull()
  })

  test('a step that is lost from the middle is missed, and the order stays known', () => {
    placeOrder(opened.journal, 'a')
    vandalise("DROP TRIGGER steps_are_kept; DELETE FROM steps WHERE intent = 'a' AND number = 1")
    expect(opened.journal.steps('a').map(({ text }) => text)).toEqual([
      'Written to the journal, K7F3Q2',
      'Some of what was noted here was lost with a damaged journal',
    ])
    expect(opened.notices).toEqual(mended)
    expect(opened.journal.find('a')).toMatchObject({ step: 'created', orderRef: 'QU-a' })
  })

  test('steps that changed places are noticed', () => {
    placeOrder(opened.journal, 'a')
    vandalise(`DROP TRIGGER steps_stay; UPDATE steps SET number = -number WHERE number > 0;
      UPDATE steps SET number = 3 + number WHERE number < 0`)
    expect(opened.journal.steps('a')).toHaveLength(2)
    expect(opened.notices).toEqual(mended)
  })

  test('nothing is written on top of a damaged row, and what was open is unknown', () => {
    opened.journal.writeOrder(newOrder('a'))
    opened.journal.writeOrder(newOrder('b', { slot: 1 }))
    vandalise("UPDATE intents SET amount = 1 WHERE id = 'a'")
    expect(() => opened.journal.advance('a', 'written', 'sent', done)).toThrow(/checksum/)
    expect(opened.notices).toEqual(mended)
    expect(opened.journal.open()).toMatchObject([{ id: 'b', step: 'unknown' }])
  })
})

test('the last orders of a disk that has filled up find room in the files that are there', () => {
  const sizes = () =>
    ['journal.db', 'journal.db-wal'].map((name) => statSync(join(folder, name)).size)
  const before = sizes()
  for (let number = 0; number < 100; number += 1) placeOrder(opened.journal, `order ${number}`)
  expect(sizes()).toEqual(before)
})
