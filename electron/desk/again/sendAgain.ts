import type { CallView } from '../../../shared/desk/calls.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import { newLineOf } from '../basket/newLine.ts'
import { uuid } from '../calls/sessions.ts'
import { type CallState, withLog } from '../calls/state.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { NOT_ABSENT } from '../journal/words.ts'
import { readAgreedLines } from '../orders/agreedLines.ts'
import { signInOf } from '../settling/held.ts'
import type { SettlerParts } from '../settling/parts.ts'

/**
 * Opens a call with the basket of an order that was not seen, to be put together in a new session,
 * compared and placed as a quote under the same token (money.md, "Placing an order", point 7).
 * Nothing is sent by this; that takes a person's decision at the checkout.
 */
export function sendAgain(parts: SettlerParts, id: string): Result<CallView> {
  const { journal, learned, book, deps, workers, signIns } = parts
  const order = journal.find(id)
  if (order?.kind !== 'order' || order.step !== 'absent') return invalid(NOT_ABSENT)
  const against = learned.againstResend() ?? journal.trouble()
  if (against !== null) return invalid(against)
  const open = book.all().find(({ resends }) => resends === id)
  if (open !== undefined) return ok(book.view(open))
  const { callId } = book.open(uuid(deps.randomBytes(16)), order.token)
  book.update(callId, (state) => withOrder(parts, state, order))
  const who = signIns.get(order.callId) ?? signInOf(parts, order.customer)
  if (who !== undefined) signIns.keep(callId, who)
  workers.of(callId).nudge()
  const state = book.get(callId)
  return state === undefined ? invalid('This call has ended.') : ok(book.view(state))
}

function withOrder({ deps }: SettlerParts, state: CallState, order: OrderIntent): CallState {
  const lines = readAgreedLines(order.lines).map(({ code, name, ...asked }) => {
    const known = { name, size: '', unitPrice: null, vatRate: null, packSize: undefined }
    return newLineOf(uuid(deps.randomBytes(16)), code, asked, known)
  })
  const words = `Basket of order ${order.token}, which was not seen; to be sent again as a quote`
  const at = new Date(deps.clock.now()).toISOString()
  return withLog({ ...state, resends: order.id, lines }, at, 'note', words)
}
