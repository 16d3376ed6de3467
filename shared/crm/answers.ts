import { z } from '../schema.ts'
import type { FieldType } from './fields.ts'

/**
 * Schemas for what the CRM answers. Every answer is hostile text: a field of the wrong shape
 * reads as absent, so that one bad field never costs the whole answer.
 */

/** A schema that reads one field of any shape, or leaves it absent. */
export const answer = <Output>(type: FieldType, read: (value: unknown) => Output | undefined) =>
  z
    .unknown()
    .transform((value) => read(value))
    .optional()
    .meta({ type })

/** A scalar as text; numbers and booleans are written out. */
export const readText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'number' && Number.isFinite(value) ? plainNumber(value) : undefined
}

/** Text or absent. */
export const words = answer('string', readText)

/** Text that is not blank, or absent: for references and keys, where blank means none. */
export const reference = answer('string', (value) => {
  const text = readText(value)?.trim()
  return text === '' || text === undefined ? undefined : text
})

/** A decimal as plain text (`"12.990000"` reads `"12.99"`), or absent. */
export const decimalText = answer('decimal', readDecimal)

/** A decimal written with a point, as plain text without needless noughts. */
export function readDecimal(value: unknown): string | undefined {
  const text = readText(value)?.trim() ?? ''
  return /^[-+]?\d{1,15}(\.\d{1,12})?$/.test(text) ? trimDecimal(text) : undefined
}

/** A whole number, or absent. */
export const whole = answer('integer', (value) => {
  const text = readText(value)?.trim() ?? ''
  const number = /^-?\d{1,15}(\.0+)?$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(number) ? number : undefined
})

/** True or false in any of the spellings seen: true, "true", 1, "1", "Y", "Yes"; or absent. */
export const truth = answer('boolean', (value) => {
  const text = readText(value)?.trim().toLowerCase() ?? ''
  if (['true', '1', 'y', 'yes'].includes(text)) return true
  return ['false', '0', 'n', 'no'].includes(text) ? false : undefined
})

/** What every answer carries (API document, line 52); the codes are in `shared/domain/errorCodes.ts`. */
export const envelope = {
  error_code: whole,
  error_message: words,
  error_invalid: z.record(z.string(), z.string()).catch({}).default({}).meta({ type: 'array' }),
  session_id: reference,
} as const

const plainNumber = (value: number): string =>
  (value !== 0 && Math.abs(value) < 1e-6) || Math.abs(value) >= 1e21
    ? value.toFixed(12)
    : String(value)

const trimDecimal = (text: string): string => {
  const unsigned = text.replace(/^\+/, '')
  return unsigned.includes('.') ? unsigned.replace(/\.?0+$/, '') : unsigned
}
