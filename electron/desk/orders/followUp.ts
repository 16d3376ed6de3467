import { wait } from '../../clock.ts'
import { emptyBasket } from './emptyBasket.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'
import { outcomeOf, type Placed } from './placed.ts'
import { readBack, settlePayment } from './readBack.ts'

/** Pauses before each look for an order that was just made; together they outlast the lists' lag. */
const LOOKS_MS = [0, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 60_000] as const

/**
 * What follows an order that exists, in the background: its basket is emptied so that it cannot
 * be placed twice, it is read back until it shows, and once more a grace later for a double.
 */
export async function followUp(
  parts: OrderParts,
  callId: string,
  sessionId: string,
): Promise<void> {
  const { placed, journal, deps, onceMore } = parts
  const signal = placed.life(callId)
  const intentId = placed.get(callId)?.intentId ?? ''
  const order = journal.find(intentId)
  onceMore.take(intentId)
  try {
    // It stands at *sent* while a full disk keeps out that it exists.
    if (order?.step === 'created' || order?.step === 'sent') {
      await emptyBasket(parts, intentId, sessionId, signal)
    }
    await readBackUntilSettled(parts, callId, sessionId, signal)
  } catch (error) {
    if (!signal.aborted) {
      deps.log.error('an order could not be followed up', { error: String(error) })
    }
  }
}

/**
 * The CRM's longest execution and the longest lag of its lists (two settings), together, in
 * milliseconds (money.md, point 6).
 */
export function graceMs({ deps }: Pick<OrderParts, 'deps'>): number {
  const { longestExecutionSeconds, listLagSeconds } = deps.settings()
  return (longestExecutionSeconds + listLagSeconds) * 1000
}

/** Waits; what follows stops where the order's part in its call ends first. */
async function rest({ deps }: OrderParts, ms: number, signal: AbortSignal): Promise<void> {
  await wait(deps.clock, ms, signal)
  signal.throwIfAborted()
}

async function readBackUntilSettled(
  parts: OrderParts,
  callId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<void> {
  const since = parts.deps.clock.monotonic()
  for (const pause of LOOKS_MS) {
    if (pause > 0) await rest(parts, pause, signal)
    await readBack(parts, callId, sessionId, signal, since)
    const now = parts.placed.get(callId)
    if (now === undefined || isSettled(now)) return
  }
  // The lag has passed: what the office knows of its CRM may be believed now.
  if (parts.deps.settings().declinedWithoutCode) {
    parts.placed.update(callId, (now) =>
      settlePayment(parts, { ...now, declinedWithoutCode: true }),
    )
  }
  giveUp(parts, callId)
}

/** Read back, and nothing about its payment is still to come. */
function isSettled(placed: Placed): boolean {
  const { kind } = outcomeOf(placed)
  const isPaymentOpen = kind === 'createdPaymentUnconfirmed' || kind === 'quotedPaymentUnknown'
  return placed.readBack !== null && !isPaymentOpen
}

/** The order never showed: this CRM's lists prove little, and its payment stays unknown. */
function giveUp(parts: OrderParts, callId: string): void {
  const { journal } = parts
  parts.placed.update(callId, (now) => {
    if (now.readBack !== null) return now
    const open = now.orderKey === null ? null : journal.openPaymentOn(now.orderKey)
    afterSending(parts, () => {
      const kind = now.cardSent ? 'order' : 'quote'
      const missing = note('note', 'Not shown in the CRM’s list', { readBack: 'missing', kind })
      journal.note(now.intentId, missing)
      if (open?.step !== 'confirming') return
      const words = 'The CRM does not show the order in its list; the payment is not known'
      journal.advance(open.id, 'confirming', 'unknown', note('unknown', words))
    })
    return now
  })
}
