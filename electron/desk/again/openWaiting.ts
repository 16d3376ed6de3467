import type { CallView } from '../../../shared/desk/calls.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import { uuid } from '../calls/sessions.ts'
import { placedOf } from '../orders/placedOf.ts'
import { isWaiting } from '../records/rows.ts'
import { signInOf } from '../settling/held.ts'
import type { SettlerParts } from '../settling/parts.ts'

/**
 * Opens a call on a quote that waits for its payment, whatever left it unpaid. It can be paid once
 * its customer is signed in there.
 */
export function openWaiting(parts: SettlerParts, id: string): Result<CallView> {
  const { journal, book, deps, placed, signIns } = parts
  const order = journal.find(id)
  if (order?.kind !== 'order' || !isWaiting(parts, order)) return invalid(NOT_WAITING)
  const open = book
    .all()
    .find((state) => state.order.kind === 'created' && state.order.created.intentId === id)
  if (open !== undefined) return ok(book.view(open))
  const { callId } = book.open(uuid(deps.randomBytes(16)), order.token)
  placed.keep(callId, placedOf(parts, order))
  const who = signInOf(parts, order.customer)
  if (who !== undefined) signIns.keep(callId, who)
  const state = book.get(callId)
  return state === undefined ? invalid(NOT_WAITING) : ok(book.view(state))
}

const NOT_WAITING = 'This order does not wait for a payment any more. Look under Placed here.'
