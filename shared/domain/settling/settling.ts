import { assertNever } from '../../assertNever.ts'
import type { Sighting } from './evidence.ts'
import type { ListedOrder } from './pass.ts'

/** Times of the settling, in milliseconds. */
export type SettlingTimes = {
  /** The CRM's longest execution plus the longest lag of its lists. */
  readonly graceMs: number
  /** From one look to the next. */
  readonly lookEveryMs: number
}

/** How far the old session is known to be dead, so that a late request meets nothing alive. */
export type Fence =
  | { readonly kind: 'open' }
  /** `endSession` was acknowledged; `at` on the monotonic clock of this running. */
  | { readonly kind: 'acknowledged'; readonly at: number }
  /** After grace it was ended again, and a read on it said that nobody is signed in. */
  | { readonly kind: 'proven'; readonly at: number }
  /** A read on the ended session was answered: ended sessions still work here. */
  | { readonly kind: 'broken' }
  /** The session's id is gone with the last running; its lifetime has to pass instead. */
  | { readonly kind: 'outlived'; readonly at: number; readonly lifetimeMs: number }

/** How the settling of one lost order stands. */
export type Settling =
  | {
      readonly kind: 'open'
      readonly fence: Fence
      /** When it was last looked for, monotonic; `null` before the first look. */
      readonly lookedAt: number | null
      /** When it was first looked for in this running, monotonic. */
      readonly since: number | null
      /** Why the last look gave nothing, in words; `null` when it did. */
      readonly blind: string | null
      /** Whole passes in a row after grace that did not show it. */
      readonly emptyPasses: number
      /** Fence and proof are not tried before this moment, monotonic: the last try failed. */
      readonly retryAt: number
      /** Something that may be it was seen; only a person can say. */
      readonly possible: readonly ListedOrder[]
    }
  | { readonly kind: 'found'; readonly order: ListedOrder }
  | { readonly kind: 'doubled'; readonly orders: readonly ListedOrder[] }
  /** Not seen after fence, grace, proof and two whole passes; `upTo` monotonic. */
  | { readonly kind: 'absent'; readonly upTo: number }

/** What happened; `at` is the monotonic clock in milliseconds. */
export type SettlingEvent =
  /** A pass was read. `isProof`: it was whole, by the right contact, and the CRM is known to list such orders. */
  | { kind: 'looked'; at: number; sighting: Sighting; isProof: boolean; why: string | null }
  | { kind: 'couldNotLook'; at: number; why: string }
  | { kind: 'fenceAcknowledged'; at: number }
  /** No decoded answer came to the fence or to the proof read. */
  | { kind: 'fenceFailed'; at: number }
  /** The old session was ended again and then read: 1501, or an answer. */
  | { kind: 'proofRead'; at: number; isDead: boolean }
  /** A restart or a sleep: what the monotonic clock counted is worth nothing now. */
  | { kind: 'clockBroke'; at: number; hasSession: boolean; lifetimeMs: number }

/** The one thing to do next. */
export type SettlingTask =
  | { kind: 'look' }
  | { kind: 'fence' }
  | { kind: 'proofRead' }
  /** Nothing before so many milliseconds have passed. */
  | { kind: 'wait'; ms: number }
  /** The desk can do no more: settled, or a person's turn. */
  | { kind: 'rest' }

/** Passes in a row that prove absence. */
const PASSES_NEEDED = 2

/** A lost order before anything was done about it. */
export const newSettling: Settling = {
  kind: 'open',
  fence: { kind: 'open' },
  lookedAt: null,
  since: null,
  blind: null,
  emptyPasses: 0,
  retryAt: Number.NEGATIVE_INFINITY,
  possible: [],
}

/** Takes in what happened. What is settled stays settled; the watch is another matter. */
export function settlingAfter(
  state: Settling,
  event: SettlingEvent,
  times: SettlingTimes,
): Settling {
  if (state.kind !== 'open') return state
  switch (event.kind) {
    case 'looked':
      return afterLook(state, event, times)
    case 'couldNotLook':
      return { ...lookedFor(state, event.at), blind: event.why, emptyPasses: 0 }
    case 'fenceAcknowledged':
      return state.fence.kind === 'open'
        ? { ...state, fence: { kind: 'acknowledged', at: event.at } }
        : state
    case 'fenceFailed':
      return { ...state, retryAt: event.at + times.lookEveryMs }
    case 'proofRead':
      return afterProof(state, event, times)
    case 'clockBroke':
      return afterBreak(state, event)
    default:
      return assertNever(event)
  }
}

type Open = Extract<Settling, { kind: 'open' }>
type Of<Kind extends SettlingEvent['kind']> = Extract<SettlingEvent, { kind: Kind }>

function afterLook(state: Open, event: Of<'looked'>, times: SettlingTimes): Settling {
  const { sighting, at, isProof, why } = event
  if (sighting.kind === 'found') return { kind: 'found', order: sighting.order }
  if (sighting.kind === 'doubled') return { kind: 'doubled', orders: sighting.orders }
  const possible = sighting.kind === 'possible' ? sighting.orders : []
  const mayCount = isProof && sighting.kind === 'notSeen' && isFenceDone(state.fence, at, times)
  const emptyPasses = mayCount ? state.emptyPasses + 1 : 0
  if (emptyPasses >= PASSES_NEEDED) return { kind: 'absent', upTo: at }
  return { ...lookedFor(state, at), blind: why, emptyPasses, possible }
}

const lookedFor = (state: Open, at: number): Open => ({
  ...state,
  lookedAt: at,
  since: state.since ?? at,
})

/** Before the grace is over a dead session proves nothing: what is late may still be on its way. */
function afterProof(
  state: Open,
  { at, isDead }: Of<'proofRead'>,
  { graceMs }: SettlingTimes,
): Settling {
  const { fence } = state
  if (!isDead) return { ...state, fence: { kind: 'broken' }, emptyPasses: 0 }
  const isOver = fence.kind === 'acknowledged' && at - fence.at >= graceMs
  return isOver ? { ...state, fence: { kind: 'proven', at } } : state
}

function afterBreak(state: Open, event: Of<'clockBroke'>): Settling {
  const { at, hasSession, lifetimeMs } = event
  const whole = { ...state, emptyPasses: 0, lookedAt: null, since: null, retryAt: at }
  if (state.fence.kind === 'broken') return whole
  if (hasSession) {
    // What was acknowledged stays acknowledged; only its grace begins again.
    const fence: Fence = state.fence.kind === 'open' ? state.fence : { kind: 'acknowledged', at }
    return { ...whole, fence }
  }
  return { ...whole, fence: { kind: 'outlived', at, lifetimeMs } }
}

/** Whether nothing that was sent on the old session can come true any more, and would show by now. */
function isFenceDone(fence: Fence, now: number, { graceMs }: SettlingTimes): boolean {
  if (fence.kind === 'proven') return true
  return fence.kind === 'outlived' && now - fence.at >= fence.lifetimeMs + graceMs
}

/**
 * What the desk is to do now. `canSignIn`: whether it could look in a session of its own; where it
 * cannot, ending the old session would blind it, so that one is looked through for a grace first.
 */
export function nextTask(
  state: Settling,
  now: number,
  times: SettlingTimes,
  canSignIn = true,
): SettlingTask {
  if (state.kind !== 'open') return { kind: 'rest' }
  const fence = fenceTask(state, now, times, canSignIn)
  const lookAt = nextLookAt(state, now, times)
  if (lookAt <= now) return { kind: 'look' }
  if (fence === null) return { kind: 'wait', ms: lookAt - now }
  return fence.at <= now
    ? { kind: fence.kind }
    : { kind: 'wait', ms: Math.min(fence.at, lookAt) - now }
}

/** The fence's own next step and its moment; `null` where there is none to take. */
function fenceTask(
  { fence, retryAt, since, blind }: Open,
  now: number,
  { graceMs }: SettlingTimes,
  canSignIn: boolean,
): { kind: 'fence' | 'proofRead'; at: number } | null {
  if (fence.kind === 'open') {
    const mayAtOnce = canSignIn || blind !== null || since === null
    return { kind: 'fence', at: Math.max(retryAt, mayAtOnce ? now : since + graceMs) }
  }
  if (fence.kind !== 'acknowledged') return null
  return { kind: 'proofRead', at: Math.max(retryAt, fence.at + graceMs) }
}

/** The moment of the next look: at once for the first and for the second pass of a proof. */
function nextLookAt(state: Open, now: number, times: SettlingTimes): number {
  const { lookedAt, emptyPasses, fence } = state
  if (lookedAt === null) return now
  const justDone = fence.kind === 'proven' && lookedAt < fence.at
  return emptyPasses > 0 || justDone ? now : lookedAt + times.lookEveryMs
}

/** What is left of the grace; `null` where none is running, 0 when it is over. */
export function graceLeftMs(
  state: Settling,
  now: number,
  { graceMs }: SettlingTimes,
): number | null {
  if (state.kind !== 'open') return null
  const { fence } = state
  if (fence.kind === 'acknowledged') return Math.max(0, fence.at + graceMs - now)
  if (fence.kind !== 'outlived') return null
  return Math.max(0, fence.at + fence.lifetimeMs + graceMs - now)
}
