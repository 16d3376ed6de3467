import { toMinor } from '../../../shared/domain/money.ts'
import type { ListedOrder } from '../../../shared/domain/settling/pass.ts'
import type { Note } from '../journal/journal.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'
import { outcomeOf, type Placed } from './placed.ts'
import { lookThroughOrders } from './rows.ts'

/** One look: what the CRM lists under this order's number. `since` is monotonic, its creation. */
export async function readBack(
  parts: OrderParts,
  callId: string,
  sessionId: string,
  signal: AbortSignal,
  since: number | null = null,
): Promise<void> {
  const customer = parts.placed.get(callId)?.customer ?? ''
  const asked = { sessionId, customer }
  const look = await lookThroughOrders(parts, asked, { priority: 'refresh', signal })
  if (look.kind === 'rows') showRow(parts, callId, look.rows, since)
}

/** Shows on the call, while it has this order, what a list says of it. */
export function showRow(
  parts: Pick<OrderParts, 'deps' | 'journal' | 'placed'>,
  callId: string,
  rows: readonly ListedOrder[],
  since: number | null = null,
): void {
  parts.placed.update(callId, (now) => {
    const row = rows.find(({ orderRef }) => orderRef === now.orderRef)
    if (row === undefined) return now
    afterSending(parts, () => keepRow(parts, now, row, since))
    const orderKey = now.orderKey ?? row.orderKey
    return settlePayment(parts, { ...now, readBack: row, orderKey })
  })
}

/** Keeps what the row shows, where that is new; the first time also what is learned by it. */
function keepRow(
  { journal, deps }: Pick<OrderParts, 'deps' | 'journal'>,
  placed: Placed,
  row: ListedOrder,
  since: number | null,
): void {
  const { intentId, currency, readBack: before } = placed
  const isSame = before?.paid === row.paid && before.status === row.status
  if (isSame || placed.elsewhere) return
  const cameBack = referenceOf(placed, row)
  if (cameBack === 'cut') journal.learn('clientRefLength', (row.clientRef ?? '').length)
  const delayMs = since === null ? null : Math.round(deps.clock.monotonic() - since)
  const evidence: Note['evidence'] =
    before === null && delayMs !== null ? { readBack: cameBack, kind: kindOf(row), delayMs } : {}
  const total = toMinor(row.total ?? '', currency)
  journal.note(intentId, note('done', shownWords(row), { ...evidence, paid: row.paid }), {
    paid: row.paid,
    status: row.status,
    ...(total === undefined ? {} : { total }),
    ...(row.orderKey === null ? {} : { orderKey: row.orderKey }),
  })
}

/** A reference that came back cut says how long later ones may be. */
const referenceOf = ({ clientRef }: Placed, row: ListedOrder) =>
  (row.clientRef ?? '').trim() === clientRef.trim() ? 'whole' : 'cut'

const kindOf = ({ status }: ListedOrder) =>
  status.trim().toLowerCase() === 'quote' ? 'quote' : 'order'

function shownWords({ orderRef, status, paid }: ListedOrder): string {
  const paidWords = paid === null ? 'payment not told' : paid === 'Y' ? 'paid' : 'not paid'
  return `Read back: ${orderRef}, ${status.toLowerCase() || 'no state'}, ${paidWords}`
}

/** Closes the payment that went with the order, as far as the order's row can tell. */
export function settlePayment(parts: Pick<OrderParts, 'deps' | 'journal'>, placed: Placed): Placed {
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
