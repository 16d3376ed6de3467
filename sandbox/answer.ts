import { errorText } from './errorTexts.ts'

/** A decimal; the document types some as text and some as numbers. */
export type DecimalValue = { kind: 'decimal'; text: string; isText: boolean }
/** Codes with values (stock, prices, menus), which profiles write in different shapes. */
export type CodedValue = {
  kind: 'coded'
  valueName: 'stock' | 'price' | 'value'
  entries: readonly { code: string; value: DecimalValue | string; colour?: string }[]
}
/** A list of rows. */
export type RowsValue = { kind: 'rows'; rows: readonly Fields[] }
/** A currency as a sign, which one profile writes as an entity. */
export type CurrencyValue = { kind: 'currency'; code: string }

export type Value =
  | null
  | string
  | number
  | boolean
  | DecimalValue
  | CodedValue
  | RowsValue
  | CurrencyValue

export type Fields = Readonly<Record<string, Value>>

/** What a method answers: its fields, and a code where it did something and yet has to warn. */
export type Answer = {
  code?: number
  invalid?: Invalid
  fields: Fields
  /** How the answer fails to arrive although the work was done. */
  ending?: 'timeout' | 'drop'
}

/** Fields that were not accepted, with what is wrong with each. */
export type Invalid = Readonly<Record<string, string>>

/** Ends a method with one of the document's codes and nothing done. */
export class CrmError extends Error {
  override name = 'CrmError'
  readonly code: number
  readonly invalid: Invalid | undefined

  constructor(code: number, invalid?: Invalid) {
    super(errorText(code))
    this.code = code
    this.invalid = invalid
  }
}

export const decimal = (text: string): DecimalValue => ({ kind: 'decimal', text, isText: false })

export const decimalText = (text: string): DecimalValue => ({ kind: 'decimal', text, isText: true })

export const rows = (list: readonly Fields[]): RowsValue => ({ kind: 'rows', rows: list })

/** Keeps the fields that were asked for; without a filter the whole documented set comes. */
export function pick(fields: Fields, filter: readonly string[] | undefined): Fields {
  if (filter === undefined) return fields
  const wanted = new Set(filter)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => wanted.has(name)))
}
