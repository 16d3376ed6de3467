import { describe, expect, test } from 'vitest'
import { createdOrder, outcomeOf, type Placed } from '../../../../electron/desk/orders/placed.ts'
import { newPayment } from '../journal/bothJournals.ts'
import { placedAs, withPlaced } from './known.ts'

const done = (words: string) => ({ mark: 'done', words }) as const
const PAID = { readBack: { orderRef: 'QU-1', paid: 'Y', status: 'Deliver' } } as const
const REFUSED = {
  outcome: { kind: 'refused', code: 2000, message: '', fields: {} },
  amount: 100,
} as const

function shown(change: Partial<Placed> = {}, one = withPlaced()) {
  return createdOrder(placedAs(change), one.journal)
}

const declined = (code: number) => ({
  cardSent: true,
  reply: { kind: 'answered', code, message: '', invalid: {}, orderRef: 'QU-1' } as const,
})

test('an order is shown whole', () => {
  const one = withPlaced()
  expect(shown({}, one)).toEqual({
    intentId: 'a',
    customer: '12301',
    orderRef: 'QU-1',
    orderKey: 'key 1',
    words: expect.objectContaining({ chip: expect.objectContaining({ word: 'Quote' }) }),
    ledger: {
      currency: 'GBP',
      total: 4_200,
      takenHere: 0,
      said: null,
      outstanding: 4_200,
      notWhole: null,
    },
    ladder: [],
    delivery: placedAs().delivery,
    elsewhere: null,
    steps: one.journal.steps('a'),
    payShut: null,
  })
})

test('without a number nobody knows that an order exists', () => {
  const reply = { kind: 'lost', why: '' } as const
  expect(() => outcomeOf(placedAs({ reply }))).toThrow('an order that exists has a number')
})

describe('the ledger', () => {
  test('counts what was taken here, and nothing below nought', () => {
    const one = withPlaced()
    const { journal } = one
    journal.writePayment(newPayment('p', { amount: 5_000 }))
    journal.advance('p', 'written', 'taken', done('taken'))
    expect(shown({}, one)).toMatchObject({
      ledger: { takenHere: 5_000, outstanding: 0 },
      payShut: 'This order is paid.',
    })
    expect(shown({ orderKey: null }, one).ledger.takenHere).toBe(0)
  })

  test('has the CRM’s own total, else the one agreed', () => {
    const reply = {
      kind: 'answered',
      code: null,
      message: '',
      invalid: {},
      orderRef: 'QU-1',
    } as const
    expect(shown({ reply: { ...reply, total: '41.00' } }).ledger.total).toBe(4_100)
    expect(shown({ reply }).ledger.total).toBe(4_200)
  })

  test('has nothing outstanding where the CRM shows it as paid', () => {
    expect(shown(PAID).ledger).toMatchObject({ takenHere: 0, outstanding: 0 })
  })
})

describe('the ladder', () => {
  test('stands for a card that was declined with the order, unless it is paid since', () => {
    expect(shown(declined(2000)).ladder).toHaveLength(5)
    expect(shown({ ...declined(2000), ...PAID }).ladder).toEqual([])
  })

  test('stands for a payment that was refused, and for no other', () => {
    expect(shown({ payment: REFUSED })).toMatchObject({
      ladder: { length: 5 },
      words: { headline: expect.stringMatching(/^QU-1: .*£1\.00/), code: 2000 },
    })
    const unknown = { outcome: { kind: 'unknown', code: null, why: '' }, amount: 100 } as const
    expect(shown({ ...declined(2000), payment: unknown }).ladder).toEqual([])
    expect(shown({ payment: REFUSED, ...PAID })).toMatchObject({
      ladder: [],
      words: { chip: { word: 'Paid' } },
    })
  })
})

describe('no payment is taken', () => {
  test('without a key', () => {
    expect(shown({ orderKey: null }).payShut).toBe(
      'The CRM named no key for this order. Take the payment in the CRM itself.',
    )
  })

  test('while another is open', () => {
    const one = withPlaced()
    one.journal.writePayment(newPayment('p'))
    expect(shown({}, one).payShut).toBe(
      'A payment on this order is not settled yet. Take no other until it is.',
    )
  })

  test('while its number is not on disk', () => {
    const one = withPlaced()
    const journal = { ...one.journal, find: () => ({ ...one.journal.find('a'), step: 'sent' }) }
    expect(createdOrder(placedAs(), journal as unknown as typeof one.journal).payShut).toBe(
      'The CRM’s answer could not be written to this computer’s disk yet. Take no payment until it is.',
    )
  })

  test('while its card may have been charged', () => {
    const one = withPlaced()
    one.journal.note('a', done('card'), { charge: 'unknown' })
    expect(shown({}, one).payShut).toBe(
      'Its card may have been charged. Say under Unsettled what the gateway shows first.',
    )
  })

  test('in a journal in trouble', () => {
    const one = withPlaced()
    const journal = { ...one.journal, trouble: () => 'only read' }
    expect(createdOrder(placedAs({ orderKey: null }), journal).payShut).toBe('only read')
  })

  test('on an order that arrived twice, which says so before all else', () => {
    const one = withPlaced()
    one.journal.note('a', done('twice'), { alarm: 'doubled', alarmRefs: '["QU-1","QU-2"]' })
    expect(shown({}, one)).toMatchObject({
      payShut: 'This order arrived more than once. Settle that first.',
      words: {
        chip: { word: 'Doubled', tone: 'bad' },
        headline: 'This order is in the CRM more than once: QU-1, QU-2.',
        truth: 'Decide in the CRM which one stays, then say so under Unsettled.',
      },
    })
  })
})
