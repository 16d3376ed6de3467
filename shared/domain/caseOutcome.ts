import { isDeadSession, isPlainRefusal } from './errorCodes.ts'
import { plainText } from './plainText.ts'

/** What came back of `addCase`, as far as it tells what became of the case. */
export type CaseReply =
  | {
      readonly kind: 'answered'
      /** Null where the CRM names no error. */
      readonly code: number | null
      readonly ref?: string | undefined
      readonly key?: string | undefined
      readonly invalid: Readonly<Record<string, string>>
    }
  /** It may have left, and nothing that can be read came back. */
  | { readonly kind: 'lost' }
  /** It never left this computer. */
  | { readonly kind: 'notSent' }

/** What became of a case. Only a reference or a key of the CRM's says that it is there. */
export type CaseOutcome =
  /** `code` is what the CRM complained of although the case is there; 1092 is its document. */
  | { kind: 'stored'; ref: string | null; key: string | null; code: number | null }
  | { kind: 'unknown' }
  | { kind: 'refused' }
  /** Nobody is signed in any more, so nothing was done. */
  | { kind: 'signedOut' }
  | { kind: 'notSent' }

/** The document that `email_template` asks for could not be made (API document, line 800). */
export const NO_DOCUMENT = 1092

const SIGNED_OUT = 1501
/** More than any reference of the CRM's; a longer one is cut, for it is only shown. */
const LONGEST_REFERENCE = 40

/**
 * Judges the answer to `addCase`, which nothing can be asked about later. Total: every code, every
 * shape. What neither names the case nor certainly refused it is unknown, busy (9050) too: a CRM
 * may say so after it has done its work. @param isSignedIn whether it was sent for a signed-in customer
 */
export function caseOutcome(reply: CaseReply, isSignedIn: boolean): CaseOutcome {
  if (reply.kind === 'notSent') return { kind: 'notSent' }
  if (reply.kind === 'lost') return { kind: 'unknown' }
  const { code, invalid } = reply
  const ref = shown(reply.ref)
  const key = shown(reply.key)
  if (ref !== null || key !== null) return { kind: 'stored', ref, key, code }
  if (code === null) return { kind: 'unknown' }
  if (code === SIGNED_OUT || isDeadSession(code, invalid)) return { kind: 'signedOut' }
  // Names and address are asked for only where nobody is signed in.
  if (isSignedIn && code === 1011 && asksWho(invalid)) return { kind: 'signedOut' }
  return { kind: isPlainRefusal(code) ? 'refused' : 'unknown' }
}

const asksWho = (invalid: Readonly<Record<string, string>>): boolean =>
  ['client_firstname', 'client_lastname', 'client_email'].some((field) =>
    Object.hasOwn(invalid, field),
  )

/** A reference as one line that can be read out, or null where nothing is left of it. */
function shown(reference: string | undefined): string | null {
  const words = plainText(reference ?? '', LONGEST_REFERENCE).replace(/\n/g, ' ')
  return words === '' ? null : words
}
