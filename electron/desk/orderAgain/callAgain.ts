import type { CallView } from '../../../shared/desk/calls.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import { editGate } from '../calls/gates.ts'
import { type OpeningParts, openCall } from '../calls/openCall.ts'
import type { createMeeting } from '../customers/directory/meeting.ts'
import { signInOf } from '../settling/held.ts'
import type { AgainParts } from './againParts.ts'

/** What a call for the same again is opened with. */
export type CallAgainParts = AgainParts &
  Pick<OpeningParts, 'sessions'> & {
    readonly meetContact: ReturnType<typeof createMeeting>['meetContact']
  }

/** The call of an order's customer whose basket is still open, or a new one for them. */
export function callAgain(parts: CallAgainParts, id: string): Result<CallView> {
  const { journal, book, signIns, workers } = parts
  const order = journal.find(id)
  if (order?.kind !== 'order') return invalid('This order is not in the journal.')
  const open = book
    .all()
    .find(
      (state) => state.customer?.contactRef === order.customer && editGate(state).kind === 'open',
    )
  if (open !== undefined) return ok(book.view(open))
  const who = signInOf(parts, order.customer)
  const { callId } = openCall(parts)
  if (who !== undefined) signIns.keep(callId, who)
  else parts.meetContact(callId, order.customer)
  workers.of(callId).nudge()
  const state = book.get(callId)
  return state === undefined ? invalid('This call has ended.') : ok(book.view(state))
}
