import { expect, test } from 'vitest'
import { isWhole } from '../../../../electron/desk/orders/listed/listedBook.ts'
import { listedRows, type WhichListed } from '../../../../electron/desk/orders/listed/listedRows.ts'
import { readOn } from '../../../../electron/desk/orders/listed/readOn.ts'
import { CALL, list, row, SESSION, signedOut, smallDesk, unreachable } from '../smallDesk.ts'

const ALL: WhichListed = {
  callId: CALL,
  text: '',
  status: '',
  paid: 'any',
  from: '',
  to: '',
  sort: 'at',
  isAscending: false,
}
const money = { order_currency_code: 'GBP', order_subtotal: '35.00', order_taxtotal: '7.00' }
const page = (found: number, ...items: readonly object[]) => ({
  kind: 'ok',
  value: { items, found },
})

const EMPTY = {
  rows: [],
  contactRef: '12301',
  priceBand: null,
  currency: 'GBP',
  net: 0,
  vat: 0,
  total: 0,
}

function desk(...answers: readonly unknown[]) {
  const one = smallDesk({ timeZone: 'Europe/London' })
  // Its basket is read already, so that nothing else waits for the CRM.
  one.open({ cart: EMPTY })
  one.answer('getOrders', ...answers)
  const read = (isAnew = false) => readOn(one.parts, { callId: CALL, isAnew })
  const ids = (which: Partial<WhichListed> = {}) =>
    listedRows(one.parts, { ...ALL, ...which }).map(({ id }) => id)
  return { ...one, read, ids }
}

test('orders are read page by page, going on by what came, until there is no more', async () => {
  const [first, second, third] = [row('SO-3', money), row('SO-2', money), row('SO-1', money)]
  const one = desk(page(3, first, second), page(3, second, third), page(3, first, second, third))
  expect(await one.read()).toMatchObject({ value: { read: 2, found: 3, isWhole: false } })
  expect(one.ids({ sort: 'id', isAscending: true })).toEqual(['SO-2', 'SO-3'])
  expect(await one.read()).toMatchObject({ value: { read: 3, found: 3, isWhole: true } })
  expect(one.ids({ sort: 'id', isAscending: true })).toEqual(['SO-1', 'SO-2', 'SO-3'])
  expect(one.asked('getOrders').map(({ skip }) => skip)).toEqual([0, 1])
  expect(one.asked('getOrders')[0]).toMatchObject({ session_id: SESSION, limit: 100 })
  // What is whole is not asked for again, but for somebody who wants it anew.
  await one.read()
  expect(one.asked('getOrders')).toHaveLength(2)
  await one.read(true)
  expect(one.asked('getOrders').at(-1)).toMatchObject({ skip: 0 })
  await one.read()
  const before = one.asked('getOrders').length
  await one.clock.advance(61_000)
  await one.read()
  expect(one.asked('getOrders').slice(before)).toMatchObject([{ skip: 0 }])
})

test('what a hostile answer does not tell is empty, and an order without a number is not shown', async () => {
  const bad = { order_ref: 'SO-9', order_paid: 'perhaps', order_created: 'soon', order_state: '' }
  const one = desk(page(2, bad, { order_paid: 'Y' }))
  await one.read()
  expect(listedRows(one.parts, ALL)).toEqual([
    {
      id: 'SO-9',
      placedId: null,
      at: null,
      deliveryDate: '',
      clientRef: '',
      status: '',
      isPaid: null,
      currency: '',
      net: null,
      vat: null,
      total: null,
    },
  ])
  expect(one.ids({ from: '2026-01-01' })).toEqual([])
  const long = desk(list(row('SO-1', { order_state: 'x'.repeat(101) }), row('SO-2')))
  expect(await long.read()).toMatchObject({ value: { statuses: ['Quote'] } })
})

test('they are found by day, state, payment and words', async () => {
  const one = desk(
    list(
      row('SO-3', { ...money, order_created: '2026-06-10 22:59:00', order_state: 'Deliver' }),
      row('QU-2', { ...money, order_created: '2026-06-10 23:00:00', order_grandtotal: '9.00' }),
      row('SO-1', { ...money, order_paid: 'Y', order_delivery_postcode: 'BS1 4QA' }),
    ),
  )
  await one.read()
  // In June London's day begins an hour before that of UTC.
  expect(one.ids({ from: '2026-06-11', to: '2026-06-11' })).toEqual(['QU-2'])
  expect(one.ids({ status: 'Deliver' })).toEqual(['SO-3'])
  expect(one.ids({ paid: 'open', sort: 'total' })).toEqual(['SO-3', 'QU-2'])
  expect(one.ids({ paid: 'paid' })).toEqual(['SO-1'])
  expect(one.ids({ text: 'bs1 so' })).toEqual(['SO-1'])
})

test('what could not be read says so, and is gone on with; nobody signed in reads nothing', async () => {
  const one = desk(unreachable, list(row('SO-1')))
  expect(await one.read()).toMatchObject({ error: { message: /^The orders were not read/ } })
  expect(await one.read()).toMatchObject({ value: { isWhole: true } })
  one.parts.book.update(CALL, (state) => ({ ...state, customer: null }))
  expect(await one.read()).toMatchObject({ error: { message: 'Sign the customer in first.' } })
  // Another customer on the same call does not see them.
  expect(one.ids()).toEqual([])
})

test('each page goes past the watch', async () => {
  const one = desk(list(row('SO-1'), row('SO-2')))
  const seen: unknown[] = []
  const parts = {
    ...one.parts,
    watch: (customer: string, rows: readonly { orderRef: string }[]) =>
      void seen.push([customer, rows.map(({ orderRef }) => orderRef)]),
  }
  await readOn(parts, { callId: CALL, isAnew: false })
  expect(seen).toEqual([['12301', ['SO-1', 'SO-2']]])
  const reading = one.parts.listed.get(CALL)
  expect(reading !== null && isWhole(reading)).toBe(true)
})

test('a session that is over is told where nobody can be signed in again', async () => {
  const one = desk(signedOut)
  one.parts.book.update(CALL, (state) => ({ ...state, order: { kind: 'unknown' } as never }))
  expect(await one.read()).toMatchObject({ error: { kind: 'signedOut' } })
})
