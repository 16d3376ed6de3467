import type { ListedOrder } from '../../../shared/domain/settling/pass.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import { wait } from '../../clock.ts'
import { meaningOf } from '../calls/endOf.ts'
import { PAUSES_MS } from '../calls/queue.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'
import { outcomeOf, type Placed } from './placed.ts'
import { lookThroughOrders } from './rows.ts'

/** Pauses before each look for an order that was just made; together they outlast the lists' lag. */
const LOOKS_MS = [0, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 60_000] as const

/** The CRM's longest execution and the longest lag of its lists, together (money.md, point 6). */
const GRACE_MS = 240_000

/**
 * What follows an order that exists, in the background: its basket is emptied so that it cannot
 * be placed twice, it is read back until it shows, and once more a grace later for a double.
 */
export async function followUp(
  parts: OrderParts,
  callId: string,
  sessionId: string,
): Promise<void> {
  const signal = parts.placed.life(callId)
  try {
    await emptyBasket(parts, callId, sessionId, signal)
    await readBackUntilSettled(parts, callId, sessionId, signal)
    await rest(parts, GRACE_MS, signal)
    await readBack(parts, callId, sessionId, signal)
  } catch (error) {
    if (!signal.aborted) {
      parts.deps.log.error('an order could not be followed up', { error: String(error) })
    }
  }
}

/** Waits; what follows stops where the order's part in its call ends first. */
async function rest({ deps }: OrderParts, ms: number, signal: AbortSignal): Promise<void> {
  await wait(deps.clock, ms, signal)
  signal.throwIfAborted()
}

/** `endCartSession` until it is acknowledged; the session is used for nothing else meanwhile. */
async function emptyBasket(
  parts: OrderParts,
  callId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<void> {
  const { deps, journal, placed } = parts
  for (let tries = 0; ; tries += 1) {
    const answer = await deps.crm.call('endCartSession', { session_id: sessionId }, { signal })
    const isGone = answer.kind === 'error' && meaningOf(answer.error) === 'signedOut'
    if (answer.kind === 'ok' || isGone) break
    signal.throwIfAborted()
    await rest(parts, PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 1_000, signal)
  }
  placed.update(callId, (now) => {
    const done = note('done', 'Basket closed, cannot be placed twice')
    afterSending(parts, () => journal.advance(now.intentId, 'created', 'emptied', done))
    return now
  })
}

async function readBackUntilSettled(
  parts: OrderParts,
  callId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<void> {
  for (const pause of LOOKS_MS) {
    if (pause > 0) await rest(parts, pause, signal)
    await readBack(parts, callId, sessionId, signal)
    const now = parts.placed.get(callId)
    if (now === undefined || isSettled(now)) return
  }
  // The lag has passed: what the office knows of its CRM may be believed now.
  if (parts.deps.settings().declinedWithoutCode) {
    parts.placed.update(callId, (now) =>
      settlePayment(parts, { ...now, declinedWithoutCode: true }),
    )
  }
  giveUpConfirming(parts, callId)
}

/** Read back, and nothing about its payment is still to come. */
function isSettled(placed: Placed): boolean {
  const { kind } = outcomeOf(placed)
  const isPaymentOpen = kind === 'createdPaymentUnconfirmed' || kind === 'quotedPaymentUnknown'
  return placed.readBack !== null && !isPaymentOpen
}

/** One look: what the CRM lists under this order's number, and under its token. */
export async function readBack(
  parts: OrderParts,
  callId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<void> {
  const { deps, placed, journal } = parts
  const look = await lookThroughOrders(deps.crm, sessionId, { priority: 'refresh', signal })
  if (look.kind === 'failed') return
  placed.update(callId, (now) => {
    const row = look.rows.find(({ orderRef }) => orderRef === now.orderRef)
    if (row === undefined) return now
    afterSending(parts, () => {
      learnReference(parts, now, row)
      if (now.readBack === null) {
        const words = `Read back: ${row.orderRef}, ${row.status || 'no state'}, paid ${row.paid ?? 'not told'}`
        journal.note(now.intentId, note('done', words, { paid: row.paid }))
      }
    })
    const twins = twinsOf(now, look.rows)
    return settlePayment(parts, {
      ...now,
      readBack: row,
      orderKey: now.orderKey ?? row.orderKey,
      twins,
    })
  })
}

/** Other orders with the same token: the network delivered once what arrived twice. */
const twinsOf = ({ token, orderRef }: Placed, rows: readonly ListedOrder[]): readonly string[] => [
  ...new Set(
    rows
      .filter(
        (row) => row.orderRef !== orderRef && hasToken(row.clientRef ?? '', token) === 'whole',
      )
      .map((row) => row.orderRef),
  ),
]

/** A reference that came back cut says how long later ones may be. */
function learnReference({ journal }: OrderParts, placed: Placed, row: ListedOrder): void {
  const cameBack = row.clientRef ?? ''
  const isCut = cameBack !== placed.clientRef && placed.clientRef.startsWith(cameBack)
  if (isCut) journal.learn('clientRefLength', cameBack.length)
}

/** Closes the payment that went with the order, as far as the order's row can tell. */
function settlePayment(parts: OrderParts, placed: Placed): Placed {
  const { journal } = parts
  const open = placed.orderKey === null ? null : journal.openPaymentOn(placed.orderKey)
  if (open === null || open.step === 'sent') return placed
  const { kind } = outcomeOf(placed)
  afterSending(parts, () => {
    // It was read as not paid just before, or had just been made.
    if (kind === 'placedPaid') {
      const words = 'The CRM shows the order as paid: nothing more is to be taken'
      journal.advance(open.id, open.step, 'taken', note('done', words))
    }
    if (placed.payment !== null) return
    if (kind === 'quotedPaymentFailed') {
      const words = 'The CRM shows a quote, not paid: declined without a code'
      journal.advance(open.id, open.step, 'refused', note('failed', words))
    }
    if (kind === 'quotedPaymentUnknown' && open.step === 'confirming') {
      const words = 'The CRM shows the order as not paid; the card may still have been charged'
      journal.advance(open.id, 'confirming', 'unknown', note('unknown', words))
    }
  })
  return placed
}

/** The order never showed: its payment stays unknown until somebody settles it. */
function giveUpConfirming(parts: OrderParts, callId: string): void {
  parts.placed.update(callId, (now) => {
    const open = now.orderKey === null ? null : parts.journal.openPaymentOn(now.orderKey)
    if (open?.step === 'confirming') {
      const words = 'The CRM does not show the order in its list; the payment is not known'
      afterSending(parts, () =>
        parts.journal.advance(open.id, 'confirming', 'unknown', note('unknown', words)),
      )
    }
    return now
  })
}
