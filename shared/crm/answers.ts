import { z } from '../schema.ts'
import type { FieldType } from './fields.ts'

/**
 * Schemas for what the CRM answers. Every answer is hostile text: a field of the wrong shape
 * reads as absent, so that one bad field never costs the whole answer.
 */

const answer = <Output>(type: FieldType, read: (value: unknown) => Output | undefined) =>
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
export const decimalText = answer('decimal', (value) => {
  const text = readText(value)?.trim() ?? ''
  return /^[-+]?\d{1,15}(\.\d{1,12})?$/.test(text) ? trimDecimal(text) : undefined
})

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

/** A code with its value, as stock, prices and menus come. */
export type Coded = { code: string; value: string; extra: Readonly<Record<string, string>> }

/** A list of codes with values in any of the shapes seen: rows, pairs, or one keyed object. */
export const coded = answer('array', readCoded)

/** Reads rows (`[{code, value}]`), pairs (`[["WH1", 10]]`) or a keyed object (`{"WH1": 10}`). */
export function readCoded(value: unknown): readonly Coded[] | undefined {
  if (Array.isArray(value)) return value.flatMap((row) => readCodedRow(row) ?? [])
  if (!isMap(value)) return undefined
  return Object.entries(value).flatMap(([code, inner]) =>
    isMap(inner) ? (readCodedRow({ code, ...inner }) ?? []) : pair(code, inner),
  )
}

const VALUE_NAMES = ['value', 'stock', 'price', 'quantity', 'name']

function readCodedRow(row: unknown): Coded[] | undefined {
  if (Array.isArray(row)) return row.length === 2 ? pair(readText(row[0]), row[1]) : undefined
  if (!isMap(row)) return undefined
  const valueName = VALUE_NAMES.find((name) => readText(row[name]) !== undefined)
  const code = readText(row.code)
  const value = valueName === undefined ? undefined : readText(row[valueName])
  if (code === undefined || value === undefined) return undefined
  const extra = Object.entries(row).flatMap(([name, field]) => {
    const text = name === 'code' || name === valueName ? undefined : readText(field)
    return text === undefined ? [] : [[name, text] as const]
  })
  return [{ code, value, extra: Object.fromEntries(extra) }]
}

function pair(code: string | undefined, value: unknown): Coded[] {
  const text = readText(value)
  return code === undefined || text === undefined ? [] : [{ code, value: text, extra: {} }]
}

/** A list of rows of one shape; rows that are no objects are left out, a missing list is empty. */
export const rowsOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .unknown()
    .optional()
    .transform((value) => (Array.isArray(value) ? value.filter(isMap) : []))
    .pipe(z.array(z.looseObject(shape)))
    .meta({ type: 'array' })

/** What every answer carries (API document, line 52); the codes are in `shared/domain/errorCodes.ts`. */
export const envelope = {
  error_code: whole,
  error_message: words,
  error_invalid: z.record(z.string(), z.string()).catch({}).default({}).meta({ type: 'array' }),
  session_id: reference,
} as const

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const plainNumber = (value: number): string =>
  Math.abs(value) < 1e-6 || Math.abs(value) >= 1e21 ? value.toFixed(12) : String(value)

const trimDecimal = (text: string): string => {
  const unsigned = text.replace(/^\+/, '')
  return unsigned.includes('.') ? unsigned.replace(/\.?0+$/, '') : unsigned
}
