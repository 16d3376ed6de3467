import type { CallView } from '../../../shared/desk/calls.ts'
import type { Clock } from '../../clock.ts'
import type { CallState } from './state.ts'

/** A call with more lines than this costs its window some hundredths of a second each time it is told. */
export const MANY_LINES = 50
/** So often such a call is told at most, in milliseconds. */
export const TOLD_EVERY_MS = 100

/**
 * Tells the screen of calls that changed: of most at once, of a long one as it stands by then, and
 * nothing more once `life` has ended.
 */
export function createTelling(
  clock: Pick<Clock, 'after'>,
  viewOf: (state: CallState) => CallView,
  tell: (view: CallView) => void,
  life: AbortSignal,
) {
  /** Calls that were told just now, and what became of them since. */
  const resting = new Map<string, { latest: CallState | null; readonly callOff: () => void }>()

  const changed = (state: CallState) => {
    const rest = resting.get(state.callId)
    if (rest !== undefined) {
      rest.latest = state
      return
    }
    if (state.lines.length > MANY_LINES) {
      const callOff = clock.after(TOLD_EVERY_MS, () => {
        const latest = resting.get(state.callId)?.latest ?? null
        resting.delete(state.callId)
        if (latest !== null) changed(latest)
      })
      resting.set(state.callId, { latest: null, callOff })
    }
    tell(viewOf(state))
  }

  life.addEventListener(
    'abort',
    () => {
      for (const { callOff } of resting.values()) callOff()
    },
    { once: true },
  )

  return {
    changed,
    /** Nothing more is told of a call that is over. */
    ended: (callId: string) => {
      resting.get(callId)?.callOff()
      resting.delete(callId)
    },
  }
}
