import { replaceEqualDeep } from '@tanstack/react-query'
import type { CallView } from '../../shared/desk/calls.ts'
import type { Failure } from '../../shared/result.ts'

/** All calls of this desk as last told. `ended` keeps a late answer from bringing a call back. */
export type CallList = {
  readonly state: { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; failure: Failure }
  readonly calls: readonly CallView[]
  readonly ended: ReadonlySet<string>
  readonly activeId: string | null
  /** Counts up with every change of connections: what an earlier one answers is of none of these calls. */
  readonly connection: number
}

export const noCalls: CallList = {
  state: { kind: 'loading' },
  calls: [],
  ended: new Set(),
  activeId: null,
  connection: 0,
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

/** Takes in the calls as they were read; one that was told of meanwhile was opened since, and stays. */
export function withReadCalls(list: CallList, read: readonly CallView[]): CallList {
  const places = new Map(read.map(({ callId }, place) => [callId, place]))
  const placeOf = ({ callId }: CallView) => places.get(callId) ?? read.length
  const { calls } = read.reduce(withCall, list)
  return ready({ ...list, calls: calls.toSorted((one, other) => placeOf(one) - placeOf(other)) })
}

/** The calls of the connection that is in use now; what is not among them is gone. */
export function withAllCalls(list: CallList, calls: readonly CallView[]): CallList {
  const here: CallList = { ...list, ended: new Set(), connection: list.connection + 1 }
  const ids = new Set(calls.map(({ callId }) => callId))
  const kept = calls.reduce(withCall, here).calls.filter(({ callId }) => ids.has(callId))
  return ready({ ...here, calls: kept })
}

/** What was in front stays there, or the first comes. */
function ready(list: CallList): CallList {
  const isActiveKept = list.calls.some(({ callId }) => callId === list.activeId)
  const activeId = isActiveKept ? list.activeId : (firstOf(list.calls)?.callId ?? null)
  return { ...list, state: { kind: 'ready' }, activeId }
}

/** Somebody who rang while this window was opening, and was not served yet, comes before all others. */
const firstOf = (calls: readonly CallView[]): CallView | undefined =>
  calls.findLast(
    ({ rang, lines, order }) => rang !== '' && lines.length === 0 && order.kind === 'none',
  ) ?? calls[0]

/** Takes in a call that somebody asked for, and brings it to the front. */
export const withCallInFront = (list: CallList, call: CallView): CallList =>
  withActive(withCall(list, call), call.callId)

/** Takes in a call that was opened because there was none: whoever rang meanwhile stays in front. */
export function withFirstCall(list: CallList, call: CallView): CallList {
  const next = withCall(list, call)
  return next.activeId === null ? withActive(next, call.callId) : next
}

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
