import type { CallView, Gate } from '../../../shared/desk/calls.ts'
import { useEntry } from './product-box/entries.ts'
import type { Entry } from './product-box/entry.ts'
import { useCallUi } from './state/callUi.ts'

/** Whether the order may be placed; `soon` is a matter of moments. */
export type Placing = Gate | { readonly kind: 'soon' }

/**
 * No order leaves without a line that was entered: one looked up is waited for, one that asks is said.
 * A sign-in that was asked for here counts before main has told of it.
 */
export function placingOf(call: CallView, entry: Entry, asksSignIn = false): Placing {
  const { place, totals, signIn } = call
  const { waiting, text, notice } = entry
  const isEntering = isOnItsWay(entry)
  // Without a customer no line that comes opens the order.
  const isLineAwaited = signIn.kind === 'signedIn' && (isEntering || totals.pending.lines > 0)
  const isComing = isLineAwaited || asksSignIn || signIn.kind === 'signingIn'
  if (place.kind === 'shut') return isComing ? { kind: 'soon' } : place
  if (isEntering) return { kind: 'soon' }
  // A line that asks stands in the box, unless another was being typed there.
  const asking = waiting[0]?.text ?? (notice === '' ? undefined : text)
  return asking === undefined
    ? place
    : { kind: 'shut', reason: `Choose the product for “${asking}”, or remove that line.` }
}

/** A line was entered that the call does not show yet: looked up, waiting for its turn or a reason, or given to main. */
const isOnItsWay = ({ waiting, needsReason, given }: Entry): boolean =>
  given.length > 0 || needsReason.length > 0 || waiting.some(({ state }) => state.kind !== 'asks')

export const usePlacing = (call: CallView): Placing =>
  placingOf(call, useEntry(call.callId), useCallUi(call.callId).asksSignIn)
