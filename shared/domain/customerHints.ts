import { countryHint, emailHint, phoneHint, postcodeHint, taxHint } from './contactChecks.ts'
import {
  CUSTOMER_FIELDS,
  type CustomerField,
  type CustomerFieldName,
  type CustomerValues,
  canBeEmptied,
  customerField,
} from './customerFields.ts'
import { readCrmTime } from './dates.ts'

/** Words beside a field. */
export type FieldWords = Readonly<Partial<Record<CustomerFieldName, string>>>

/** What looks wrong, by field. It is only said: what the CRM would take is never held back. */
export function customerHints(values: CustomerValues): FieldWords {
  const found = CUSTOMER_FIELDS.flatMap(({ name }) => {
    const words = hintOf(customerField(name), values)
    return words === null ? [] : [[name, words] as const]
  })
  return Object.fromEntries(found)
}

/** What is to be known, before it is saved, of fields that were emptied. */
export function emptiedHints(before: CustomerValues, typed: CustomerValues): FieldWords {
  const found = CUSTOMER_FIELDS.flatMap(({ name, kind }): (readonly [string, string])[] => {
    const isEmptied = typed[name]?.trim() === '' && (before[name] ?? '').trim() !== ''
    return isEmptied ? [[name, canBeEmptied(kind) ? GOES_EMPTY : STAYS]] : []
  })
  return Object.fromEntries(found)
}

const GOES_EMPTY =
  'Sent empty. Some CRMs keep the old value all the same; you are told after saving.'
const STAYS = 'It cannot be emptied from here: the CRM keeps what it has.'

/** What cannot be sent at all, by field: the document gives these fields a type. */
export function customerProblems(values: CustomerValues): FieldWords {
  const found = CUSTOMER_FIELDS.flatMap(({ name, kind }): (readonly [string, string])[] => {
    const value = values[name]?.trim() ?? ''
    if (value === '') return []
    if (kind === 'number' && !isWhole(value)) return [[name, 'Type a whole number.']]
    return kind === 'day' && !isDay(value) ? [[name, 'That is no day.']] : []
  })
  return Object.fromEntries(found)
}

function hintOf({ name, kind, max }: CustomerField, values: CustomerValues): string | null {
  const value = values[name as CustomerFieldName]?.trim() ?? ''
  if (value === '') return null
  const words = hintOfKind(kind, value, values)
  if (words !== null || value.length <= max) return words
  return `Long: the CRM may take only ${max} characters of it.`
}

function hintOfKind(
  kind: CustomerField['kind'],
  value: string,
  values: CustomerValues,
): string | null {
  const country = values.country ?? ''
  switch (kind) {
    case 'email':
      return emailHint(value)
    case 'phone':
      return phoneHint(value)
    case 'postcode':
      return postcodeHint(value, country)
    case 'country':
      return countryHint(value)
    case 'state':
      return country === 'US' ? null : 'Only addresses in the United States have one.'
    case 'url':
      return isAddress(value) ? null : 'A website begins with https:// or http://.'
    case 'taxable':
      return vatWords(value, values)
    default:
      return null
  }
}

/** Who is charged no VAT, and what that asks for (reading notes, C1). */
function vatWords(value: string, values: CustomerValues): string | null {
  if (value !== 'Y' && value !== 'N' && value !== 'R') return null
  const contradiction = taxHint(value, values.country ?? '')
  if (contradiction !== null) return contradiction
  if (value === 'R' && (values.company ?? '').trim() === '') {
    return 'The reverse charge is for businesses, and no company is named.'
  }
  return null
}

const isWhole = (value: string): boolean =>
  /^-?\d{1,15}$/.test(value) && Number.isSafeInteger(Number(value))

const isDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && readCrmTime(value) !== undefined

const isAddress = (value: string): boolean => /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(value)
