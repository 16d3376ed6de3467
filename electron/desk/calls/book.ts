import type { CallView } from '../../../shared/desk/calls.ts'
import type { DeskDeps } from '../deps.ts'
import type { CallKeeper } from './kept/callKeeper.ts'
import { type CallState, newCall } from './state.ts'
import { createTelling } from './telling.ts'
import { callView } from './view.ts'

/** All open calls of a connection, and the one place where one is changed. */
export type CallBook = {
  readonly open: (callId: string, token: string) => CallState
  readonly get: (callId: string) => CallState | undefined
  readonly all: () => readonly CallState[]
  /** Changes a call that is still open, and tells the screen. A change to itself tells nothing. */
  readonly update: (callId: string, change: (state: CallState) => CallState) => void
  /** Changes what this window has told, and need not be told again. */
  readonly note: (callId: string, change: (state: CallState) => CallState) => void
  /** Takes in a call that was begun in the last running, or at another desk. */
  readonly bringBack: (state: CallState) => void
  readonly close: (callId: string) => void
  /** Sums are shown by another rule from now on: calls are told anew. */
  readonly settingsChanged: () => void
  readonly view: (state: CallState) => CallView
}

/** An empty book. `homeCurrency` is what the catalogue is priced in. */
export function createCallBook(
  deps: Pick<DeskDeps, 'tell' | 'onChange' | 'settings' | 'clock'>,
  homeCurrency: () => string,
  keeper: Pick<CallKeeper, 'changed' | 'ended'>,
  life: AbortSignal,
): CallBook {
  const calls = new Map<string, CallState>()

  let policy = deps.settings().vatPolicy
  const view = (state: CallState) => callView(state, deps.settings().vatPolicy, homeCurrency())

  const tell = (now: CallView) => deps.tell('callChanged', now)
  const telling = createTelling(deps.clock, view, tell, life)

  const keep = (state: CallState) => {
    calls.set(state.callId, state)
    keeper.changed(state)
    telling.changed(state)
    deps.onChange()
  }

  return {
    open: (callId, token) => {
      const state = newCall(callId, token, new Date(deps.clock.now()).toISOString())
      keep(state)
      return state
    },
    get: (callId) => calls.get(callId),
    all: () => [...calls.values()],
    update: (callId, change) => {
      const state = calls.get(callId)
      if (state === undefined) return
      const next = change(state)
      if (next !== state) keep({ ...next, version: state.version + 1 })
    },
    note: (callId, change) => {
      const state = calls.get(callId)
      if (state === undefined) return
      const next = change(state)
      calls.set(callId, next)
      keeper.changed(next)
    },
    bringBack: keep,
    close: (callId) => {
      if (!calls.delete(callId)) return
      keeper.ended(callId)
      telling.ended(callId)
      deps.tell('callEnded', { callId })
      deps.onChange()
    },
    settingsChanged: () => {
      const before = policy
      policy = deps.settings().vatPolicy
      if (policy === before) return
      for (const state of calls.values()) keep({ ...state, version: state.version + 1 })
    },
    view,
  }
}
