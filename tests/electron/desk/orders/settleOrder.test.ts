import { describe, expect, test } from 'vitest'
import { hash } from '../../../../electron/desk/orders/basketHash.ts'
import { type Sent, settleOrder } from '../../../../electron/desk/orders/settleOrder.ts'
import type { OrderReply } from '../../../../shared/domain/orderOutcome.ts'
import { ok } from '../../../../shared/result.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL, list, row, SESSION, smallDesk } from '../smallDesk.ts'

const SENT: Sent = {
  intentId: 'a',
  callId: CALL,
  sessionId: SESSION,
  since: '2026-11-24T10:42:00.000Z',
  clientRef: 'K7F3Q2 PO 7731',
  cardSent: false,
  agreedTotal: 4_200,
  currency: 'GBP',
  delivery: {
    address1: '1 High St',
    address2: '',
    address3: '',
    deliveryState: '',
    postcode: 'AB1 2CD',
    country: 'GB',
    date: '',
  },
}

const answered = (more: Partial<Extract<OrderReply, { kind: 'answered' }>> = {}): OrderReply => ({
  kind: 'answered',
  code: null,
  message: '',
  invalid: {},
  ...more,
})
const CREATED = answered({ orderRef: 'QU-1', orderKey: 'key 1', total: '42.00' })

/** A desk whose order has just been sent. */
function sending() {
  const desk = smallDesk()
  const { journal, book } = desk.parts
  desk.open()
  journal.writeOrder(newOrder('a', { callId: CALL, sessionHash: hash(SESSION) }))
  journal.advance('a', 'written', 'sent', { mark: 'done', words: 'Order sent once' })
  const since = SENT.since
  book.update(CALL, (state) => ({
    ...state,
    order: { kind: 'sending', what: 'order', since, created: null },
  }))
  const settleWith = (reply: OrderReply, change: Partial<Sent> = {}) =>
    settleOrder(desk.parts, reply, { ...SENT, ...change })
  return { ...desk, journal, settleWith }
}

const codes = ({ journal }: ReturnType<typeof sending>) =>
  journal.noted('code').map(({ evidence }) => evidence.code)

describe('an order that was not placed', () => {
  test('for want of a line is so, and the basket is kept', () => {
    const one = sending()
    expect(one.settleWith({ kind: 'notSent', why: 'The line is down.' })).toEqual({
      kind: 'error',
      error: {
        kind: 'offline',
        message: expect.stringMatching(/^\S.* The line is down\. The basket is kept\.$/),
      },
    })
    expect(one.journal.find('a')?.step).toBe('notSent')
    expect(one.journal.steps('a').at(-1)?.mark).toBe('failed')
    expect(one.call().order).toEqual({ kind: 'none' })
  })

  test('for a refusal says which, and that no money has moved', () => {
    const one = sending()
    const told = one.settleWith(answered({ code: 1011, message: 'Method is closed.' }))
    expect(told).toEqual({
      kind: 'error',
      error: {
        kind: 'refused',
        code: 1011,
        message: expect.stringMatching(
          /^\S.* Nothing was placed and no money has moved\. Method is closed\.$/,
        ),
        fields: {},
      },
    })
    expect(one.journal.find('a')?.step).toBe('refused')
    expect(codes(one)).toEqual([1011])
    expect(one.call().order).toEqual({ kind: 'none' })
  })

  test('for a field says so by the form’s name', () => {
    const one = sending()
    const told = one.settleWith(
      answered({ code: 1011, message: 'Invalid.', invalid: { order_postcode: 'is wrong.' } }),
    )
    expect(told).toEqual({
      kind: 'error',
      error: {
        kind: 'invalid',
        message: expect.stringMatching(/Nothing was placed and no money has moved\.$/),
        fields: { postcode: 'The CRM says: is wrong.' },
      },
    })
  })
})

describe('an order nobody knows the fate of', () => {
  test.each([
    ['The line broke.', 'The line broke.'],
    ['', 'No clear answer came'],
  ])('stays open, and says why (%s)', (why, words) => {
    const one = sending()
    const told = one.settleWith({ kind: 'lost', why })
    expect(told.kind).toBe('ok')
    expect(one.journal.find('a')?.step).toBe('unknown')
    expect(one.journal.steps('a').at(-1)).toMatchObject({ mark: 'unknown', text: words })
    expect(one.call().order).toMatchObject({
      kind: 'unknown',
      since: SENT.since,
      words: { chip: { word: 'Unknown' } },
      steps: one.journal.steps('a'),
    })
  })

  test('is told to nobody once its call has ended, and stays open', () => {
    const one = sending()
    one.parts.book.close(CALL)
    expect(one.settleWith({ kind: 'lost', why: '' })).toMatchObject({ kind: 'error' })
    expect(one.journal.find('a')?.step).toBe('unknown')
  })
})

describe('an order that exists', () => {
  test('is kept with its number, total and key, shown, emptied and read back', async () => {
    const one = sending()
    one.answer('endCartSession', ok({}))
    one.answer('getOrders', list(row('QU-1', { order_key: 'key 1' })))
    expect(one.settleWith(CREATED)).toMatchObject({
      kind: 'ok',
      value: { order: { kind: 'created', orderRef: 'QU-1' } },
    })
    expect(one.journal.find('a')).toMatchObject({
      step: 'created',
      orderRef: 'QU-1',
      orderKey: 'key 1',
      total: 4_200,
      charge: null,
    })
    expect(one.parts.placed.get(CALL)).toEqual({
      intentId: 'a',
      customer: '12301',
      token: 'K7F3Q2',
      clientRef: 'K7F3Q2 PO 7731',
      orderRef: 'QU-1',
      orderKey: 'key 1',
      currency: 'GBP',
      agreedTotal: 4_200,
      cardSent: false,
      reply: CREATED,
      readBack: null,
      declinedWithoutCode: false,
      delivery: SENT.delivery,
      payment: null,
    })
    await one.settled()
    expect(one.words('a')).toEqual([
      'Order sent once',
      'CRM answered: QU-1',
      'Basket closed, cannot be placed twice',
      'Read back: QU-1, quote, not paid',
    ])
    expect(one.asked('endCartSession')).toEqual([{ session_id: SESSION }])
    expect(one.journal.find('a')).toMatchObject({ step: 'emptied', status: 'Quote', paid: 'N' })
  })

  test('with a card has a payment that is still to be confirmed', () => {
    const one = sending()
    one.settleWith(answered({ orderRef: 'SO-1', orderKey: 'key 1', total: '41.00' }), {
      cardSent: true,
    })
    expect(one.journal.openPaymentOn('key 1')).toMatchObject({
      token: 'K7F3Q2',
      customer: '12301',
      callId: CALL,
      sessionHash: hash(SESSION),
      amount: 4_100,
      currency: 'GBP',
      person: 'Ruth',
      method: 'Gateway',
      orderKey: 'key 1',
      orderRef: 'SO-1',
      step: 'confirming',
      sealed: expect.stringContaining(SESSION),
    })
    expect(one.journal.find('a')).toMatchObject({ step: 'created', charge: null })
  })

  test('with a card and no total owes what was agreed', () => {
    const one = sending()
    one.settleWith(answered({ orderRef: 'SO-1', orderKey: 'key 1' }), { cardSent: true })
    expect(one.journal.openPaymentOn('key 1')).toMatchObject({ amount: 4_200 })
  })

  test('with a card and no key leaves a charge that nobody knows of', () => {
    const one = sending()
    one.settleWith(answered({ orderRef: 'SO-1' }), { cardSent: true })
    expect(one.journal.find('a')).toMatchObject({ step: 'created', charge: 'unknown' })
    expect(one.journal.open()).toEqual([])
  })

  test('with a declined card says that nothing was charged', () => {
    const one = sending()
    const reply = answered({ code: 2000, orderRef: 'QU-1', orderKey: 'key 1' })
    one.settleWith(reply, { cardSent: true })
    expect(one.words('a').at(-1)).toBe('The card was not charged, code 2000')
    expect(codes(one)).toEqual([2000, 2000])
    expect(one.journal.openPaymentOn('key 1')).toBeNull()
  })

  test('and cannot be written is written as soon as the disk takes it, its payment as unknown', async () => {
    const one = sending()
    one.fillDisk(true)
    one.settleWith(answered({ orderRef: 'SO-1', orderKey: 'key 1' }), { cardSent: true })
    expect(one.journal.find('a')?.step).toBe('sent')
    expect(one.logged.join()).toContain('the journal could not be written after sending')
    one.fillDisk(false)
    await one.clock.advance(5_000)
    expect(one.journal.find('a')?.step).toBe('created')
    expect(one.journal.openPaymentOn('key 1')?.step).toBe('unknown')
  })
})

test('what fails here after it was sent leaves the order unknown', () => {
  const one = sending()
  const placed = {
    ...one.parts.placed,
    keep: () => {
      throw new Error('ours')
    },
  }
  expect(settleOrder({ ...one.parts, placed }, CREATED, SENT).kind).toBe('ok')
  expect(one.call().order).toMatchObject({
    kind: 'unknown',
    since: SENT.since,
    words: { chip: { word: 'Unknown' } },
    steps: [],
  })
  expect(one.logged).toEqual(['the answer to an order could not be kept {"error":"Error: ours"}'])
})
