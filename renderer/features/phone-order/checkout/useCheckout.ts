import { type RefObject, useContext, useState } from 'react'
import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { checkCard } from '../../../../shared/domain/card.ts'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { readCard } from '../card/cardFields.ts'
import { KeptCardContext } from '../card/keptCard.ts'
import { updateCallUi, useCallUi } from '../state/callUi.ts'
import { type CheckoutValues, checkValues, type FieldErrors, valuesOf } from './checkoutForm.ts'
import { missingWords, openPayment, placeShut } from './decisions.ts'
import { sendOrder } from './sendOrder.ts'

/** The checkout's values, what is wrong with them, and how they are placed. */
export function useCheckout(
  callId: string,
  draft: CheckoutDraft,
  card: RefObject<HTMLDivElement | null>,
) {
  const { checkout, failure, sentAt } = useCallUi(callId)
  const kept = useContext(KeptCardContext)
  const [found, setFound] = useState<FieldErrors>({})
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const typed = checkout ?? valuesOf(draft)
  const values = { ...typed, payment: openPayment(draft, typed.payment) }

  const touch = (...fields: string[]) => setTouched((now) => new Set([...now, ...fields]))
  const keep = (next: CheckoutValues) => updateCallUi(callId, { checkout: next })
  const change = (part: Partial<CheckoutValues>) => {
    touch(...Object.keys(part))
    keep({ ...values, ...part })
  }
  const changeDelivery = (part: Partial<CheckoutValues['delivery']>) => {
    touch(...Object.keys(part))
    keep({ ...values, delivery: { ...values.delivery, ...part } })
  }

  const place = () => {
    if (sentAt !== null || placeShut(draft) !== null) return
    setTouched(new Set())
    const box = values.payment === 'card' ? card.current : null
    const errors = {
      ...missingWords(draft, values),
      ...checkValues(values),
      ...(box && checkCard(readCard(box), new Date())),
    }
    setFound(errors)
    updateCallUi(callId, { checkout: values, failure: null })
    if (Object.keys(errors).length === 0) void sendOrder(callId, draft, values, box, kept)
  }

  // A mark goes as soon as its field is touched.
  const errors = Object.entries({ ...fieldErrors(failure), ...found })
  return {
    values,
    errors: Object.fromEntries(errors.filter(([field]) => !touched.has(field))) as FieldErrors,
    found,
    failure,
    sentAt,
    change,
    changeDelivery,
    touch,
    place,
  }
}

export type Checkout = ReturnType<typeof useCheckout>
