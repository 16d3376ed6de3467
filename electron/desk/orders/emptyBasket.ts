import { wait } from '../../clock.ts'
import { meaningOf } from '../calls/endOf.ts'
import { PAUSES_MS } from '../calls/queue.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'

/**
 * `endCartSession` until it is acknowledged, so that the basket cannot be placed twice; the
 * session is used for nothing else meanwhile. A session that works no more has no basket either.
 */
export async function emptyBasket(
  { deps, journal }: OrderParts,
  intentId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answer = await deps.crm.call('endCartSession', { session_id: sessionId }, { signal })
    const isGone = answer.kind === 'error' && meaningOf(answer.error) === 'signedOut'
    if (answer.kind === 'ok' || isGone) break
    signal.throwIfAborted()
    await wait(deps.clock, PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 1_000, signal)
    signal.throwIfAborted()
  }
  const done = note('done', 'Basket closed, cannot be placed twice')
  afterSending({ deps }, () => journal.advance(intentId, 'created', 'emptied', done))
}
