import type { Failure } from '../../../shared/result.ts'
import { meaningOf, reasonOf } from '../calls/endOf.ts'
import type { WorkEnd } from '../calls/queue.ts'
import { type Line, withLog } from '../calls/state.ts'
import {
  changeRefused,
  lineAsked,
  lineTakenOut,
  lineUnknown,
  quantitySet,
  sharedQuantity,
} from './changes.ts'
import type { SyncParts } from './syncParts.ts'
import { keptWords } from './words.ts'

/**
 * Sets how many of a line the CRM's basket holds; `null` takes it out. Another line of ours may
 * stand in the same line there, and keeps its share.
 */
export async function setLine(
  parts: SyncParts,
  callId: string,
  sessionId: string,
  line: Line,
  quantity: string | null,
  signal: AbortSignal,
): Promise<WorkEnd> {
  const { book, crm } = parts
  const state = book.get(callId)
  if (state === undefined || line.there.kind !== 'present') return 'goOn'
  const { ref } = line.there.place
  const left = sharedQuantity(state, line, quantity)
  const { lineId } = line
  book.update(callId, (before) =>
    lineAsked(before, lineId, quantity === null ? 'takeOut' : 'setQuantity'),
  )
  const session_id = sessionId
  const answer =
    left === '0'
      ? await crm.call('deleteFromCart', { session_id, ref }, { signal })
      : await crm.call('updateInCart', { session_id, ref, quantity: left }, { signal })
  if (answer.kind === 'error') return notSet(parts, callId, line, quantity, answer.error)
  if ('update' in answer.value && answer.value.update === false) {
    return kept(parts, callId, line, 'it is fixed there')
  }
  book.update(callId, (before) =>
    quantity === null ? lineTakenOut(before, lineId) : quantitySet(before, lineId, quantity),
  )
  return 'goOn'
}

function notSet(
  parts: SyncParts,
  callId: string,
  line: Line,
  quantity: string | null,
  failure: Failure,
): WorkEnd {
  const meaning = meaningOf(failure)
  if (meaning === 'signedOut') return parts.dropped(callId)
  // Both calls name the wanted end state, so sending them again does no harm.
  if (meaning !== 'no') return 'waitAndTry'
  const isGone = failure.kind === 'refused' && failure.code === 1001
  if (!isGone) return kept(parts, callId, line, reasonOf(failure))
  // One that was to go has gone, perhaps when this was asked before and the answer was lost.
  const gone = quantity === null ? lineTakenOut : lineUnknown
  parts.book.update(callId, (state) => gone(state, line.lineId))
  return 'goOn'
}

function kept({ book, now }: SyncParts, callId: string, line: Line, reason: string): WorkEnd {
  book.update(callId, (state) =>
    withLog(changeRefused(state, line.lineId), now(), 'failed', keptWords(line, reason)),
  )
  return 'goOn'
}
