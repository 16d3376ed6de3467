import { type PaymentForm, takePayment } from '../../../../electron/desk/payments/take.ts'
import { withPlaced } from '../orders/known.ts'
import { CALL, list, row } from '../smallDesk.ts'

export const CARD = {
  recordingPaused: true,
  holder: ' E Whitcombe ',
  number: '4929 0000 0000 6',
  type: 'VISA',
  expiryMonth: '1',
  expiryYear: '2039',
  startMonth: '',
  startYear: '',
  issue: '',
  cv2: ' 123 ',
} as const
export const FORM: PaymentForm = {
  callId: CALL,
  amount: 1_000,
  method: 'Cash',
  card: null,
  fxRate: null,
}
export const RUTH = { email: 'c@example.com', password: 'CANDLE42' }

export const reply = (code: number | null, answer: object = {}, invalid: object = {}) => ({
  kind: 'answered',
  reply: { code, message: 'CRM words', invalid, answer },
})
export const TAKEN = reply(null, { transaction_key: 'T1', transaction_ref: 'TR-1' })

/** A quote of £42.00 that is read back, ready to be paid. */
export function toPay(answer: unknown = TAKEN) {
  const one = withPlaced()
  one.answer('getOrders', list(row('QU-1', { order_key: 'key 1' })))
  one.answer('addTransaction', answer)
  const take = (change: Partial<PaymentForm> = {}, hasForm = true) =>
    takePayment(one.parts, { ...FORM, ...change }, hasForm)
  const payment = () => one.journal.stepsOn('a', 'key 1')
  return { ...one, take, payment }
}

export const message = (text: string) => ({ kind: 'error', error: { message: text } })
