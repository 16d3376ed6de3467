import { wait } from '../../clock.ts'
import { meaningOf } from '../calls/endOf.ts'
import type { SignIn } from '../customers/signIns.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { emptyBasket, FORGOTTEN, noteEmptied } from '../orders/emptyBasket.ts'
import { graceMs } from '../orders/followUp.ts'
import { noteLookedAgain, owingALook } from '../orders/lookedAgain.ts'
import { showRow } from '../orders/readBack.ts'
import type { Look } from '../orders/rows.ts'
import { heldOf } from './held.ts'
import type { SettlerParts } from './parts.ts'
import { readOrders } from './tasks.ts'

/**
 * Looking through a customer's orders once more, a grace after one of them came to be, in case it
 * arrived twice. It belongs to the order, not to the call: it goes on when the call has ended, and
 * what a restart has cut short is taken up again, until it was done (money.md, points 5 and 7).
 */
export type OnceMore = {
  /** At the start: whatever was not looked for once more yet. */
  readonly start: () => void
  /** An order that exists now. */
  readonly take: (id: string) => void
  /** Its call ends: what main holds of it is all that it can be looked for with. */
  readonly keep: (id: string, signIn: SignIn | undefined) => void
  /** Somebody is signed in on a call; what waits for that goes on. */
  readonly customerHere: (callId: string) => void
  /** Whether it was tried, and nobody could look. */
  readonly isBlind: (id: string) => boolean
}

/** An order that was sent again is looked up once more after so many graces. */
const GRACES_AFTER_RESEND = 10

/** Until a CRM that was out of reach is asked again. */
const RETRY_MS = 60_000

type Work = { signIn: SignIn | undefined; isBlind: boolean; retry: AbortController }

/** Nothing is looked for before `start` or `take`. */
export function createOnceMore(parts: Omit<SettlerParts, 'onceMore'>, life: AbortSignal): OnceMore {
  const { deps, journal, book } = parts
  const works = new Map<string, Work>()
  /** Orders that an earlier running has left. */
  const earlier = new Set<string>()

  const look = (order: OrderIntent, work: Work): Promise<Look> => {
    const { sessionId, signIn = work.signIn } = heldOf(parts, order)
    const isAlive = !order.isFenced && mayStillLive(parts, order)
    return readOrders(parts, order, { sessionId: isAlive ? sessionId : null, signIn }, life)
  }

  const lookUntilSeen = async (order: OrderIntent, work: Work): Promise<void> => {
    while (!life.aborted) {
      work.retry = new AbortController()
      const seen = await look(order, work)
      work.isBlind = seen.kind === 'failed'
      if (seen.kind === 'rows') return showRow(parts, order.callId, seen.rows)
      const canWait = ['notNow', 'lost'].includes(meaningOf(seen.failure))
      await pause(deps.clock, canWait ? RETRY_MS : null, AbortSignal.any([life, work.retry.signal]))
    }
  }

  /** Nobody is left to do it where a person said that it is there, or its call ended before. */
  const closeBasket = async ({ id }: OrderIntent): Promise<void> => {
    const order = journal.find(id)
    if (order?.kind !== 'order' || order.step !== 'created' || life.aborted) return
    const { sessionId } = heldOf(parts, order)
    if (sessionId === null) noteEmptied(parts, id, FORGOTTEN)
    else await emptyBasket(parts, id, sessionId, life)
  }

  const run = async (order: OrderIntent, work: Work): Promise<void> => {
    const graces = order.replaces === null ? [1] : [1, GRACES_AFTER_RESEND]
    for (const many of graces) {
      await wait(deps.clock, many * graceMs(parts), life)
      await closeBasket(order)
      await lookUntilSeen(order, work)
    }
    if (life.aborted) return
    works.delete(order.id)
    noteLookedAgain(parts, order.id, earlier.has(order.id))
  }

  const take = (id: string) => {
    const order = journal.find(id)
    if (order?.kind !== 'order' || works.has(id) || life.aborted) return
    const work = { signIn: undefined, isBlind: false, retry: new AbortController() }
    works.set(id, work)
    run(order, work).catch((error: unknown) => {
      works.delete(id)
      if (life.aborted) return
      deps.log.error('an order was not looked for once more', { error: String(error) })
    })
  }

  return {
    start: () => {
      // A desk that only reads leaves it to the one that holds the lock.
      if (journal.trouble() !== null) return
      for (const { id } of owingALook(journal)) {
        earlier.add(id)
        take(id)
      }
    },
    take,
    keep: (id, signIn) => {
      const work = works.get(id)
      if (work !== undefined) work.signIn = signIn
    },
    customerHere: (callId) => {
      const customer = book.get(callId)?.customer?.contactRef
      for (const [id, { retry }] of works) {
        if (journal.find(id)?.customer === customer) retry.abort()
      }
    },
    isBlind: (id) => works.get(id)?.isBlind ?? false,
  }
}

/** Whether the CRM may still know a session as old as this: no ended one is asked for nothing. */
function mayStillLive({ deps }: Pick<SettlerParts, 'deps'>, { createdAt }: OrderIntent): boolean {
  const { sessionLifetimeMinutes } = deps.settings()
  return deps.clock.now() - Date.parse(createdAt) < 2 * sessionLifetimeMinutes * 60_000
}

/** Waits for so long, or until it is called off. */
function pause(
  clock: SettlerParts['deps']['clock'],
  ms: number | null,
  signal: AbortSignal,
): Promise<unknown> {
  if (ms !== null) return wait(clock, ms, signal)
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
}
