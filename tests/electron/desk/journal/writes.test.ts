import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DamagedError } from '../../../../electron/desk/journal/checksum.ts'
import { writeHead } from '../../../../electron/desk/journal/head.ts'
import {
  INTENT_STEPS,
  type IntentStep,
  OPEN_STEPS,
} from '../../../../electron/desk/journal/intent.ts'
import type { Note } from '../../../../electron/desk/journal/journal.ts'
import { verify } from '../../../../electron/desk/journal/verify.ts'
import { NotAbsentError } from '../../../../electron/desk/journal/writes.ts'
import { newOrder, newPayment } from './bothJournals.ts'
import { at, tablesInMemory } from './inMemory.ts'

const SQLITE_CONSTRAINT_UNIQUE = 2067
const done: Note = { mark: 'done', words: 'done' }

let tables: ReturnType<typeof tablesInMemory>
beforeEach(() => {
  tables = tablesInMemory()
})
afterEach(() => {
  // Whatever was done to it, it fits what it says of itself.
  writeHead(tables.database)
  verify(tables.database)
  tables.database.close()
})

describe('moving on', () => {
  test('goes from where the intent stands, once, and is noted once', () => {
    tables.writes.insertOrder(newOrder('a'))
    const note: Note = { mark: 'waiting', words: 'out', evidence: { try: 1 } }
    expect(tables.writes.advance('a', 'written', 'sent', note)).toBe(true)
    expect(tables.writes.advance('a', 'written', 'sent', note)).toBe(false)
    expect(tables.writes.advance('nobody', 'written', 'sent', note)).toBe(false)
    expect(tables.database.prepare('SELECT * FROM steps ORDER BY number').all()).toMatchObject([
      { intent: 'a', number: 0, at: at(1), step: 'written', mark: 'done', evidence: '{}' },
      { number: 1, at: at(2), step: 'sent', mark: 'waiting', words: 'out', evidence: '{"try":1}' },
    ])
  })

  test.each(INTENT_STEPS.map((step) => [step, OPEN_STEPS.includes(step)] as const))(
    'to %s: open is %s',
    (step, isOpen) => {
      tables.writes.insertOrder(newOrder('a'))
      tables.writes.advance('a', 'written', step, done)
      expect(tables.reads.open()).toHaveLength(Number(isOpen))
    },
  )

  test('does not touch what is not known, nor any other intent', () => {
    for (const [slot, id] of ['a', 'b'].entries()) tables.writes.insertOrder(newOrder(id, { slot }))
    const other = tables.reads.find('b')
    tables.bring('a', 'unknown', { orderRef: 'QU-1', isFenced: true })
    tables.writes.advance('a', 'unknown', 'created', done, { orderKey: 'key 1' })
    const known = { orderRef: 'QU-1', isFenced: true, orderKey: 'key 1', step: 'created' }
    expect(tables.reads.find('a')).toMatchObject(known)
    expect(tables.reads.find('b')).toEqual(other)
  })

  test('is refused on a row that is not what was written', () => {
    tables.writes.insertOrder(newOrder('a'))
    tables.database.exec('UPDATE intents SET amount = 1')
    expect(() => tables.bring('a', 'sent')).toThrow(DamagedError)
    tables.database.exec('UPDATE intents SET amount = 4200')
  })
})

describe('a note', () => {
  test('stands with the step the intent is at, and leaves it there', () => {
    tables.writes.insertOrder(newOrder('a'))
    tables.bring('a', 'created')
    tables.writes.note('a', done, { status: 'Shipped', isFenced: false })
    expect(tables.reads.find('a')).toMatchObject({ step: 'created', status: 'Shipped' })
    const last = tables.database.prepare('SELECT step FROM steps WHERE number = 2').get()
    expect(last).toEqual({ step: 'created' })
  })

  test('of an intent that is not there is not written down', () => {
    tables.writes.note('nobody', done)
    expect(tables.database.prepare('SELECT * FROM steps').all()).toEqual([])
  })
})

test('what was noted can be neither changed nor taken away', () => {
  tables.writes.insertOrder(newOrder('a'))
  for (const sql of ["UPDATE steps SET words = 'other'", 'DELETE FROM steps'])
    expect(() => tables.database.exec(sql)).toThrow('what was noted stays')
})

describe('one that may still come true shuts its place', () => {
  const isShut = (write: () => void): boolean => {
    try {
      write()
      return false
    } catch (error) {
      expect(error).toMatchObject({ errcode: SQLITE_CONSTRAINT_UNIQUE })
      return true
    }
  }

  test.each([
    ['the same customer and slot', {}, true],
    ['another slot', { slot: 1 }, false],
    ['another customer', { customer: '12302' }, false],
  ])('to an order of %s: %s', (_name, change, expected) => {
    tables.writes.insertOrder(newOrder('a'))
    expect(isShut(() => tables.writes.insertOrder(newOrder('b', change)))).toBe(expected)
    tables.writesOf('other').insertOrder(newOrder('c'))
    tables.bring('a', 'created')
    expect(isShut(() => tables.writes.insertOrder(newOrder('d')))).toBe(false)
  })

  test.each([
    ['the same order', {}, true],
    ['another order', { orderKey: 'key 2' }, false],
  ])('to a payment on %s: %s', (_name, change, expected) => {
    const pay = (id: string, more = {}) =>
      tables.writes.insertPayment(newPayment(id, more), 'written')
    pay('p')
    expect(isShut(() => pay('q', change))).toBe(expected)
    tables.writesOf('other').insertPayment(newPayment('r'), 'written')
    // An open order of the same number is no payment.
    tables.writes.insertOrder(newOrder('a'))
    tables.bring('a', 'sent', { orderKey: 'key 1' })
    tables.bring('p', 'taken')
    expect(isShut(() => pay('s'))).toBe(false)
  })
})

describe('sending again', () => {
  test.each(INTENT_STEPS.filter((step) => step !== 'absent'))('is refused from %s', (step) => {
    tables.writes.insertOrder(newOrder('a'))
    if (step !== 'written') tables.bring('a', step)
    const again = newOrder('b', { slot: 1, replaces: 'a' })
    expect(() => tables.writes.insertOrder(again)).toThrow(NotAbsentError)
    expect(tables.reads.find('a')?.step).toBe(step)
    expect(tables.reads.find('b')).toBeNull()
  })

  test('closes the one that was absent and names the new one', () => {
    tables.writes.insertOrder(newOrder('a'))
    tables.bring('a', 'absent')
    tables.writes.insertOrder(newOrder('b', { replaces: 'a', token: 'M2N8P4' }))
    expect(tables.reads.find('a')?.step).toBe('resent')
    expect(tables.reads.steps('a').at(-1)).toMatchObject({
      mark: 'done',
      text: 'Sent again as a quote, reference M2N8P4',
    })
    expect(tables.reads.find('b')).toMatchObject({ step: 'written', replaces: 'a' })
  })
})

test.each<['written' | 'confirming' | 'unknown', string, string]>([
  ['written', 'done', 'Written to the journal, K7F3Q2'],
  ['confirming', 'waiting', 'Watching until the CRM shows whether it is paid'],
  ['unknown', 'unknown', 'Watching until the CRM shows whether it is paid'],
])('a payment that begins %s says why', (step: IntentStep, mark, text) => {
  tables.writes.insertPayment(newPayment('p'), step as 'written')
  expect(tables.reads.find('p')).toMatchObject({ step, kind: 'payment' })
  expect(tables.reads.steps('p')).toMatchObject([{ mark, text }])
})
