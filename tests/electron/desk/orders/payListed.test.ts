import { expect, test } from 'vitest'
import { payListed } from '../../../../electron/desk/orders/listed/payListed.ts'
import { readOn } from '../../../../electron/desk/orders/listed/readOn.ts'
import { ringBack } from '../../../../electron/desk/orders/ringBack.ts'
import { sayPaid } from '../../../../electron/desk/payments/sayPaid.ts'
import { takePayment } from '../../../../electron/desk/payments/take.ts'
import { ok } from '../../../../shared/result.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { FORM, TAKEN } from '../payments/toPay.ts'
import { CALL, list, row, signedOut, smallDesk } from '../smallDesk.ts'

const WEB = row('QU-9', { order_clientref: 'Web 18', order_currency_code: 'GBP' })

/** A call whose customer has an order of £42.00 that was placed elsewhere, as `shown`. */
async function withListed(shown: object = WEB) {
  const one = smallDesk()
  one.open()
  one.parts.signIns.keep(CALL, { email: 'e@example.com', password: 'CANDLE42' })
  one.answer('getOrders', list(shown))
  one.answer('startSession', ok({}))
  one.answer('clientLogin', ok({ contact_ref: '12301' }))
  await readOn(one.parts, { callId: CALL, isAnew: false })
  const open = () => payListed(one.parts, { callId: CALL, orderRef: 'QU-9' })
  const opened = () => {
    const call = open()
    if (call.kind === 'error') throw new Error(call.error.message)
    return call.value
  }
  return { ...one, open, opened }
}

const refusal = (text: string | RegExp) => ({
  error: { message: typeof text === 'string' ? text : expect.stringMatching(text) },
})

test('an order from elsewhere is paid once somebody has said what was paid on it, as any other', async () => {
  const one = await withListed()
  const call = one.opened()
  const { callId } = call
  expect(call).toMatchObject({
    customer: { contactRef: '12301' },
    pay: { kind: 'open' },
    order: {
      orderRef: 'QU-9',
      isOfCaller: true,
      ledger: { total: 4_200, outstanding: 4_200, notWhole: { kind: 'elsewhere' } },
    },
  })
  const take = (amount = 3_000) => takePayment(one.parts, { ...FORM, callId, amount })
  expect(await take()).toMatchObject(refusal(/Say first what has been paid/))

  const said = sayPaid(one.parts, { callId, paid: 1_200, note: '' })
  expect(said).toMatchObject({
    value: { order: { ledger: { outstanding: 3_000, notWhole: null } } },
  })
  expect(await take(3_001)).toMatchObject(refusal(/^Only £30.00 is open/))
  expect(one.asked('addTransaction')).toEqual([])

  one.answer('addTransaction', TAKEN)
  expect(await take()).toMatchObject({ value: { order: { ledger: { outstanding: 0 } } } })
  expect(one.asked('addTransaction')).toMatchObject([
    { order_key: 'key of QU-9', transaction_amount: '30.00' },
  ])
  const [paid] = one.parts.journal.stepsOn('', 'key of QU-9').slice(1)
  expect(paid?.text).toContain('sent once; £12.00 paid before, said by Ruth')
  // No order that was placed here came of it.
  expect(one.parts.journal.orders()).toEqual([])
})

test('it is opened once, and asked about again each time it is opened', async () => {
  const one = await withListed()
  const { callId } = one.opened()
  sayPaid(one.parts, { callId, paid: 0, note: '' })
  expect(one.opened().callId).toBe(callId)
  one.parts.placed.forget(callId)
  one.parts.book.close(callId)
  expect(one.opened()).toMatchObject({ order: { ledger: { notWhole: { kind: 'elsewhere' } } } })
})

test('nothing is taken where the CRM shows it otherwise just before', async () => {
  for (const [now, told] of [
    [{ ...WEB, order_grandtotal: '43.00' }, /total of QU-9 is another one now/],
    [row('QU-8'), /does not list QU-9 any more/],
    [{ ...WEB, order_paid: 'Y' }, /This order is paid/],
  ] as const) {
    const one = await withListed()
    const { callId } = one.opened()
    sayPaid(one.parts, { callId, paid: 0, note: '' })
    one.answer('getOrders', list(now))
    expect(await takePayment(one.parts, { ...FORM, callId, amount: 100 })).toMatchObject(
      refusal(told),
    )
    expect(one.asked('addTransaction')).toEqual([])
  }
})

test('an order that may be one of this desk is not paid as somebody else’s', async () => {
  const unsettled = await withListed()
  unsettled.parts.journal.writeOrder(newOrder('a'))
  expect(unsettled.open()).toMatchObject(refusal(/order K7F3Q2 of this desk, which is not settled/))
  const twin = await withListed(row('QU-9', { order_currency_code: 'GBP' }))
  twin.parts.journal.writeOrder(newOrder('a'))
  twin.parts.journal.advance(
    'a',
    'written',
    'created',
    { mark: 'done', words: '' },
    { orderRef: 'QU-1' },
  )
  expect(twin.open()).toMatchObject(refusal(/order K7F3Q2 of this desk/))
})

test('one placed here goes by the journal', async () => {
  const one = await withListed(row('QU-9', { order_currency_code: 'GBP' }))
  one.parts.journal.writeOrder(newOrder('a'))
  const facts = { orderRef: 'QU-9', orderKey: 'key of QU-9' }
  one.parts.journal.advance('a', 'written', 'created', { mark: 'done', words: '' }, facts)
  expect(one.opened()).toMatchObject({ token: 'K7F3Q2', order: { ledger: { notWhole: null } } })
  one.parts.journal.note('a', { mark: 'done', words: '' }, { paid: 'Y' })
  expect(one.open()).toMatchObject(refusal(/waits for no payment/))
})

test.each([
  [{ order_paid: 'Y' }, 'The CRM shows it as paid.'],
  [{ order_paid: '' }, 'The CRM does not say whether it is paid.'],
  [{ order_key: undefined }, /named no key/],
  [{ order_grandtotal: undefined }, /names no total/],
  [{ order_currency_code: 'pounds' }, /names no total/],
])('what cannot be paid says why: %o', async (change, told) => {
  const one = await withListed({ ...WEB, ...change })
  expect(one.open()).toMatchObject(refusal(told))
})

test('nothing is noted on it but its payments: no ringing back', async () => {
  const one = await withListed()
  const { callId } = one.opened()
  expect(ringBack(one.parts, { callId, when: 'Friday' })).toMatchObject(
    refusal(/not placed at this desk/),
  )
})

test('on its call the orders can be read anew, with what main holds of the sign-in', async () => {
  const one = await withListed()
  const { callId } = one.opened()
  expect(await readOn(one.parts, { callId, isAnew: true })).toMatchObject({ value: { read: 1 } })
  expect(one.asked('clientLogin')).toHaveLength(1)
  // The CRM lets go of that session, too.
  one.answer('getOrders', signedOut, list(WEB))
  expect(await readOn(one.parts, { callId, isAnew: true })).toMatchObject({ value: { read: 1 } })
  expect(one.asked('clientLogin')).toHaveLength(2)
})

test('while nobody knows of a payment on it, no other is taken, from the list neither', async () => {
  const one = await withListed()
  const { callId } = one.opened()
  sayPaid(one.parts, { callId, paid: 0, note: '' })
  one.answer('addTransaction', {
    kind: 'lost',
    failure: { kind: 'timedOut', message: 'No answer.' },
  })
  const take = () => takePayment(one.parts, { ...FORM, callId, amount: 4_200 })
  expect(await take()).toMatchObject({ value: { order: { words: { chip: { word: 'Unknown' } } } } })
  expect(await take()).toMatchObject(refusal(/is not settled yet/))
  expect(one.asked('addTransaction')).toHaveLength(1)
  one.parts.placed.forget(callId)
  one.parts.book.close(callId)
  expect(one.open()).toMatchObject(refusal(/A payment on this order is not settled yet/))
})
