import { type RefObject, useContext, useState } from 'react'
import type { OrderView } from '../../../../shared/desk/orders.ts'
import { checkCard } from '../../../../shared/domain/card.ts'
import { BASE_CURRENCY, inBase } from '../../../../shared/domain/exchangeRate.ts'
import { formatMoney, parseMoney } from '../../../../shared/domain/money.ts'
import type { PaymentMethod } from '../../../../shared/domain/paymentMethods.ts'
import { askCall } from '../../../api/calls.ts'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { readCard } from '../card/cardFields.ts'
import { KeptCardContext } from '../card/keptCard.ts'
import { sendCard } from '../card/sendCard.ts'
import type { FieldErrors } from '../checkout/checkoutForm.ts'
import { updateCallUi, useCallUi } from '../state/callUi.ts'
import { amountError, beginsWith, type PaymentStart, type PaymentValues } from './paymentForm.ts'

type CreatedOrder = Extract<OrderView, { kind: 'created' }>

/** The payment's values, what is wrong with them, and how they are sent. */
export function usePayment(
  callId: string,
  order: CreatedOrder | null,
  start: PaymentStart,
  card: RefObject<HTMLDivElement | null>,
) {
  const ui = useCallUi(callId)
  const { dialog, failure, sentAt } = ui
  const ledger = order?.ledger ?? null
  const kept = useContext(KeptCardContext)
  const currency = ledger?.currency ?? 'GBP'
  const refused = order !== null && order.ladder.length > 0 ? ui.payment : null
  const [begin] = useState(() => beginsWith(ledger ?? { outstanding: 0, currency }, refused))
  const before = dialog.kind === 'payment' ? dialog.typed : undefined
  const values = before ?? { ...begin, method: start.method }
  const { amount, method, fxRate } = values
  const type = (part: Partial<PaymentValues>) => {
    if (dialog.kind !== 'payment') return
    updateCallUi(callId, { dialog: { ...dialog, typed: { ...values, ...part } } })
  }
  const [found, setFound] = useState<FieldErrors>({})
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const touch = (field: string) => setTouched((now) => new Set([...now, field]))
  const minor = parseMoney(amount, currency)

  const take = () => {
    if (sentAt !== null || ledger === null) return
    setTouched(new Set())
    const box = method === 'Gateway' ? card.current : null
    const wrong = amountError(minor, ledger)
    const errors = {
      ...(wrong !== null && { amount: wrong }),
      ...(box && checkCard(readCard(box), new Date())),
    }
    setFound(errors)
    updateCallUi(callId, { failure: null })
    if (Object.keys(errors).length > 0 || minor === undefined) return
    updateCallUi(callId, { payment: { amount, fxRate } })
    void sendCard(callId, box, kept, (sent) => {
      const form = { callId, amount: minor, method, card: sent, fxRate: fxRate.trim() || null }
      return askCall((desk) => desk.payments.take(form))
    })
  }

  const base = minor === undefined ? null : inBase(minor, currency, fxRate)
  const errors = Object.entries({ ...fieldErrors(failure), ...found })
  return {
    amount,
    method,
    fxRate,
    currency,
    /** The same amount in the base currency, as words after the rate, or empty. */
    inBase: base === null ? '' : `; this is ${formatMoney(base, BASE_CURRENCY)}`,
    errors: Object.fromEntries(errors.filter(([field]) => !touched.has(field))) as FieldErrors,
    found,
    failure,
    sentAt,
    say: minor === undefined ? '' : sayPayment(method, formatMoney(minor, currency)),
    setAmount: (text: string) => {
      touch('amount')
      type({ amount: text })
    },
    setMethod: (picked: PaymentMethod) => type({ method: picked }),
    setFxRate: (text: string) => type({ fxRate: text }),
    touch,
    take,
  }
}

const sayPayment = (method: PaymentMethod, sum: string): string =>
  method === 'Gateway'
    ? `Say: “I am taking ${sum} from your card now.”`
    : `Say: “I am noting ${sum} as paid.”`

export type Payment = ReturnType<typeof usePayment>
