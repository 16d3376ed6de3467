import { z } from '../schema.ts'
import { answer, readDecimal, readText } from './answers.ts'

type Fields = Readonly<Record<string, unknown>>

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

/** A list of codes with decimals, as stock and prices come; what is no decimal is left out. */
export const codedAmounts = answer('array', (value) =>
  readCoded(value)?.flatMap((row) => {
    const amount = readDecimal(row.value)
    return amount === undefined ? [] : [{ ...row, value: amount }]
  }),
)

/**
 * A list of rows of one shape; what is no row is left out, a missing list is empty. Rows come as
 * a list, under keys of their own, or as one bare row; a row may itself come as pairs.
 */
export const rowsOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .unknown()
    .optional()
    .transform((value) => readRows(value, shape))
    .pipe(z.array(z.looseObject(shape)))
    .meta({ type: 'array', row: shape })

/** The shape of the rows that a schema made by `rowsOf` holds. */
export function rowShape(schema: z.ZodType | undefined): z.ZodRawShape | undefined {
  return schema?.meta()?.row as z.ZodRawShape | undefined
}

function readRows(value: unknown, shape: z.ZodRawShape): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap((row): Fields[] => listed(readRow(row)))
  if (!isMap(value)) return []
  if (Object.keys(value).some((name) => Object.hasOwn(shape, name))) return [value]
  return Object.entries(value).flatMap(([key, row]) => {
    const read = readRow(row)
    if (read === undefined) return []
    const isNumbering = /^\d{1,6}$/.test(key)
    return [isNumbering || !Object.hasOwn(shape, 'code') ? read : { code: key, ...read }]
  })
}

const listed = (row: Fields | undefined): Fields[] => (row === undefined ? [] : [row])

function readRow(row: unknown): Fields | undefined {
  if (isMap(row)) return Object.hasOwn(row, '__jsonclass__') ? undefined : row
  if (!Array.isArray(row) || row.length === 0) return undefined
  const pairs: readonly unknown[] = row
  return pairs.every(isNamedPair) ? Object.fromEntries(pairs) : undefined
}

const isNamedPair = (pair: unknown): pair is [string, unknown] =>
  Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string'

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
