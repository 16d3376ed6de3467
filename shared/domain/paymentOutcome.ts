import {
  DOCUMENT_MISSING,
  isDeadSession,
  isPaymentFailure,
  isPlainRefusal,
  isStoredNotCharged,
} from './errorCodes.ts'

/** What came back from addTransaction; the kinds are those of `OrderReply`. */
export type PaymentReply =
  | {
      kind: 'answered'
      code: number | null
      message: string
      invalid: Record<string, string>
      transactionKey?: string
      transactionRef?: string
      orderRef?: string
    }
  | { kind: 'notSent'; why: string }
  | { kind: 'lost'; why: string }

/** What became of a payment. */
export type PaymentOutcome =
  | {
      kind: 'taken'
      transactionKey: string | null
      transactionRef: string | null
      /** Code 1092: the payment is recorded, its document or e-mail is not made. */
      documentMissing: boolean
    }
  /** No money moved: mend and try again, or another way. */
  | { kind: 'refused'; code: number; message: string; fields: Readonly<Record<string, string>> }
  /** The gateway kept the card and charged nothing. */
  | { kind: 'storedNotCharged'; code: number }
  /** Nothing left this computer. */
  | { kind: 'notSent'; why: string }
  /** Money may have moved: nothing else is charged on this order until that is settled. */
  | { kind: 'unknown'; code: number | null; why: string }

/** addTransaction's own "not found": the order's key is not this customer's (reading notes, B1). */
const NO_SUCH_ORDER = 1001

/**
 * Decides what became of a payment; total over every code and shape (money.md, "Taking a
 * payment"). A transaction with no code, or 1092, is taken; otherwise the code decides.
 */
export function paymentOutcome(reply: PaymentReply): PaymentOutcome {
  if (reply.kind === 'notSent') return { kind: 'notSent', why: reply.why }
  if (reply.kind === 'lost') return { kind: 'unknown', code: null, why: reply.why }
  // 0 is how some servers write "no error" (reading notes, B3 line 58).
  const code = reply.code === 0 ? null : reply.code
  if (code === null || code === DOCUMENT_MISSING) return taken(reply, code)
  if (isDeadSession(code, reply.invalid)) return { kind: 'unknown', code, why: reply.message }
  if (code === NO_SUCH_ORDER || isPlainRefusal(code) || isPaymentFailure(code))
    return { kind: 'refused', code, message: reply.message, fields: reply.invalid }
  if (isStoredNotCharged(code)) return { kind: 'storedNotCharged', code }
  return { kind: 'unknown', code, why: reply.message }
}

function taken(
  reply: Extract<PaymentReply, { kind: 'answered' }>,
  code: number | null,
): PaymentOutcome {
  const transactionKey = reply.transactionKey?.trim() || null
  const transactionRef = reply.transactionRef?.trim() || null
  if (transactionKey === null && transactionRef === null)
    return { kind: 'unknown', code, why: 'The CRM answered without a transaction number.' }
  return { kind: 'taken', transactionKey, transactionRef, documentMissing: code !== null }
}
