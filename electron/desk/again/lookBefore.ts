import { sightingOf } from '../../../shared/domain/settling/evidence.ts'
import { type Failure, failed, invalid, ok, type Result } from '../../../shared/result.ts'
import type { CallState } from '../calls/state.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { NOT_ABSENT } from '../journal/words.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import { lookThroughOrders } from '../orders/rows.ts'
import { soughtOf } from '../settling/sought.ts'

/**
 * One more look before an order is sent again, in the session it is to go out in: what was not
 * seen by then may have come since.
 */
export async function lookBeforeResend(
  parts: OrderParts,
  { customer }: CallState,
  sessionId: string,
  before: OrderIntent,
  signal: AbortSignal,
): Promise<Result<null>> {
  if (customer?.contactRef !== before.customer) return invalid(SOMEBODY_ELSE)
  const against = parts.learned.againstResend()
  if (against !== null) return invalid(against)
  const asked = { sessionId, customer: before.customer }
  const look = await lookThroughOrders(parts, asked, { priority: 'interactive', signal })
  if (look.kind === 'failed') return failed(couldNotLook(look.failure))
  const isSeen = sightingOf(look.rows, soughtOf(parts, before)).kind !== 'notSeen'
  const isStillAbsent = parts.journal.find(before.id)?.step === 'absent'
  return isSeen || !isStillAbsent ? invalid(NOT_ABSENT) : ok(null)
}

const SOMEBODY_ELSE = 'The order to be sent again is another customer’s. Nothing was sent.'

const couldNotLook = (failure: Failure): Failure => ({
  kind: 'offline',
  message: `Nothing was sent: the desk could not look once more. ${failure.message}`,
})
