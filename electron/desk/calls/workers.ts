import { assertNever } from '../../../shared/assertNever.ts'
import type { BasketSync } from '../basket/sync.ts'
import type { SignIns } from '../customers/signIns.ts'
import type { Signing } from '../customers/signing.ts'
import type { DeskDeps } from '../deps.ts'
import type { CallBook } from './book.ts'
import type { CompareStock } from './compareStock.ts'
import { nextStep, type Step } from './nextStep.ts'
import { type CallQueue, createCallQueue, type WorkEnd } from './queue.ts'
import type { Sessions } from './sessions.ts'
import { withLog } from './state.ts'

/** The queues of all open calls, one each, apart from one another. */
export type Workers = {
  readonly of: (callId: string) => CallQueue
  readonly end: (callId: string) => void
  readonly stop: () => void
}

/** What a queue's steps are carried out by. */
export type WorkerParts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'log'>
  readonly book: CallBook
  readonly sessions: Sessions
  readonly signing: Signing
  readonly signIns: SignIns
  readonly sync: BasketSync
  readonly compareStock: CompareStock
}

/** Makes a queue for a call when it is first needed. */
export function createWorkers(parts: WorkerParts): Workers {
  const queues = new Map<string, CallQueue>()

  const make = (callId: string): CallQueue =>
    createCallQueue(parts.deps.clock, {
      step: (signal) => {
        const state = parts.book.get(callId)
        const step = state && nextStep(state, parts.signIns.get(callId) !== undefined)
        return step ? carryOut(parts, callId, step, signal) : null
      },
      onOutOfReach: () => noteOutOfReach(parts, callId),
      onMistake: (error) =>
        parts.deps.log.error('work of a call failed', { callId, error: String(error) }),
    })

  return {
    of: (callId) => {
      const queue = queues.get(callId) ?? make(callId)
      queues.set(callId, queue)
      return queue
    },
    end: (callId) => {
      queues.get(callId)?.stop()
      queues.delete(callId)
    },
    stop: () => {
      for (const queue of queues.values()) queue.stop()
      queues.clear()
    },
  }
}

async function carryOut(
  { sessions, signing, sync, compareStock }: WorkerParts,
  callId: string,
  step: Step,
  signal: AbortSignal,
): Promise<WorkEnd> {
  switch (step.kind) {
    case 'leave':
      sessions.leave(callId, step.sessionId)
      return 'goOn'
    case 'start':
      return sessions.start(callId, signal)
    case 'signInAgain':
      return signing.signInAgain(callId, step.sessionId, signal)
    case 'readCustomer':
      return signing.readCustomer(callId, step.sessionId, signal)
    case 'look':
    case 'add':
    case 'setQuantity':
    case 'takeOut':
    case 'read':
      return sync(callId, step, signal)
    case 'compareStock':
      return compareStock(callId, signal)
    default:
      return assertNever(step)
  }
}

const OUT_OF_REACH = 'The CRM does not answer. What is typed is kept, and sent when it does.'

/** Said once, not at every try. */
function noteOutOfReach({ deps, book }: WorkerParts, callId: string): void {
  book.update(callId, (state) =>
    state.log.at(-1)?.text === OUT_OF_REACH
      ? state
      : withLog(state, new Date(deps.clock.now()).toISOString(), 'waiting', OUT_OF_REACH),
  )
}
