import {
  DOCUMENT_MISSING,
  isDeadSession,
  isPaymentFailure,
  isPlainRefusal,
  isStoredNotCharged,
} from './errorCodes.ts'
import { toMinor } from './money.ts'

/**
 * What came back from addOrder. `answered` is a decoded answer, whatever its code; `notSent`
 * never left this computer; `lost` is everything else: no answer, a cut one, HTML. Amounts are
 * the CRM's decimal text.
 */
export type OrderReply =
  | {
      kind: 'answered'
      code: number | null
      message: string
      invalid: Record<string, string>
      orderRef?: string
      orderKey?: string
      subtotal?: string
      tax?: string
      total?: string
    }
  | { kind: 'notSent'; why: string }
  | { kind: 'lost'; why: string }

/** The order's own row as getOrders showed it; `paid` is null where the CRM did not say. */
export type ReadBack = {
  orderRef: string
  paid: 'Y' | 'N' | null
  status: string
  total?: string
}

/** What is known of an order that exists, whatever became of its payment. */
export type Created = {
  orderRef: string
  orderKey: string | null
  /** The CRM's word for where the order stands, such as Quote or Deliver, once it was read. */
  status: string | null
  /** The code that came with it; null for none. */
  code: number | null
  /** The CRM's total in minor units, where it said one. */
  total: number | null
  /** Code 1092: the order exists, its document or e-mail does not. */
  documentMissing: boolean
  /** The total agreed with the caller and the CRM's own, in minor units, where they differ. */
  differs: { agreed: number; crm: number } | null
}

/** An order that exists. */
export type CreatedOutcome =
  /** A quote for which no payment was asked. */
  | (Created & { kind: 'placed' })
  /** The CRM shows it as paid: nothing more is to be taken. */
  | (Created & { kind: 'placedPaid' })
  /** A card went with it, and the CRM has not shown yet whether it is paid. */
  | (Created & { kind: 'createdPaymentUnconfirmed' })
  /** No money moved: the decline ladder is open on this order. */
  | (Created & { kind: 'quotedPaymentFailed'; fields: Readonly<Record<string, string>> })
  /** Money may have moved: the ladder is shut until that is settled. */
  | (Created & { kind: 'quotedPaymentUnknown' })
  /** The gateway kept the card and charged nothing. */
  | (Created & { kind: 'cardStoredNotCharged' })

/** What became of an order. */
export type OrderOutcome =
  | CreatedOutcome
  /** The CRM did nothing: mend and place again. */
  | { kind: 'refused'; code: number; message: string; fields: Readonly<Record<string, string>> }
  /** Nothing left this computer. */
  | { kind: 'notSent'; why: string }
  /** The order may exist: it is looked for, never placed again. */
  | { kind: 'unknown'; code: number | null; why: string }

/** All that the outcome of an order is decided from. */
export type OrderEvidence = {
  reply: OrderReply
  cardSent: boolean
  /** What the caller agreed to, in minor units; null where no total was known. */
  agreedTotal: number | null
  currency: string
  /** The row with this call's token, or this order_ref, if getOrders showed one. */
  readBack: ReadBack | null
  /**
   * The setting *Declined without a code*, true only once the lag setting has passed: a CRM that
   * answers a declined card with a quote and no code.
   */
  declinedWithoutCode: boolean
}

/** Whether an order exists. */
export const isCreated = (outcome: OrderOutcome): outcome is CreatedOutcome => 'orderRef' in outcome

/**
 * Decides what became of an order; total over every code and shape (money.md, "What a reply to
 * addOrder means"). An order_ref, or a row read back, means that the order exists; paid is only
 * what the CRM shows as paid.
 */
export function orderOutcome(evidence: OrderEvidence): OrderOutcome {
  const { reply } = evidence
  const answeredRef = reply.kind === 'answered' ? filled(reply.orderRef) : null
  const ref = answeredRef ?? filled(evidence.readBack?.orderRef)
  if (ref === null) return withoutOrder(reply)
  const created = createdOf(ref, evidence)
  if (rowOf(ref, evidence)?.paid === 'Y') return { kind: 'placedPaid', ...created }
  return answeredRef === null ? adopted(created, evidence) : answered(created, evidence)
}

function withoutOrder(reply: OrderReply): OrderOutcome {
  if (reply.kind === 'notSent') return { kind: 'notSent', why: reply.why }
  if (reply.kind === 'lost') return { kind: 'unknown', code: null, why: reply.why }
  const { message, invalid } = reply
  const code = realCode(reply.code)
  // A key without a number is a trace of something made: no refusal any more.
  const isRefusal = code !== null && isPlainRefusal(code) && !isDeadSession(code, invalid)
  if (isRefusal && filled(reply.orderKey) === null)
    return { kind: 'refused', code, message, fields: invalid }
  const why = code === null ? 'The CRM answered without an order number.' : message
  return { kind: 'unknown', code, why }
}

/** An order found by its token after an answer that named none. */
function adopted(created: Created, { cardSent }: OrderEvidence): CreatedOutcome {
  return { kind: cardSent ? 'quotedPaymentUnknown' : 'placed', ...created }
}

function answered(created: Created, evidence: OrderEvidence): CreatedOutcome {
  const { code } = created
  const fields = evidence.reply.kind === 'answered' ? evidence.reply.invalid : {}
  if (code !== null && isPaymentFailure(code))
    return { kind: 'quotedPaymentFailed', ...created, fields }
  if (code !== null && isStoredNotCharged(code)) return { kind: 'cardStoredNotCharged', ...created }
  if (!evidence.cardSent) return { kind: 'placed', ...created }
  if (code !== null && code !== DOCUMENT_MISSING)
    return { kind: 'quotedPaymentUnknown', ...created }
  return withCard(created, evidence)
}

/** A card went along and no code speaks of it: only the order's own row can. */
function withCard(created: Created, evidence: OrderEvidence): CreatedOutcome {
  const row = rowOf(created.orderRef, evidence)
  if (row === null || row.paid === null) return { kind: 'createdPaymentUnconfirmed', ...created }
  const isDeclined = evidence.declinedWithoutCode && row.status.trim().toLowerCase() === 'quote'
  return isDeclined
    ? { kind: 'quotedPaymentFailed', ...created, fields: {} }
    : { kind: 'quotedPaymentUnknown', ...created }
}

function createdOf(orderRef: string, evidence: OrderEvidence): Created {
  const { reply, agreedTotal, currency } = evidence
  const row = rowOf(orderRef, evidence)
  // The row is the later word of the two.
  const totals = [row?.total, reply.kind === 'answered' ? reply.total : undefined].flatMap(
    (text) => (text === undefined ? [] : (toMinor(text, currency) ?? [])),
  )
  const other = totals.find((total) => agreedTotal !== null && total !== agreedTotal)
  const code = reply.kind === 'answered' ? realCode(reply.code) : null
  return {
    orderRef,
    orderKey: reply.kind === 'answered' ? filled(reply.orderKey) : null,
    status: filled(row?.status),
    code,
    total: other ?? totals[0] ?? null,
    documentMissing: code === DOCUMENT_MISSING,
    differs:
      agreedTotal === null || other === undefined ? null : { agreed: agreedTotal, crm: other },
  }
}

/** The row that was read back, unless it is another order's. */
function rowOf(orderRef: string, { readBack }: OrderEvidence): ReadBack | null {
  return filled(readBack?.orderRef) === orderRef ? readBack : null
}

const filled = (text: string | undefined): string | null => text?.trim() || null

/** 0 is how some servers write "no error" (reading notes, B3 line 58). */
const realCode = (code: number | null): number | null => (code === 0 ? null : code)
