import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import type { CheckoutValues, FieldErrors, PaymentKind } from './checkoutForm.ts'

/** Why this basket cannot be placed at all now, or `null`. */
export const placeShut = ({ openOrder }: Pick<CheckoutDraft, 'openOrder'>): string | null =>
  openOrder?.isSameBasket === true
    ? `This very basket was sent as ${openOrder.token} and may still arrive. Settle that one first.`
    : null

/** Why each way to pay is shut, or `null` where it is open. What is sent again goes as a quote. */
export function paymentShut({
  cardShut,
  resend,
}: Pick<CheckoutDraft, 'cardShut' | 'resend'>): Readonly<Record<PaymentKind, string | null>> {
  const again =
    resend === null ? null : 'It is sent again as a quote; take the payment once it is there.'
  return { card: again ?? cardShut, quote: null, other: again }
}

/** The way to pay that was picked, or a quote where that one is shut. */
export const openPayment = (draft: CheckoutDraft, picked: PaymentKind): PaymentKind =>
  paymentShut(draft)[picked] === null ? picked : 'quote'

/** The words a person has to give before this order may go. */
export function missingWords(
  { openOrder, resend }: Pick<CheckoutDraft, 'openOrder' | 'resend'>,
  { isAnother, isAgreed }: Pick<CheckoutValues, 'isAnother' | 'isAgreed'>,
): FieldErrors {
  const needsAnother = openOrder !== null && !openOrder.isSameBasket && !isAnother
  const needsAgreed = resend !== null && resend.differences.length > 0 && !isAgreed
  return {
    ...(needsAnother && { isAnother: 'Tick this only if it is another order.' }),
    ...(needsAgreed && { isAgreed: 'Agree on what has changed with the caller first.' }),
  }
}
