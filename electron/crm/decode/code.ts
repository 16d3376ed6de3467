import { readText } from '../../../shared/crm/answers.ts'

/** The code of a reply that names an error in something other than a whole number. */
export const CODE_UNREADABLE = -1

const MAX_MESSAGE = 1000

/** The error code, null for success in any of its spellings (reading notes, B3 line 58). */
export function readCode(
  value: unknown,
  successCodes: readonly (string | number | null)[],
): number | null {
  if (value === undefined || value === null || value === false) return null
  const text = readText(value)?.trim()
  if (text === undefined) return CODE_UNREADABLE
  if (successCodes.some((code) => String(code ?? '') === text)) return null
  return /^-?\d{1,9}(\.0+)?$/.test(text) ? Math.trunc(Number(text)) || null : CODE_UNREADABLE
}

/** The CRM's message, cut to a sane length; a card number that it repeats is masked. */
export const readMessage = (value: unknown): string =>
  maskCards((readText(value) ?? '').trim().slice(0, MAX_MESSAGE))

/** Hides all but the last four of any 13 to 19 digits in a row, which could be a card number. */
export const maskCards = (text: string): string =>
  text.replace(/\d(?:[ -]?\d){12,18}/g, (run) => `•••• ${run.replace(/\D/g, '').slice(-4)}`)
