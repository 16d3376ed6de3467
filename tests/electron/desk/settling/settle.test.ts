import { describe, expect, test } from 'vitest'
import { placedOf } from '../../../../electron/desk/orders/placedOf.ts'
import { adopt, settle } from '../../../../electron/desk/settling/settle.ts'
import type { Settling } from '../../../../shared/domain/settling/settling.ts'
import { ok } from '../../../../shared/result.ts'
import { newOrder, newPayment } from '../journal/bothJournals.ts'
import { CALL, list, row, SESSION, smallDesk } from '../smallDesk.ts'
import { listed, progressOf } from './settlingRows.ts'

const lost = { mark: 'unknown', words: 'lost' } as const
const HELD = { sessionId: SESSION, signIn: undefined }

/** A desk whose order, with a card or without, was lost. */
function losing(hasCard = false) {
  const one = smallDesk()
  const { journal } = one.parts
  one.open()
  journal.writeOrder(newOrder('a', { callId: CALL, hasCard }))
  journal.advance('a', 'written', 'unknown', lost)
  const order = () => {
    const found = journal.find('a')
    if (found?.kind !== 'order') throw new Error('there is no order')
    return found
  }
  const come = (state: Settling, held: Parameters<typeof settle>[3] = HELD) =>
    settle(one.parts, order(), state, held)
  return { ...one, journal, order, come }
}

describe('an order that is found', () => {
  test('is the call’s, with what its row shows, and its basket is closed', async () => {
    const one = losing()
    one.answer('endCartSession', ok({}))
    one.answer('getOrders', list(row('QU-1')))
    one.come({ kind: 'found', order: listed('QU-1', { total: '41.00' }) })
    expect(one.order()).toMatchObject({
      step: 'created',
      orderRef: 'QU-1',
      orderKey: 'key of QU-1',
      total: 4_100,
      paid: 'N',
      status: 'Quote',
      charge: null,
    })
    expect(one.words('a').at(-1)).toBe('Found in the CRM as QU-1')
    expect(one.call().order).toMatchObject({ kind: 'created', created: { orderRef: 'QU-1' } })
    expect(one.call().session.kind).toBe('open')
    await one.settled()
    expect(one.asked('endCartSession')).toEqual([{ session_id: SESSION }])
    expect(one.order().step).toBe('emptied')
  })

  test('after it was told as not seen, shows that the waiting proved nothing; sooner it does not', () => {
    const sooner = losing()
    sooner.come({ kind: 'found', order: listed('QU-1') })
    expect(sooner.journal.noted('readBack')).toEqual([])
    const late = losing()
    late.come({ kind: 'absent', upTo: 0 })
    adopt(late.parts, late.order(), listed('QU-1'), null)
    expect(late.journal.noted('readBack')).toMatchObject([{ evidence: { readBack: 'late' } }])
  })

  test('after it was told as not seen, with its card, shows the same', () => {
    const late = losing(true)
    late.come({ kind: 'absent', upTo: 0 })
    adopt(late.parts, late.order(), listed('QU-1'), null)
    expect(late.journal.openPaymentOn('key of QU-1')?.step).toBe('unknown')
    expect(late.journal.noted('readBack')).toMatchObject([{ evidence: { readBack: 'late' } }])
  })

  test('without a session, its basket is gone with that', () => {
    const one = losing()
    one.come({ kind: 'found', order: listed('QU-1') }, { ...HELD, sessionId: null })
    expect(one.order().step).toBe('emptied')
    expect(one.words('a').at(-1)).toBe('Its session is ended, the basket with it')
    expect(one.asked('endCartSession')).toEqual([])
  })

  test('behind a fence, its call goes on in a fresh session', () => {
    const one = losing()
    one.journal.note('a', { mark: 'done', words: 'ended' }, { isFenced: true })
    one.come({ kind: 'found', order: listed('QU-1') })
    expect(one.order().step).toBe('emptied')
    expect(one.call().session).toMatchObject({
      kind: 'left',
      why: 'Its session was ended to make sure of the order',
    })
    expect(one.asked('endCartSession')).toEqual([])
  })

  test('with a card that does not show as paid, has a payment nobody knows the fate of', () => {
    const one = losing(true)
    one.come({ kind: 'found', order: listed('QU-1', { total: '41.00' }) })
    expect(one.journal.openPaymentOn('key of QU-1')).toMatchObject({
      token: 'K7F3Q2',
      customer: '12301',
      callId: CALL,
      sessionHash: one.order().sessionHash,
      amount: 4_100,
      currency: 'GBP',
      person: 'Ruth',
      method: 'Gateway',
      orderRef: 'QU-1',
      step: 'unknown',
      sealed: expect.stringContaining(SESSION),
    })
    expect(one.order()).toMatchObject({ step: 'created', charge: null })
  })

  test('with a card and a session that is gone, has nothing sealed with its payment', () => {
    const one = losing(true)
    const { total: _none, ...order } = listed('QU-1')
    one.come({ kind: 'found', order }, { ...HELD, sessionId: null })
    expect(one.journal.openPaymentOn('key of QU-1')).toMatchObject({
      amount: 4_200,
      sealed: null,
    })
  })

  test('with a card and no key, has a charge that a person settles', () => {
    const one = losing(true)
    one.come({ kind: 'found', order: listed('QU-1', { orderKey: null }) })
    expect(one.order()).toMatchObject({ step: 'created', charge: 'unknown', orderKey: null })
  })

  test('with a card that shows as paid, owes nothing', () => {
    const one = losing(true)
    one.come({ kind: 'found', order: listed('QU-1', { paid: 'Y', orderKey: null }) })
    expect(one.order()).toMatchObject({ step: 'created', charge: null, paid: 'Y' })
    expect(one.journal.open()).toEqual([])
  })

  test('where somebody settled it meanwhile, is left as that says', () => {
    const one = losing()
    const before = one.order()
    one.journal.advance('a', 'unknown', 'notThere', { mark: 'note', words: 'not there' })
    adopt(one.parts, before, listed('QU-1'), SESSION)
    expect(one.order()).toMatchObject({ step: 'notThere', orderRef: null })
    expect(one.call().order.kind).toBe('none')
    adopt(one.parts, one.order(), undefined, SESSION)
    expect(one.order().step).toBe('notThere')
  })
})

test('an order that arrived twice is the first of them, and raises an alarm', () => {
  const one = losing()
  one.come({ kind: 'doubled', orders: [listed('QU-1'), listed('QU-2')] })
  expect(one.order()).toMatchObject({
    step: 'created',
    orderRef: 'QU-1',
    alarm: 'doubled',
    alarmRefs: '["QU-1","QU-2"]',
  })
  expect(one.words('a').at(-1)).toBe('In the CRM more than once: QU-1, QU-2')
  expect(one.call().order).toMatchObject({ created: { words: { chip: { word: 'Doubled' } } } })
})

test.each([
  [false, null],
  [true, 'unknown'],
])('an order that is absent says so, its card open (with a card: %s)', (hasCard, charge) => {
  const one = losing(hasCard)
  one.come({ kind: 'absent', upTo: 5 })
  expect(one.order()).toMatchObject({ step: 'absent', charge })
  expect(one.journal.steps('a').at(-1)).toMatchObject({
    mark: 'unknown',
    text: 'Not seen in the CRM, after two whole readings of its list',
  })
})

test('what is still open changes nothing', () => {
  const one = losing()
  one.come(progressOf().state)
  expect(one.order().step).toBe('unknown')
})

test('a payment is taken once its order shows as paid, and by nothing else', () => {
  const one = losing()
  const { journal } = one
  journal.writePayment(newPayment('p', { callId: CALL }))
  journal.advance('p', 'written', 'unknown', lost)
  const come = (state: Settling) => {
    const payment = journal.find('p')
    if (payment !== null) settle(one.parts, payment, state, HELD)
  }
  come({ kind: 'absent', upTo: 5 })
  come({ kind: 'doubled', orders: [listed('QU-1')] })
  expect(journal.find('p')?.step).toBe('unknown')
  come({ kind: 'found', order: listed('QU-1') })
  expect(journal.find('p')?.step).toBe('taken')
  expect(journal.steps('p').at(-1)).toMatchObject({
    mark: 'done',
    text: 'The CRM shows the order as paid: nothing more is to be taken',
  })
})

test('its order is shown as paid at once, and noted so', () => {
  const one = losing()
  const { journal, parts } = one
  const found = { orderRef: 'QU-1', orderKey: 'key of QU-1' }
  journal.advance('a', 'unknown', 'created', { mark: 'done', words: 'found' }, found)
  parts.placed.keep(CALL, placedOf(parts, one.order()))
  journal.writePayment(newPayment('p', { callId: CALL, orderKey: found.orderKey }))
  journal.advance('p', 'written', 'unknown', lost)
  const unknown = { kind: 'unknown', code: null, why: '' } as const
  parts.placed.update(CALL, (now) => ({ ...now, payment: { outcome: unknown, amount: 500 } }))
  const payment = journal.find('p')
  if (payment === null) throw new Error('there is no payment')
  settle(parts, payment, { kind: 'found', order: listed('QU-1', { paid: 'Y' }) }, HELD)
  expect(one.call().order).toMatchObject({ created: { words: { chip: { word: 'Paid' } } } })
  expect(one.order().paid).toBe('Y')
})
