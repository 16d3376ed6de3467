import { describe, expect, test } from 'vitest'
import { PAYMENT_METHODS } from '../../shared/domain/paymentMethods.ts'
import { CARD, type Params, signIn, TOM } from './caller.ts'
import { rowOf, withQuote } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

type Quote = Awaited<ReturnType<typeof withQuote>>

const pay = ({ session_id, order_key }: Quote, amount: string, method: string, more: Params = {}) =>
  call('addTransaction', {
    session_id,
    order_key,
    transaction_amount: amount,
    transaction_method: method,
    ...more,
  })

describe('addTransaction', () => {
  test.each(PAYMENT_METHODS)('takes %s and turns the quote into an order', async (method) => {
    const quote = await withQuote(call)
    const reply = await pay(quote, '51.60', method, method === 'Gateway' ? CARD : {})
    expect(reply).toEqual({
      error_code: null,
      error_message: '',
      transaction_key: expect.stringMatching(/^[A-Za-z0-9]{18}$/),
      transaction_ref: expect.any(Number),
      order_ref: quote.order_ref,
    })
    expect(await rowOf(call, quote.session_id, quote.order_ref)).toMatchObject({
      order_state: 'Deliver',
      order_paid: 'Y',
    })
  })

  test('payments add up: paid is when the sum reaches the total', async () => {
    const quote = await withQuote(call)
    const states = []
    for (const amount of ['20.00', '31.59', '0.01']) {
      await pay(quote, amount, 'Cash')
      states.push((await rowOf(call, quote.session_id, quote.order_ref))?.order_paid)
    }
    expect(states).toEqual(['N', 'N', 'Y'])
  })

  test('a declined card leaves the quote as it was, and cash pays it', async () => {
    const quote = await withQuote(call)
    const declined = await pay(quote, '51.60', 'Gateway', {
      ...CARD,
      card_number: '5403814948608092',
      card_type: 'MC',
    })
    expect(declined).toEqual({
      error_code: 2000,
      error_message: 'The Authorisation was Declined by the bank.',
    })
    expect(await rowOf(call, quote.session_id, quote.order_ref)).toMatchObject({
      order_state: 'Quote',
      order_paid: 'N',
    })
    expect((await pay(quote, '51.60', 'Cash')).error_code).toBeNull()
    expect((await control().order(quote.order_ref))?.payments).toMatchObject([
      { method: 'Gateway', hasMoved: 0, code: 2000, card: 'MC 8092' },
      { method: 'Cash', hasMoved: 1, code: null, card: null },
    ])
  })

  test('two at once on one order are both taken, and the goods leave once', async () => {
    const quote = await withQuote(call)
    const replies = await Promise.all([1, 2].map(() => pay(quote, '51.60', 'Cash')))
    expect(replies.map(({ error_code }) => error_code)).toEqual([null, null])
    expect((await control().order(quote.order_ref))?.payments).toHaveLength(2)
  })

  test('without a key it pays the order written last', async () => {
    const quote = await withQuote(call)
    const reply = await call('addTransaction', {
      session_id: quote.session_id,
      transaction_amount: '1.00',
      transaction_method: 'Cash',
    })
    expect(reply.order_ref).toBe(quote.order_ref)
  })

  test('an order unknown or of somebody else is not found', async () => {
    const quote = await withQuote(call)
    expect((await pay({ ...quote, order_key: 'NOSUCHKEY' }, '1.00', 'Cash')).error_code).toBe(1001)
    const session_id = await signIn(call, TOM)
    expect((await pay({ ...quote, session_id }, '1.00', 'Cash')).error_code).toBe(1001)
    const stranger = { ...quote, session_id: 'nobody' }
    expect((await pay(stranger, '1.00', 'Cash')).error_code).toBe(1501)
  })

  test.each([
    ['transaction_amount', { transaction_amount: '0' }],
    ['transaction_amount', { transaction_amount: '-5' }],
    ['transaction_amount', { transaction_amount: '1.005' }],
    ['transaction_amount', { transaction_amount: 'ten' }],
    ['transaction_amount', { transaction_amount: '' }],
    ['transaction_method', { transaction_method: 'Barter' }],
    ['transaction_date', { transaction_date: '2026-13-01' }],
    ['transaction_fxrate', { transaction_fxrate: '0' }],
  ])('answers 1011 naming %s for %o', async (field, more) => {
    const reply = await pay(await withQuote(call), '1.00', 'Cash', more)
    expect(reply.error_code).toBe(1011)
    expect(Object.keys(reply.error_invalid ?? {})).toEqual([field])
  })

  test('takes a date with or without a time', async () => {
    const quote = await withQuote(call)
    for (const transaction_date of ['2026-11-03', '2026-11-03T10:00:00', '2026-11-03 10:00:00']) {
      expect((await pay(quote, '1.00', 'Cash', { transaction_date })).error_code).toBeNull()
    }
    const payments = (await control().order(quote.order_ref))?.payments ?? []
    expect(payments.map(({ date }) => date)).toEqual(Array(3).fill('2026-11-03'))
  })

  test('a document that cannot be made is a warning: the money was taken', async () => {
    const reply = await pay(await withQuote(call), '1.00', 'Cash', { email_template: '99' })
    expect(reply).toMatchObject({ error_code: 1092, transaction_key: expect.any(String) })
  })
})
