import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DamagedError, sumOf } from '../../../../electron/desk/journal/checksum.ts'
import type { Facts, IntentStep } from '../../../../electron/desk/journal/intent.ts'
import { newOrder, newPayment } from './bothJournals.ts'
import { at, tablesInMemory } from './inMemory.ts'

let tables: ReturnType<typeof tablesInMemory>
beforeEach(() => {
  tables = tablesInMemory()
})
afterEach(() => tables.database.close())

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

/** An order, each in a slot of its own so that many can be open. */
let slot = 0
function order(id: string, step: IntentStep = 'written', change = {}, facts: Facts = {}): void {
  slot += 1
  tables.writes.insertOrder(newOrder(id, { slot, ...change }))
  if (step !== 'written') tables.bring(id, step, facts)
}

function payment(id: string, step: IntentStep = 'written', change = {}): void {
  tables.writes.insertPayment(newPayment(id, change), 'written')
  if (step !== 'written') tables.bring(id, step)
}

describe('one intent', () => {
  test('an order is found as it was written, and with what became known', () => {
    const intent = newOrder('a', { hasCard: true, sealed: 'sealed' })
    tables.writes.insertOrder(intent)
    const known = { orderRef: null, orderKey: null, total: null, paid: null, status: null }
    const later = { charge: null, alarm: null, alarmRefs: null }
    const written = { ...intent, ...known, ...later, kind: 'order', createdAt: at(0) }
    expect(tables.reads.find('a')).toEqual({ ...written, step: 'written', isFenced: false })
    const facts = { orderRef: 'QU-1', total: 4_201, paid: 'N', isFenced: true } as const
    tables.bring('a', 'created', facts)
    expect(tables.reads.find('a')).toEqual({ ...written, step: 'created', ...facts })
  })

  test('a payment is found as it was written', () => {
    payment('p')
    expect(tables.reads.find('p')).toEqual({
      ...newPayment('p'),
      kind: 'payment',
      createdAt: at(0),
      step: 'written',
      isFenced: false,
    })
  })

  test('nothing is found where there is nothing', () => {
    expect(tables.reads.find('a')).toBeNull()
    expect(tables.reads.steps('a')).toEqual([])
    expect(tables.reads.learned('clientRefLength')).toBeNull()
  })
})

describe('steps', () => {
  test('are read in the order in which they were noted, of an order and of the payments on it', () => {
    order('a', 'created', {}, { orderKey: 'key 1' })
    payment('p')
    payment('other', 'written', { orderKey: 'key 2' })
    tables.writes.note('a', { mark: 'note', words: 'rung back' })
    tables.bring('p', 'taken')
    const texts = tables.reads.stepsOn('a', 'key 1').map(({ text }) => text)
    const written = 'Written to the journal, K7F3Q2'
    expect(texts).toEqual([written, 'now created', written, 'rung back', 'now taken'])
    expect(tables.reads.stepsOn('a', null)).toHaveLength(3)
    expect(tables.reads.steps('p')).toEqual([
      { at: expect.any(String), mark: 'done', text: written },
      { at: expect.any(String), mark: 'done', text: 'now taken' },
    ])
  })

  test('are read with every mark that is set', () => {
    order('a')
    const marks = ['failed', 'waiting', 'next', 'unknown', 'note'] as const
    for (const mark of marks) tables.writes.note('a', { mark, words: mark })
    expect(tables.reads.steps('a').map(({ mark }) => mark)).toEqual(['done', ...marks])
  })

  test('of another connection’s payments are not shown', () => {
    order('a', 'created', {}, { orderKey: 'key 1' })
    tables.writesOf('other').insertPayment(newPayment('p'), 'written')
    expect(tables.reads.stepsOn('a', 'key 1')).toHaveLength(2)
  })

  test.each([
    ['the last one', 'DELETE FROM steps WHERE number = 2'],
    ['one between', 'DELETE FROM steps WHERE number = 1'],
    ['every one', 'DELETE FROM steps'],
    [
      'a doubt when one was put in',
      'INSERT INTO steps SELECT intent, 3, at, step, mark, words, evidence, sum FROM steps WHERE number = 2',
    ],
  ])('are not told without %s', (_name, sql) => {
    order('a', 'sent')
    tables.writes.note('a', { mark: 'note', words: 'asked' })
    tables.database.exec(`DROP TRIGGER steps_are_kept; ${sql}`)
    expect(() => tables.reads.steps('a')).toThrow(DamagedError)
    expect(() => tables.reads.steps('a')).toThrow('the steps of an intent do not follow each other')
  })
})

describe('lists', () => {
  test('of open orders are of one customer, by slot', () => {
    order('c', 'sent', { slot: 2 })
    order('a', 'written', { slot: 1 })
    order('closed', 'created')
    order('other', 'sent', { customer: '12302' })
    payment('p')
    expect(ids(tables.reads.openOrdersOf('12301'))).toEqual(['a', 'c'])
    expect(ids(tables.reads.open())).toEqual(['c', 'a', 'other', 'p'])
  })

  test('of orders go by time: a customer’s the oldest first, all of them the newest first', () => {
    order('a', 'created')
    order('b', 'refused')
    order('other', 'sent', { customer: '12302' })
    payment('p')
    expect(ids(tables.reads.ordersOf('12301'))).toEqual(['a', 'b'])
    expect(ids(tables.reads.orders())).toEqual(['other', 'b', 'a'])
  })

  test('of payments are of one customer, whatever became of them', () => {
    order('a', 'created')
    payment('p')
    payment('q', 'written', { customer: '12302', orderKey: 'key 2' })
    expect(ids(tables.reads.paymentsOf('12301'))).toEqual(['p'])
    expect(ids(tables.reads.paymentsOf('12302'))).toEqual(['q'])
  })

  test('of what a person has to deal with are alarms and unknown charges, when they are closed', () => {
    order('doubled', 'created', {}, { alarm: 'doubled' })
    order('charged', 'refused', {}, { charge: 'unknown' })
    order('settled', 'refused', {}, { charge: 'settled' })
    order('well', 'created')
    order('open', 'unknown', {}, { charge: 'unknown' })
    expect(ids(tables.reads.troubled())).toEqual(['doubled', 'charged'])
  })

  test('of a customer’s orders are those that were placed since then', () => {
    order('before', 'created')
    order('created', 'created')
    order('emptied', 'emptied')
    order('refused', 'refused')
    order('other', 'created', { customer: '12302' })
    const since = tables.reads.find('created')?.createdAt ?? ''
    expect(ids(tables.reads.placedSince('12301', since))).toEqual(['emptied', 'created'])
  })

  test('show nothing of another connection', () => {
    order('a', 'created', {}, { alarm: 'doubled', orderKey: 'key 1' })
    tables.writes.note('a', { mark: 'done', words: 'read', evidence: { readBack: 'whole' } })
    payment('p', 'taken')
    order('b')
    const other = tables.readsOf('other')
    expect([other.find('a'), other.orderOfSession('session of a')]).toEqual([null, null])
    expect([other.orders(), other.open(), other.troubled()]).toEqual([[], [], []])
    expect([other.noted('readBack'), other.takenOn('key 1')]).toEqual([[], 0])
  })
})

describe('money on an order', () => {
  test('is what was taken, and nothing else', () => {
    payment('one', 'taken')
    payment('two', 'taken', { amount: 800 })
    payment('refused', 'refused')
    payment('elsewhere', 'taken', { orderKey: 'key 2' })
    order('a', 'taken', {}, { orderKey: 'key 1' })
    expect(tables.reads.takenOn('key 1')).toBe(5_000)
    expect(tables.reads.openPaymentOn('key 1')).toBeNull()
  })

  test('under way is the open payment, not the open order', () => {
    order('a', 'sent', {}, { orderKey: 'key 1' })
    expect(tables.reads.openPaymentOn('key 1')).toBeNull()
    payment('p')
    expect(tables.reads.openPaymentOn('key 1')?.id).toBe('p')
    expect(tables.reads.openPaymentOn('key 2')).toBeNull()
  })
})

test.each<[IntentStep, string | undefined]>([
  ['sent', 'a'],
  ['unknown', 'a'],
  ['created', 'a'],
  ['refused', undefined],
  ['notSent', undefined],
])('a session that went out with an order that is %s', (step, found) => {
  order('a', step)
  order('b', 'sent')
  expect(tables.reads.orderOfSession('session of a')?.id).toBe(found)
})

test('what was noted as evidence is found again, with the order it stands at', () => {
  order('a', 'created', {}, { orderRef: 'QU-1' })
  order('b', 'sent')
  const evidence = { readBack: 'whole', code: null, count: 2 }
  tables.writes.note('a', { mark: 'done', words: 'read', evidence })
  tables.writes.note('b', { mark: 'done', words: 'read', evidence: { readBack: 'short' } })
  tables.writes.note('b', { mark: 'done', words: 'asked', evidence: { code: 4001 } })
  expect(tables.reads.noted('readBack')).toEqual([
    { at: expect.any(String), intent: 'a', orderRef: 'QU-1', evidence },
    { at: expect.any(String), intent: 'b', orderRef: null, evidence: { readBack: 'short' } },
  ])
  expect(tables.reads.noted('code')).toHaveLength(1)
})

test('what was learned last counts, if it is what was written', () => {
  tables.writes.learn('clientRefLength', 40)
  tables.writes.learn('clientRefLength', 20)
  tables.writes.learn('other', 1)
  expect(tables.reads.learned('clientRefLength')).toBe(20)
  tables.database.exec('UPDATE learned SET figure = 6')
  expect(() => tables.reads.learned('clientRefLength')).toThrow(DamagedError)
})

test('a row that is whole, but that no version up to this one wrote, is not given out', () => {
  order('a')
  const row = { ...tables.database.prepare('SELECT * FROM intents').get(), step: 'dreamt' }
  tables.database.prepare('UPDATE intents SET step = ?, sum = ?').run(row.step, sumOf(row))
  expect(() => tables.reads.find('a')).toThrow(/Invalid option/)
})
