import { replaceEqualDeep } from '@tanstack/react-query'
import type { CallView } from '../../shared/desk/calls.ts'
import type { Failure } from '../../shared/result.ts'

/** All calls of this desk as last told. `ended` keeps a late answer from bringing a call back. */
export type CallList = {
  readonly state: { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; failure: Failure }
  readonly calls: readonly CallView[]
  readonly ended: ReadonlySet<string>
  readonly activeId: string | null
}

export const noCalls: CallList = {
  state: { kind: 'loading' },
  calls: [],
  ended: new Set(),
  activeId: null,
}

/**
 * Takes in one call; an older version never covers a newer one. What of it is as it was stays the
 * same object, so that of five hundred lines only the one that changed is drawn again.
 */
export function withCall(list: CallList, call: CallView): CallList {
  if (list.ended.has(call.callId)) return list
  const known = list.calls.find(({ callId }) => callId === call.callId)
  if (!known) return { ...list, calls: [...list.calls, call] }
  if (known.version >= call.version) return list
  const shared = replaceEqualDeep(known, call)
  return { ...list, calls: list.calls.map((one) => (one === known ? shared : one)) }
}

/** Takes in all calls at once; what is not among them is gone. */
export function withAllCalls(list: CallList, calls: readonly CallView[]): CallList {
  const merged = calls.reduce(withCall, list).calls
  const ids = new Set(calls.map(({ callId }) => callId))
  const kept = merged.filter(({ callId }) => ids.has(callId))
  const isActiveKept = list.activeId !== null && ids.has(list.activeId)
  return {
    ...list,
    state: { kind: 'ready' },
    calls: kept,
    activeId: isActiveKept ? list.activeId : (firstOf(kept)?.callId ?? null),
  }
}

/** Somebody who rang while this window was opening comes before all others. */
const firstOf = (calls: readonly CallView[]): CallView | undefined =>
  calls.findLast(({ rang, customer }) => rang !== '' && customer === null) ?? calls[0]

/** Takes a call away; its right-hand neighbour comes to the front, or the last one left. */
export function withoutCall(list: CallList, callId: string): CallList {
  const index = list.calls.findIndex((call) => call.callId === callId)
  const calls = list.calls.filter((call) => call.callId !== callId)
  const neighbour = calls[Math.max(0, Math.min(index, calls.length - 1))]?.callId ?? null
  return {
    ...list,
    calls,
    ended: new Set([...list.ended, callId]),
    activeId: list.activeId === callId ? neighbour : list.activeId,
  }
}

/** Brings a call to the front, if it is there. */
export function withActive(list: CallList, callId: string | undefined): CallList {
  return list.calls.some((call) => call.callId === callId)
    ? { ...list, activeId: callId ?? null }
    : list
}
