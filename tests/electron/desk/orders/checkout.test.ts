import { describe, expect, test } from 'vitest'
import { LOOK_FIRST_DAYS } from '../../../../electron/desk/journal/words.ts'
import { checkout } from '../../../../electron/desk/orders/checkout.ts'
import type { OrderForm } from '../../../../electron/desk/orders/orderInput.ts'
import { placeOrder } from '../../../../electron/desk/orders/place.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL, list, row, SESSION, unreachable } from '../smallDesk.ts'
import { FORM, readyToPlace, says } from './readyToPlace.ts'

const done = { mark: 'done', words: 'moved' } as const

describe('where the journal may lack something', () => {
  const SINCE = '2026-11-24T00:00:00.000Z'
  const WHY = 'This computer’s journal may lack orders that were sent from here.'
  const lacking = (answer: unknown, change: Partial<OrderForm> = {}) => {
    const one = readyToPlace()
    one.answer('getOrders', answer)
    const journal = { ...one.journal, lookFirst: () => SINCE }
    return placeOrder({ ...one.parts, journal }, { ...FORM, ...change })
  }
  const stranger = (more: object = {}) =>
    list(row('QU-8', { order_clientref: 'K7F3Q3 theirs', order_grandtotal: '1.00', ...more }))
  const asks = (text: string) => says(text, { isAnother: text })
  const notKnown = `${WHY} The CRM has QU-8 for this customer, which it does not know. Nothing was sent. Look in the CRM, and place this one only if it is another order.`

  test('an order that it does not know is asked about, and goes by a person’s word', async () => {
    expect(await lacking(stranger())).toMatchObject(asks(notKnown))
    expect((await lacking(stranger(), { isAnother: true })).kind).toBe('ok')
  })

  test('one like it in total, or without its reference, is asked about too', async () => {
    const sameTotal = { order_clientref: 'by the shop', order_grandtotal: '42.00' }
    expect(await lacking(stranger(sameTotal))).toMatchObject(asks(notKnown))
    expect(await lacking(stranger({ order_clientref: undefined }))).toMatchObject(
      says(expect.stringContaining(`${WHY} The CRM has QU-8 for this customer`)),
    )
    expect(await lacking(stranger({ order_created: undefined }))).toMatchObject(asks(notKnown))
  })

  test('one of the shop’s, or of long ago, stands in nobody’s way', async () => {
    expect((await lacking(stranger({ order_clientref: 'by the shop' }))).kind).toBe('ok')
    expect((await lacking(stranger({ order_created: '2020-01-01 10:00:00' }))).kind).toBe('ok')
    expect((await lacking(list())).kind).toBe('ok')
  })

  test('one of more than so many days ago stands in nobody’s way, by the hour', async () => {
    const windowAt = (ms: number) => {
      const at = new Date(Date.parse(SINCE) - LOOK_FIRST_DAYS * 86_400_000 + ms)
      return at.toISOString().slice(0, 19).replace('T', ' ')
    }
    expect((await lacking(stranger({ order_created: windowAt(-7_200_000) }))).kind).toBe('ok')
    expect((await lacking(stranger({ order_created: windowAt(7_200_000) }))).kind).toBe('error')
  })

  test('one that the journal knows, by its number or token, stands in nobody’s way', async () => {
    const known = (change: object, orderRef: string) => {
      const one = readyToPlace()
      one.answer('getOrders', list(row('QU-8', { order_clientref: 'K7F3Q3 theirs', ...change })))
      one.journal.writeOrder(newOrder('b', { token: 'K7F3Q3', amount: 1 }))
      one.journal.advance('b', 'written', 'created', done, { orderRef })
      const journal = { ...one.journal, lookFirst: () => SINCE }
      return placeOrder({ ...one.parts, journal }, FORM)
    }
    expect((await known({}, 'QU-9')).kind).toBe('ok')
    const byNumber = { order_clientref: 'K7F3Q4 theirs' }
    expect((await known(byNumber, 'QU-8')).kind).toBe('ok')
    expect((await known(byNumber, 'QU-9')).kind).toBe('error')
  })

  test('a list that is not whole is asked about', async () => {
    expect(await lacking({ kind: 'ok', value: { items: [], found: 3 } })).toMatchObject(
      asks(
        `${WHY} The customer’s orders could not be read to the end: fewer orders came than the CRM counts. Nothing was sent. Look in the CRM, and place this one only if it is another order.`,
      ),
    )
  })

  test('nothing goes while nobody can look', async () => {
    expect(await lacking(unreachable, { isAnother: true })).toMatchObject({
      error: {
        kind: 'offline',
        message: `Nothing was sent. ${WHY} The desk has to look through the customer’s orders first, and could not. The CRM cannot be reached.`,
      },
    })
  })
})

describe('Checkout', () => {
  test('opens with what is known', async () => {
    const one = readyToPlace({ paymentDefault: 'card' })
    one.journal.writeOrder(newOrder('b', { token: 'OTHER1' }))
    one.journal.advance('b', 'written', 'created', done, { orderRef: 'QU-9' })
    expect(await checkout(one.parts, CALL)).toMatchObject({
      kind: 'ok',
      value: {
        token: 'K7F3Q2',
        delivery: {
          address1: '',
          address2: '',
          address3: '',
          deliveryState: '',
          postcode: '',
          country: 'GB',
          date: '',
        },
        currency: 'GBP',
        agreedTotal: 4_200,
        paymentDefault: 'card',
        labels: [],
        teams: [],
        team: '',
        referenceLimit: 93,
        openOrder: null,
        sameToday: [{ orderRef: 'QU-9', at: '2026-11-24T10:42:00.000Z', person: 'Ruth' }],
        cardShut: null,
        resend: null,
      },
    })
    expect(one.call().sameShown).toEqual(['b'])
  })

  test('takes the customer’s own address, and what is known of references', async () => {
    const one = readyToPlace()
    one.parts.book.update(CALL, (state) => ({
      ...state,
      customer: {
        ...state.customer,
        address1: 'a1',
        address2: 'a2',
        address3: 'a3',
        deliveryState: 's',
        postcode: 'p',
        country: 'IE',
        team: 'T',
      } as typeof state.customer,
    }))
    one.journal.learn('clientRefLength', 20)
    const told = await checkout(one.parts, CALL)
    expect(told).toMatchObject({
      value: {
        delivery: {
          address1: 'a1',
          address2: 'a2',
          address3: 'a3',
          deliveryState: 's',
          postcode: 'p',
          country: 'IE',
        },
        team: 'T',
        referenceLimit: 13,
      },
    })
    one.journal.learn('clientRefLength', 3)
    expect(await checkout(one.parts, CALL)).toMatchObject({ value: { referenceLimit: 0 } })
  })

  test('does not open on nothing, or without a total', async () => {
    const one = readyToPlace()
    expect((await checkout(one.parts, 'none')).kind).toBe('error')
    const total = (many: number | null) =>
      one.parts.book.update(CALL, (state) => ({
        ...state,
        cart: state.cart && { ...state.cart, total: many },
      }))
    const untold = says('The CRM has not named a total to agree on.')
    total(0)
    expect(await checkout(one.parts, CALL)).toMatchObject(untold)
    total(null)
    expect(await checkout(one.parts, CALL)).toMatchObject(untold)
    total(1)
    expect((await checkout(one.parts, CALL)).kind).toBe('ok')
    one.parts.book.update(CALL, (state) => ({ ...state, lines: [] }))
    expect(await checkout(one.parts, CALL)).toMatchObject(says('The basket is empty.'))
  })

  test.each([
    [
      'an answer was lost',
      { session: { kind: 'open', id: SESSION, isSignedIn: true, isClean: false } } as const,
      'An answer was lost on this call; the basket is put in afresh before the order',
    ],
    ['the basket holds more', { lines: [] as never[] }, null],
  ])('moves the basket where %s, and waits no longer than it has to', async (_why, change, why) => {
    const one = readyToPlace({}, change)
    one.parts.signIns.keep(CALL, { email: 'e@example.com', password: 'CANDLE42' })
    const opening = checkout(one.parts, CALL)
    await one.clock.advance(20_000)
    const told = await opening
    expect(told.kind).toBe('error')
    if (why !== null) expect(one.asked('startSession')).toHaveLength(1)
  })
})
