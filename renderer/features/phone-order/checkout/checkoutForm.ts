import type { CheckoutDraft, Delivery } from '../../../../shared/desk/orders.ts'
import { containsCardNumber, NO_CARD_NUMBER } from '../../../../shared/domain/cardNumber.ts'
import { deliveryChecks, formatPostcode } from '../../../../shared/domain/contactChecks.ts'

export type PaymentKind = CheckoutDraft['paymentDefault']

/** What is typed in the checkout, without the card. */
export type CheckoutValues = {
  readonly delivery: Delivery
  readonly reference: string
  readonly orderNotes: string
  readonly deliveryNotes: string
  readonly label: string
  readonly team: string
  readonly payment: PaymentKind
  /** A person's word that this is another order than the one that is still open. */
  readonly isAnother: boolean
  /** A person's word that the caller agrees to what changed since the order that is sent again. */
  readonly isAgreed: boolean
}

/** A sentence for each field that has to be mended, by the form's names. */
export type FieldErrors = Readonly<Record<string, string>>

export const valuesOf = (draft: CheckoutDraft): CheckoutValues => ({
  delivery: draft.delivery,
  reference: '',
  orderNotes: withNotes('', draft.lineNotes),
  deliveryNotes: '',
  label: '',
  team: draft.team,
  payment: draft.paymentDefault,
  isAnother: false,
  isAgreed: false,
})

/** Order notes with those of the lines that are not among them yet. */
export const withNotes = (typed: string, lineNotes: readonly string[]): string =>
  [typed, ...lineNotes.filter((note) => !typed.includes(note))].filter(Boolean).join('; ')

/** What has to be mended before anything is sent. */
export function checkValues(values: CheckoutValues): FieldErrors {
  const { delivery } = values
  const { state, deliveryDate, ...checked } = deliveryChecks({
    ...delivery,
    state: delivery.deliveryState,
    deliveryDate: delivery.date,
  })
  const errors: Record<string, string | undefined> = {
    ...checked,
    deliveryState: state,
    date: deliveryDate,
  }
  for (const note of ['reference', 'orderNotes', 'deliveryNotes'] as const) {
    if (containsCardNumber(values[note])) errors[note] = NO_CARD_NUMBER
  }
  return Object.fromEntries(
    Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** The address as it is sent: a postcode in its usual form. */
export const tidied = (delivery: Delivery): Delivery => ({
  ...delivery,
  postcode: formatPostcode(delivery.postcode),
})
