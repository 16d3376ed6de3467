import { afterAll, beforeAll, expect, test } from 'vitest'
import { CARD, type Call, caller, signIn } from './caller.ts'
import { type RunningSandbox, startSandbox } from './startSandbox.ts'

let sandbox: RunningSandbox
let call: Call

beforeAll(async () => {
  sandbox = await startSandbox()
  call = caller(sandbox)
})
afterAll(() => sandbox.stop())

async function basketOfTwo(): Promise<string> {
  const session = await signIn(call)
  await call('addToCart', { session_id: session, sku: 'HV-1042', uom: 'case', quantity: '2' })
  await call('addToCart', { session_id: session, sku: 'HV-2210', quantity: '24' })
  return session
}

test('a phone order paid by card is an order to deliver, with lines, total and payment', async () => {
  const session_id = await basketOfTwo()
  const reply = await call('addOrder', { session_id, order_clientref: 'K7F3Q2', ...CARD })
  expect(reply).toMatchObject({
    error_code: null,
    order_subtotal: 119.76,
    order_tax: 13.63,
    order_total: 133.39,
  })
  expect(reply.order_ref).toMatch(/^SO-\d{5}$/)
  expect(reply.order_key).toMatch(/^[A-Za-z0-9]{18}$/)
  expect(await sandbox.control.order(reply.order_ref ?? '')).toMatchObject({
    state: 'Deliver',
    clientRef: 'K7F3Q2',
    total: '133.39',
    isPaid: true,
    lines: [
      { code: 'HV-1042', uom: 'case', quantity: '2', price: '34.08', net: '68.16', tax: '13.63' },
      { code: 'HV-2210', uom: 'unit', quantity: '24', price: '2.15', net: '51.60', tax: '0.00' },
    ],
    payments: [{ method: 'Gateway', amount: '133.39', hasMoved: 1, card: 'VISA 0006' }],
  })
})

test('without a card it is a quote, which cash then turns into an order', async () => {
  const session_id = await basketOfTwo()
  const quote = await call('addOrder', { session_id, remit_payment: 'true', ...CARD })
  expect(quote.order_ref).toMatch(/^QU-\d{5}$/)
  const paid = await call('addTransaction', {
    session_id,
    order_key: quote.order_key ?? '',
    transaction_amount: '133.39',
    transaction_method: 'Cash',
  })
  expect(paid).toMatchObject({ error_code: null, order_ref: quote.order_ref })
  expect(paid.transaction_key).toMatch(/^[A-Za-z0-9]{18}$/)
  expect(await sandbox.control.order(quote.order_ref ?? '')).toMatchObject({
    ref: quote.order_ref,
    state: 'Deliver',
    isPaid: true,
  })
})
