import type { PaymentMethod } from '../../../../shared/domain/paymentMethods.ts'

/** How the payment dialog opens: which method, and where the cursor goes. */
export type PaymentStart = {
  readonly method: PaymentMethod
  readonly focus: 'amount' | 'method' | 'card'
  /** The card field a refusal pointed at. */
  readonly cardField: string | null
}

export const CARD_PAYMENT: PaymentStart = { method: 'Gateway', focus: 'card', cardField: null }
