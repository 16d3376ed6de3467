import type { CallView } from '../../../shared/desk/calls.ts'
import type { paymentWord } from '../../../shared/desk/payments.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import type { z } from '../../../shared/schema.ts'
import { payGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { withLog } from '../calls/state.ts'
import { whyPaymentMayCome } from '../orders/onItsWay.ts'
import { note } from '../orders/orderParts.ts'
import { NO_NAME } from '../settling/persons.ts'
import { writtenDown } from '../writtenDown.ts'
import type { PaymentParts } from './paymentParts.ts'

/** What a person saw of an order's payments in the CRM, as filled in. */
export type PaymentWord = z.output<typeof paymentWord>

/**
 * A person says what has been paid on an order of which the journal may lack payments. What goes
 * into the ledger is what that is beside the desk's own: nothing is counted twice.
 */
export function sayPaid(parts: PaymentParts, word: PaymentWord): Result<CallView> {
  const { book, deps, journal, placed } = parts
  const { callId, paid } = word
  const by = deps.settings().whoIsHere
  if (by === '') return invalid(NO_NAME)
  const state = book.get(callId)
  if (state === undefined) return invalid(NO_CALL.message)
  const gate = payGate(state)
  if (gate.kind === 'shut' || state.order.kind !== 'created') {
    return invalid(gate.kind === 'shut' ? gate.reason : 'There is no order to pay.')
  }
  const { intentId, ledger } = state.order.created
  const { currency, total, takenHere, notWhole } = ledger
  if (notWhole === null) return invalid('Nothing is missing in this ledger. Nothing was changed.')
  const mayCome = whyPaymentMayCome(parts, intentId)
  if (mayCome !== null) return invalid(mayCome)
  if (paid > total) {
    const message = `The order is of ${formatMoney(total, currency)}. Look again what has been paid on it.`
    return invalid(message, { paid: message })
  }
  const words = [`Said by ${by}: ${formatMoney(paid, currency)} paid so far.`, word.note.trim()]
  const saidPaid = Math.max(0, paid - takenHere)
  if (notWhole.kind === 'elsewhere') {
    // There is no order to write it to: it goes into the journal with the payment itself.
    placed.update(callId, (now) => {
      const { elsewhere } = now
      if (elsewhere === undefined) return now
      const said = { by, amount: saidPaid, of: journal.mayLackBefore() }
      return { ...now, elsewhere: { ...elsewhere, said } }
    })
    const at = new Date(deps.clock.now()).toISOString()
    book.update(callId, (now) => withLog(now, at, 'note', words.join(' ').trim()))
    return ok(book.view(book.get(callId) ?? state))
  }
  const written = writtenDown(deps.log, () => {
    const said = note('note', words.join(' ').trim(), { saidPaid, by, of: notWhole.until })
    journal.note(intentId, said)
    return ok(null)
  })
  if (written.kind === 'error') return written
  // Shown anew with what the ledger says now.
  placed.update(callId, (now) => ({ ...now }))
  return ok(book.view(book.get(callId) ?? state))
}
