import type { SettlingPhase } from '../../../shared/desk/journal.ts'
import { graceLeftMs, nextTask } from '../../../shared/domain/settling/settling.ts'
import { alarmRefsOf, type Intent, type OrderIntent } from '../journal/intent.ts'
import type { Progress } from './settler.ts'

/** What has to be done about one intent, for the screen. `now` is the monotonic clock. */
export function phaseOf(
  intent: Intent,
  progress: Progress | undefined,
  now: number,
  absentSince: string,
): SettlingPhase {
  if (intent.step === 'absent') return { kind: 'absent', upTo: absentSince }
  if (intent.kind === 'order' && intent.alarm !== null) return alarmPhase(intent)
  if (intent.kind === 'order' && intent.charge === 'unknown') {
    const reason = 'No order was seen, but its card may have been charged. Look at the gateway.'
    return { kind: 'needsPerson', reason }
  }
  return progress === undefined
    ? { kind: 'cannotLook', reason: 'Nothing is being looked up at the moment.' }
    : openPhase(intent, progress, now)
}

function alarmPhase(order: OrderIntent): SettlingPhase {
  const orderRefs = alarmRefsOf(order)
  if (order.alarm === 'doubled') return { kind: 'doubled', orderRefs }
  return { kind: 'settledWrongly', orderRef: orderRefs.join(', ') }
}

function openPhase(
  intent: Intent,
  { state, times, canSignIn }: Progress,
  now: number,
): SettlingPhase {
  if (state.kind !== 'open') return { kind: 'looking', nextLookInMs: 0 }
  const { fence, blind, possible } = state
  if (possible.length > 0) {
    const numbers = possible.map(({ orderRef }) => orderRef).join(', ')
    return { kind: 'needsPerson', reason: `It may be ${numbers}. Look at it in the CRM.` }
  }
  if (fence.kind === 'broken') {
    const reason = 'Ended sessions still work in this CRM, so waiting proves nothing.'
    return { kind: 'needsPerson', reason }
  }
  const leftMs = graceLeftMs(state, now, times)
  if (leftMs !== null && leftMs > 0) {
    const lifetime = fence.kind === 'outlived' ? fence.lifetimeMs : 0
    return { kind: 'grace', leftMs, wholeMs: lifetime + times.graceMs }
  }
  if (blind !== null) return { kind: 'cannotLook', reason: blind }
  if (intent.kind === 'payment' && isWaitedOut(fence.kind, leftMs)) {
    const reason =
      'The CRM shows only paid or not paid: a part payment cannot be seen there. Look at the gateway or the bank.'
    return { kind: 'needsPerson', reason }
  }
  const task = nextTask(state, now, times, canSignIn)
  return { kind: 'looking', nextLookInMs: task.kind === 'wait' ? task.ms : 0 }
}

/**
 * Whether a person may say that it is not there: fence and grace are done. `now` is the monotonic
 * clock, in milliseconds.
 */
export function mayDeny(intent: Intent, progress: Progress | undefined, now: number): boolean {
  if (intent.step !== 'unknown') return true
  if (progress === undefined || progress.state.kind !== 'open') return false
  const { state, times } = progress
  return isWaitedOut(state.fence.kind, graceLeftMs(state, now, times))
}

// Where ended sessions still work nothing proves it, and only a person's word is left.
const isWaitedOut = (fence: string, leftMs: number | null): boolean =>
  fence === 'proven' || fence === 'broken' || (fence === 'outlived' && leftMs === 0)
