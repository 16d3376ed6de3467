import { wait } from '../../clock.ts'
import { meaningOf } from '../calls/endOf.ts'
import { PAUSES_MS } from '../calls/queue.ts'
import type { Note } from '../journal/journal.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'

/**
 * `endCartSession` until it is acknowledged, so that the basket cannot be placed twice; the
 * session is used for nothing else meanwhile. A session that works no more has no basket either.
 */
export async function emptyBasket(
  parts: Pick<OrderParts, 'deps' | 'journal' | 'placed'>,
  intentId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<void> {
  const { deps, journal } = parts
  // Nothing more goes out in a session that was ended: nobody would acknowledge it.
  if (journal.find(intentId)?.isFenced === true) {
    noteEmptied(parts, intentId, ENDED)
    return
  }
  for (let tries = 0; ; tries += 1) {
    const answer = await deps.crm.call('endCartSession', { session_id: sessionId }, { signal })
    const isGone = answer.kind === 'error' && meaningOf(answer.error) === 'signedOut'
    if (answer.kind === 'ok' || isGone) break
    signal.throwIfAborted()
    await wait(deps.clock, PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 1_000, signal)
    signal.throwIfAborted()
  }
  noteEmptied(parts, intentId, note('done', 'Basket closed, cannot be placed twice'))
}

/**
 * The order's basket is gone. Where a full disk has kept out that the order exists, that comes
 * first: the row says both as soon as it can be written.
 */
export function noteEmptied(
  { deps, journal, placed }: Pick<OrderParts, 'deps' | 'journal' | 'placed'>,
  intentId: string,
  why: Note,
): void {
  afterSending({ deps }, () => {
    const hasMoved = journal.advance(intentId, 'created', 'emptied', why)
    const order = journal.find(intentId)
    if (!hasMoved && order?.step === 'sent') throw new Error('its number is not on disk yet')
    // What is on disk decides whether it may be paid.
    if (order !== null) placed.update(order.callId, (now) => ({ ...now }))
  })
}

/** Where no session id could be kept beyond an earlier running. */
export const FORGOTTEN = note(
  'note',
  'The session is forgotten, so nobody can place its basket again',
)

/** With its session ended there is no basket that could be placed again. */
export const ENDED = note('done', 'Its session is ended, the basket with it')
