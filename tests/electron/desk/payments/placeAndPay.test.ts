import { describe, expect, test } from 'vitest'
import type { OrderForm } from '../../../../electron/desk/orders/orderInput.ts'
import { placeAndPay } from '../../../../electron/desk/payments/placeAndPay.ts'
import { CARD, CREATED, cartOf, FORM, readyToPlace } from '../orders/readyToPlace.ts'
import { CALL, list, row, unreachable } from '../smallDesk.ts'

describe('a card that is charged after the order', () => {
  const form: OrderForm = { ...FORM, payment: { kind: 'card', card: CARD } }
  const charging = (created: object = CREATED) => {
    const one = readyToPlace({ cardMode: 'afterOrder' })
    one.answer('addOrder', created)
    one.answer('getOrders', list(row('QU-1', { order_key: 'key 1' })))
    one.answer('addTransaction', {
      kind: 'answered',
      reply: { code: null, message: '', invalid: {}, answer: { transaction_key: 'T' } },
    })
    return one
  }

  test('is charged what was agreed, on that order', async () => {
    const one = charging()
    expect(await placeAndPay(one.parts, form)).toMatchObject({
      value: { order: { ledger: { takenHere: 4_200, outstanding: 0 } } },
    })
    expect(one.asked('addTransaction')).toMatchObject([
      { order_key: 'key 1', transaction_amount: '42.00', card_number: CARD.number },
    ])
  })

  test('is not charged where the total differs, nothing was placed, or it is a quote', async () => {
    const { reply } = CREATED
    const other = charging({
      ...CREATED,
      reply: { ...reply, answer: { ...reply.answer, order_total: '41.00' } },
    })
    expect((await placeAndPay(other.parts, form)).kind).toBe('ok')
    const refused = charging({ kind: 'notSent', failure: { kind: 'offline', message: 'x' } })
    expect((await placeAndPay(refused.parts, form)).kind).toBe('error')
    const quote = charging()
    expect((await placeAndPay(quote.parts, FORM)).kind).toBe('ok')
    const all = [other, refused, quote]
    expect(all.flatMap((one) => one.asked('addTransaction'))).toEqual([])
    // Nor was it tried.
    expect(all.map(({ parts }) => parts.placed.get(CALL)?.payment ?? null)).toEqual([
      null,
      null,
      null,
    ])
    expect(all.flatMap((one) => one.asked('getCart'))).toHaveLength(3)
  })

  test('that could not be charged leaves the order, and says why', async () => {
    const one = charging()
    one.answer('getOrders', unreachable)
    expect(await placeAndPay(one.parts, form)).toMatchObject({
      kind: 'ok',
      value: { order: { kind: 'created', orderRef: 'QU-1' } },
    })
    expect(one.parts.placed.get(CALL)?.payment).toEqual({
      amount: 4_200,
      outcome: {
        kind: 'notSent',
        why: 'Nothing was sent, nothing was taken. The CRM cannot be reached.',
      },
    })
  })

  test('is not charged in another currency, whose rate nobody has told', async () => {
    const one = charging()
    one.answer('getCart', cartOf({ currency_code: 'USD' }))
    expect((await placeAndPay(one.parts, form)).kind).toBe('ok')
    expect(one.asked('addTransaction')).toEqual([])
    const why = 'Nothing was taken: the order is in USD. Take the payment with its exchange rate.'
    expect(one.parts.placed.get(CALL)?.payment).toEqual({
      amount: 4_200,
      outcome: { kind: 'notSent', why },
    })
  })

  test('that was refused shows as that, though no form is open to mend it', async () => {
    const one = charging()
    one.answer('addTransaction', {
      kind: 'answered',
      reply: { code: 1011, message: 'No.', invalid: {}, answer: {} },
    })
    expect((await placeAndPay(one.parts, form)).kind).toBe('ok')
    expect(one.parts.placed.get(CALL)?.payment).toMatchObject({ outcome: { kind: 'refused' } })
  })

  test('is not charged twice where it went with the order', async () => {
    const one = readyToPlace()
    await placeAndPay(one.parts, form)
    expect(one.asked('addTransaction')).toEqual([])
    expect(one.parts.placed.get(CALL)?.payment).toBeNull()
  })
})
