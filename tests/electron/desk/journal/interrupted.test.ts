import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { IntentStep } from '../../../../electron/desk/journal/intent.ts'
import { lookAgain, settleInterrupted } from '../../../../electron/desk/journal/interrupted.ts'
import { journalReads } from '../../../../electron/desk/journal/reads.ts'
import { emptyJournal } from '../../../../electron/desk/journal/schema.ts'
import { journalWrites } from '../../../../electron/desk/journal/writes.ts'
import { newOrder } from './bothJournals.ts'

const AT = '2026-11-24T10:42:00.000Z'
const LATER = '2026-11-24T11:00:00.000Z'
const STEPS: readonly IntentStep[] = [
  'written',
  'sent',
  'confirming',
  'unknown',
  'absent',
  'created',
  'refused',
]

let database: DatabaseSync
beforeEach(() => {
  database = emptyJournal()
  const writes = journalWrites(database, 'training', () => AT)
  for (const [slot, step] of STEPS.entries()) {
    writes.insertOrder(newOrder(step, { slot }))
    if (step !== 'written')
      writes.advance(step, 'written', step, { mark: 'done', words: 'moved on' })
  }
})
afterEach(() => database.close())

/** Where each stands now, with what was noted of it after it got there. */
function standing() {
  const { find, steps } = journalReads((work) => work(database), 'training')
  return STEPS.map((id) => {
    const [last] = steps(id).slice(id === 'written' ? 1 : 2)
    return [id, find(id)?.step, last ?? null]
  })
}

test('a desk that ended in the middle: never sent is closed, and what was out is unknown', () => {
  settleInterrupted(database, LATER)
  const out = { at: LATER, mark: 'unknown', text: 'The desk ended before it knew the answer' }
  const text = 'The desk ended before it was sent. Nothing left this computer'
  expect(standing()).toEqual([
    ['written', 'notSent', { at: LATER, mark: 'note', text }],
    ['sent', 'unknown', out],
    ['confirming', 'unknown', out],
    ['unknown', 'unknown', null],
    ['absent', 'absent', null],
    ['created', 'created', null],
    ['refused', 'refused', null],
  ])
})

test('in a journal that may lack something nothing open is taken at its word', () => {
  lookAgain(database, LATER)
  const text = 'The journal may lack what came after this; it is looked up again'
  const again = { at: LATER, mark: 'unknown', text }
  expect(standing()).toEqual([
    ['written', 'unknown', again],
    ['sent', 'unknown', again],
    ['confirming', 'unknown', again],
    ['unknown', 'unknown', null],
    ['absent', 'unknown', again],
    ['created', 'created', null],
    ['refused', 'refused', null],
  ])
})
