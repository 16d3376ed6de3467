import type { MethodKind, MethodRow } from '../../shared/method.ts'
import type { Failure } from '../../shared/result.ts'
import type { Unreadable } from './decode.ts'
import type { HttpTrouble, Sent } from './http.ts'

/** Why a try brought no answer that can be read. */
export type Loss = {
  readonly sent: Sent
  readonly why: HttpTrouble | 'timedOut' | 'mistake' | Unreadable
  /** The HTTP status, or 0 where none came. */
  readonly status: number
  /** For a mistake of ours: where, in names alone. */
  readonly where?: string
}

/** The codes with a meaning to the client itself (API document, line 800). */
export const CODE = {
  notFound: 1001,
  signedOut: 1501,
  emptyBasket: 1507,
  noKey: 9001,
  noMethod: 9002,
  busy: 9050,
} as const

const NOT_ALLOWED: readonly number[] = [9001, 9008, 9012, 9015]

/**
 * What a code other than success means for a call that is no money call (API document, error codes;
 * what stands in `shared/domain/errorCodes.ts` is about money). `fields` by the CRM's names.
 */
export function failureOfCode(
  code: number,
  message: string,
  fields: Readonly<Record<string, string>>,
): Failure {
  if (code === CODE.signedOut) {
    return {
      kind: 'signedOut',
      message: 'The customer is no longer signed in. Sign them in again.',
    }
  }
  if (code === CODE.busy) {
    return { kind: 'busy', message: 'The CRM is busy. Nothing was done. Try again in a moment.' }
  }
  if (NOT_ALLOWED.includes(code)) {
    return { kind: 'notAllowed', code, message: NOT_ALLOWED_WORDS[code] ?? message }
  }
  const words = code === CODE.noMethod ? NOT_OFFERED : message || `The CRM refused this (${code}).`
  return { kind: 'refused', code, message: words, fields }
}

const NOT_OFFERED =
  'This CRM does not offer what was asked of it. Tell whoever looks after the CRM.'

const NOT_ALLOWED_WORDS: Readonly<Record<number, string>> = {
  9001: 'The CRM saw no API key. Check the connection in Settings.',
  9008: 'The CRM does not accept this API key. Check it in Settings.',
  9012: 'The CRM does not let this computer use the API key. Ask its administrator.',
  9015: 'The CRM does not accept the referrer sent. Check the connection in Settings.',
}

/** What it means that no readable answer came to a call that is no money call. */
export function failureOfLoss(row: Pick<MethodRow, 'kind' | 'name'>, loss: Loss): Failure {
  if (loss.why === 'aborted' && (loss.sent === 'no' || row.kind === 'read')) return CANCELLED
  if (loss.why === 'mistake' && !(loss.sent === 'maybe' && isWrite(row.kind))) {
    return mistake(loss.where ?? row.name)
  }
  if (loss.sent === 'no') return { kind: 'offline', message: unreachableWords(loss.why) }
  if (isWrite(row.kind)) {
    return {
      kind: 'unknownOutcome',
      message:
        'No clear answer came. This may or may not have been saved: look before trying again.',
    }
  }
  return isSilence(loss.why)
    ? { kind: 'timedOut', message: 'The CRM did not answer in time. Try again.' }
    : { kind: 'unreadable', message: unreadableWords(loss) }
}

const CANCELLED: Failure = { kind: 'cancelled', message: 'Called off before it was done.' }

const mistake = (where: string): Failure => ({
  kind: 'bug',
  message: `The desk made a mistake, so nothing was done (${where}).`,
})

const isWrite = (kind: MethodKind): boolean => kind === 'write' || kind === 'money'

const isSilence = (why: Loss['why']): boolean => why === 'timedOut' || why === 'aborted'

function unreachableWords(why: Loss['why']): string {
  if (why === 'insecure') {
    return 'The CRM could not prove who it is, so nothing was sent. Check the address in Settings.'
  }
  if (why === 'proxy') {
    return 'The network’s proxy did not let the desk through. Nothing was sent.'
  }
  if (why === 'timedOut') return 'The CRM could not be reached in time. Nothing was sent.'
  return 'The CRM cannot be reached. Nothing was sent. Check the network.'
}

function unreadableWords({ why, status }: Loss): string {
  if (status >= 300 && status < 400) {
    return 'The CRM’s address leads elsewhere. Check the end point in Settings.'
  }
  const seen = status >= 400 ? ` (HTTP ${status})` : ''
  if (why === 'cut') return 'The CRM’s answer was cut short. Try again.'
  if (why === 'tooLarge') return 'The CRM’s answer is too large to be read.'
  return `What answered does not speak as the CRM does${seen}. Try again, or check the end point.`
}
