import { Big } from 'big.js'
import type { CodedValue, DecimalValue, Fields, Invalid, Value } from './answer.ts'

/** How one kind of CRM writes its answers. */
export type Profile = {
  charset: 'utf-8' | 'iso-8859-1'
  hasByteOrderMark: boolean
  /** Wraps every answer in a call, not only where one was asked for. */
  isAlwaysJsonp: boolean
  comma: string
  colon: string
  currency(code: string): string
  decimal(value: DecimalValue): unknown
  coded(value: CodedValue): unknown
  rows(list: readonly unknown[]): unknown
  invalid(fields: Invalid): unknown
}

/** A number whose digits are written as they stand, which JSON.stringify would not. */
export class Digits {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$', JPY: '¥' }
const ENTITIES: Readonly<Record<string, string>> = {
  GBP: '&pound;',
  EUR: '&euro;',
  USD: '&#36;',
  JPY: '&yen;',
}

const plainDecimal = ({ text, isText }: DecimalValue) => (isText ? text : new Digits(text))
const sixPlaces = ({ text }: DecimalValue) => new Big(text).toFixed(6)

const codedValue = (value: DecimalValue | string, decimal: (value: DecimalValue) => unknown) =>
  typeof value === 'string' ? value : decimal(value)

const utf8: Profile = {
  charset: 'utf-8',
  hasByteOrderMark: false,
  isAlwaysJsonp: false,
  comma: ',',
  colon: ':',
  currency: (code) => SIGNS[code] ?? code,
  decimal: plainDecimal,
  coded: ({ valueName, entries }) =>
    entries.map(({ code, value, ...more }) => ({
      code,
      [valueName]: codedValue(value, plainDecimal),
      ...more,
    })),
  rows: (list) => list,
  invalid: (fields) => fields,
}

export const profiles = {
  default: utf8,
  // Lasso's own habits (reading notes, D3): pairs, six decimals, spaces after separators.
  legacy: {
    ...utf8,
    hasByteOrderMark: true,
    isAlwaysJsonp: true,
    comma: ', ',
    colon: ': ',
    currency: (code) => ENTITIES[code] ?? code,
    decimal: sixPlaces,
    coded: ({ entries }) => entries.map(({ code, value }) => [code, codedValue(value, sixPlaces)]),
    invalid: (fields) => Object.entries(fields),
  },
  keyed: {
    ...utf8,
    charset: 'iso-8859-1',
    coded: ({ valueName, entries }) =>
      Object.fromEntries(
        entries.map(({ code, value, ...more }) => {
          const inner = codedValue(value, plainDecimal)
          return [code, more.colour === undefined ? inner : { [valueName]: inner, ...more }]
        }),
      ),
    rows: (list) => Object.fromEntries(list.map((row, index) => [String(index + 1), row])),
    invalid: (fields) => Object.entries(fields).map(([field, message]) => ({ field, message })),
  },
} satisfies Record<string, Profile>

/** An answer's fields as plain JSON values in the manner of a profile. */
export const shapeFields = (fields: Fields, profile: Profile): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, shapeValue(value, profile)]),
  )

function shapeValue(value: Value, profile: Profile): unknown {
  if (value === null || typeof value !== 'object') return value
  switch (value.kind) {
    case 'decimal':
      return profile.decimal(value)
    case 'coded':
      return profile.coded(value)
    case 'currency':
      return profile.currency(value.code)
    case 'rows':
      return profile.rows(value.rows.map((row) => shapeFields(row, profile)))
  }
}
