import type { CallView } from '../../../shared/desk/calls.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { writtenDown } from '../writtenDown.ts'
import { note, type OrderParts } from './orderParts.ts'

/** The last step of the ladder: the quote stands, and it is noted when its customer is rung back. */
export function ringBack(
  { book, placed, journal, deps }: OrderParts,
  { callId, when }: { callId: string; when: string },
): Result<CallView> {
  const order = placed.get(callId)
  const state = book.get(callId)
  if (order === undefined || state === undefined) return failed(NO_CALL)
  if (order.elsewhere) return invalid(NOT_OURS)
  const trouble = journal.trouble()
  if (trouble !== null) return invalid(trouble)
  const words = `Left as a quote; to be rung back: ${when}`
  return writtenDown(deps.log, () => {
    journal.note(order.intentId, note('note', words, { ringBack: when }))
    // Shown anew with what the journal says now.
    placed.update(callId, (now) => ({ ...now }))
    return ok(book.view(book.get(callId) ?? state))
  })
}

const NOT_OURS =
  'This order was not placed at this desk, so nothing can be noted on it. Add a reminder instead.'
