import type { LadderStep, Ledger } from '../../../../shared/desk/orders.ts'
import { formatMoney, fromMinor } from '../../../../shared/domain/money.ts'
import type { PaymentMethod } from '../../../../shared/domain/paymentMethods.ts'

/** How the payment dialog opens: which method, and where the cursor goes. */
export type PaymentStart = {
  readonly method: PaymentMethod
  readonly focus: 'amount' | 'method' | 'card'
  /** The card field a refusal pointed at. */
  readonly cardField: string | null
  /** The card that was just refused comes back into the form, without its security code. */
  readonly isSameCard?: true
}

export const CARD_PAYMENT: PaymentStart = { method: 'Gateway', focus: 'card', cardField: null }

/** As typed: how much, and at what rate. */
export type TypedPayment = { readonly amount: string; readonly fxRate: string }

/** The same, by which way. */
export type PaymentValues = TypedPayment & { readonly method: PaymentMethod }

/**
 * What a payment begins with: all that is open; after a refusal what was refused, so that a part
 * of the order stays that part and is not charged as the whole.
 */
export const beginsWith = (
  { outstanding, currency }: Pick<Ledger, 'outstanding' | 'currency'>,
  refused: TypedPayment | null,
): TypedPayment => refused ?? { amount: fromMinor(outstanding, currency), fxRate: '' }

/** Where a step of the ladder leads; `null` for leaving it as a quote. */
export function startOf({ kind, field }: LadderStep): PaymentStart | null {
  switch (kind) {
    case 'mend':
      return { ...CARD_PAYMENT, cardField: field, isSameCard: true }
    case 'otherCard':
      return CARD_PAYMENT
    case 'split':
      return { method: 'Gateway', focus: 'amount', cardField: null }
    case 'otherMethod':
      return { method: 'Cash', focus: 'method', cardField: null }
    case 'leaveAsQuote':
      return null
  }
}

/** What is wrong with an amount in minor units, or `null`. */
export function amountError(
  minor: number | undefined,
  { outstanding, currency }: Ledger,
): string | null {
  if (minor === undefined || minor <= 0) return 'Type an amount, e.g. 25.00.'
  if (minor > outstanding)
    return `That is more than the ${formatMoney(outstanding, currency)} open.`
  return null
}

/** What is wrong with what somebody says has been paid, by field. */
export const wrongPaid = (paid: number | undefined): Readonly<Record<string, string>> =>
  paid === undefined ? { paid: 'Type what has been paid, e.g. 25.00, or 0.' } : {}
