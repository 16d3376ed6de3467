import { assertNever } from '../../../shared/assertNever.ts'
import {
  newSettling,
  nextTask,
  type Settling,
  type SettlingEvent,
  type SettlingTask,
  type SettlingTimes,
  settlingAfter,
} from '../../../shared/domain/settling/settling.ts'
import { wait } from '../../clock.ts'
import type { Intent } from '../journal/intent.ts'
import { type Held, heldOf, signInOf } from './held.ts'
import type { SettlerParts } from './parts.ts'
import { settle } from './settle.ts'
import { fence, look, proofRead } from './tasks.ts'

/** How the settling of one intent stands in this running. */
export type Progress = {
  readonly state: Settling
  readonly times: SettlingTimes
  readonly canSignIn: boolean
}

/** Finds out what became of everything that went unanswered, one intent beside the other. */
export type Settler = {
  /** Takes up every unknown intent that is not being looked for yet. */
  readonly wake: () => void
  /** Looks at once instead of at the next turn; resolves when it has looked. */
  readonly lookNow: (id: string) => Promise<void>
  readonly progress: (id: string) => Progress | undefined
  readonly stop: () => void
}

/** Looks at once and every so often (money.md, "Placing an order", point 6). */
const LOOK_EVERY_MS = 15_000

/** A wall clock that moved otherwise than the monotonic one: sleep, or somebody set it. */
const CLOCK_SLACK_MS = 5_000

type Work = {
  held: Held
  state: Settling
  /** Wall clock less monotonic clock, as last seen. */
  offset: number
  hurry: AbortController
  looked: (() => void)[]
}

/** Makes the settler of one connection. `onChange` after every step. */
export function createSettler(parts: SettlerParts, onChange: () => void): Settler {
  const { deps, journal } = parts
  const life = new AbortController()
  const works = new Map<string, Work>()
  const offset = () => deps.clock.now() - deps.clock.monotonic()

  const canSignIn = (work: Work, intent: Intent): boolean => {
    const signIn = work.held.signIn ?? signInOf(parts, intent.customer)
    work.held = { ...work.held, signIn }
    return signIn !== undefined
  }

  const apply = (id: string, work: Work, event: SettlingEvent) => {
    const intent = journal.find(id)
    work.state = settlingAfter(work.state, event, timesOf(parts))
    if (intent !== null) settle(parts, intent, work.state, work.held)
    if (event.kind === 'looked' || event.kind === 'couldNotLook') {
      for (const tell of work.looked.splice(0)) tell()
    }
    onChange()
  }

  const noticeBreak = (id: string, work: Work) => {
    const isBroken = Math.abs(offset() - work.offset) > CLOCK_SLACK_MS
    work.offset = offset()
    if (isBroken) apply(id, work, clockBroke(parts, work.held))
  }

  const carryOut = async (
    task: SettlingTask,
    intent: Intent,
    { held, state }: Work,
  ): Promise<SettlingEvent | null> => {
    const at = deps.clock.monotonic()
    switch (task.kind) {
      case 'look':
        return look(parts, intent, held, fenceOf(state), life.signal)
      case 'fence':
        if (held.sessionId === null) return clockBroke(parts, held)
        return fence(parts, intent, held.sessionId, life.signal)
      case 'proofRead':
        if (held.sessionId === null) return { kind: 'fenceFailed', at }
        return proofRead(parts, intent, held.sessionId, life.signal)
      case 'wait':
      case 'rest':
        return null
      default:
        return assertNever(task)
    }
  }

  const run = async (id: string, work: Work): Promise<void> => {
    while (!life.signal.aborted) {
      const intent = journal.find(id)
      // Somebody else settled it: a person, or a list read elsewhere.
      if (intent === null || intent.step !== 'unknown') break
      noticeBreak(id, work)
      // Taken up anew each turn: somebody may have signed the customer in since.
      const mayLook = canSignIn(work, intent)
      const isHurried = work.looked.length > 0
      const task: SettlingTask = isHurried
        ? { kind: 'look' }
        : nextTask(work.state, deps.clock.monotonic(), timesOf(parts), mayLook)
      if (task.kind === 'rest') break
      if (task.kind === 'wait') {
        work.hurry = new AbortController()
        await wait(deps.clock, task.ms, AbortSignal.any([life.signal, work.hurry.signal]))
        continue
      }
      const event = await carryOut(task, intent, work)
      if (event !== null && !life.signal.aborted) apply(id, work, event)
    }
    for (const tell of work.looked.splice(0)) tell()
    works.delete(id)
    onChange()
  }

  const begin = (intent: Intent): void => {
    const held = heldOf(parts, intent)
    const work: Work = {
      held,
      state: beginning(parts, intent, held),
      offset: offset(),
      hurry: new AbortController(),
      looked: [],
    }
    works.set(intent.id, work)
    run(intent.id, work).catch((error: unknown) => {
      works.delete(intent.id)
      deps.log.error('settling failed', { error: String(error) })
      for (const tell of work.looked.splice(0)) tell()
      void wakeLater()
    })
  }

  /** A disk that was full may have room again; nobody else would take it up. */
  const wakeLater = async () => {
    if (await wait(deps.clock, LOOK_EVERY_MS, life.signal)) wake()
  }

  const wake = () => {
    // A desk that only reads leaves it to the one that holds the lock.
    if (life.signal.aborted || journal.trouble() !== null) return
    for (const intent of journal.open()) {
      if (intent.step === 'unknown' && !works.has(intent.id)) begin(intent)
    }
  }

  return {
    wake,
    lookNow: (id) => {
      const work = works.get(id)
      if (work === undefined) return Promise.resolve()
      return new Promise((resolve) => {
        work.looked.push(resolve)
        work.hurry.abort()
      })
    },
    progress: (id) => {
      const work = works.get(id)
      if (work === undefined) return undefined
      return {
        state: work.state,
        times: timesOf(parts),
        canSignIn: work.held.signIn !== undefined,
      }
    },
    stop: () => life.abort(),
  }
}

/** Grace outlasts the CRM's longest execution and then the longest lag of its lists. */
function timesOf({ deps }: SettlerParts): SettlingTimes {
  const { longestExecutionSeconds, listLagSeconds } = deps.settings()
  return { graceMs: (longestExecutionSeconds + listLagSeconds) * 1000, lookEveryMs: LOOK_EVERY_MS }
}

const fenceOf = (state: Settling) => (state.kind === 'open' ? state.fence : OPEN_FENCE)

const OPEN_FENCE = { kind: 'open' } as const

/** What is counted on a clock that broke counts for nothing. */
const clockBroke = ({ deps }: SettlerParts, { sessionId }: Held): SettlingEvent => ({
  kind: 'clockBroke',
  at: deps.clock.monotonic(),
  hasSession: sessionId !== null,
  lifetimeMs: deps.settings().sessionLifetimeMinutes * 60_000,
})

/** Where an intent stands when its settling begins, or begins again after a restart. */
function beginning(parts: SettlerParts, { isFenced }: Intent, held: Held): Settling {
  const at = parts.deps.clock.monotonic()
  const fence = isFenced ? ({ kind: 'acknowledged', at } as const) : OPEN_FENCE
  const state = { ...newSettling, fence }
  return held.sessionId === null
    ? settlingAfter(state, clockBroke(parts, held), timesOf(parts))
    : state
}
