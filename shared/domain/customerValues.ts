import { formatPostcode } from './contactChecks.ts'
import {
  CUSTOMER_FIELDS,
  type CustomerFieldName,
  type CustomerKind,
  type CustomerValues,
  canBeEmptied,
  customerField,
} from './customerFields.ts'

/** Two people changed the same field: what it was when it was read, what it is now, what is wanted. */
export type CustomerConflict = {
  readonly field: CustomerFieldName
  readonly was: string
  readonly now: string
  readonly wanted: string
}

/** A field that did not become what was sent. */
export type NotTaken = {
  readonly field: CustomerFieldName
  /** It stands as before; it is something else again; or the CRM does not show it. */
  readonly kind: 'notChanged' | 'otherwise' | 'notTold'
  readonly now: string
}

/** What the CRM tells of a field, as the form has it. */
export function readCustomerValue(kind: CustomerKind, text: string): string {
  const trimmed = text.trim()
  switch (kind) {
    case 'day':
      // The document writes days with an empty time; some CRMs write no day as noughts.
      return /^0{4}-/.test(trimmed) ? '' : trimmed.slice(0, 10)
    case 'country':
    case 'taxable':
    case 'yesNo':
      return trimmed.toUpperCase()
    default:
      return trimmed
  }
}

/** Whether two values of a field are one, however they are written. */
export const isSameValue = (kind: CustomerKind, one: string, other: string): boolean =>
  comparable(kind, one) === comparable(kind, other)

function comparable(kind: CustomerKind, text: string): string {
  const value = readCustomerValue(kind, text)
  switch (kind) {
    case 'email':
      return value.toLowerCase()
    case 'postcode':
      return formatPostcode(value)
    case 'state':
    case 'currency':
      return value.toUpperCase()
    case 'number':
      return /^-?\d+(\.0+)?$/.test(value) ? String(Number(value)) : value
    case 'yesNo':
      // Nothing said is no.
      return value === '' ? 'N' : value
    default:
      return value
  }
}

/** What of the form differs from what was read, as far as it can be sent. */
export function changesOf(base: CustomerValues, typed: CustomerValues): CustomerValues {
  const changed = CUSTOMER_FIELDS.flatMap(({ name, kind }) => {
    const value = typed[name]?.trim()
    if (value === undefined || (value === '' && !canBeEmptied(kind))) return []
    return isSameValue(kind, value, base[name] ?? '') ? [] : [[name, value] as const]
  })
  return Object.fromEntries(changed)
}

/** Changed fields that somebody else has changed meanwhile, to something else. */
export function conflictsOf(
  base: CustomerValues,
  now: CustomerValues,
  changes: CustomerValues,
): CustomerConflict[] {
  return valueEntries(changes).flatMap(([field, wanted]) => {
    const { kind } = customerField(field)
    const [was, is] = [base[field] ?? '', now[field] ?? '']
    const isTheirs = !isSameValue(kind, was, is) && !isSameValue(kind, is, wanted)
    return isTheirs ? [{ field, was, now: is, wanted }] : []
  })
}

/** Of what was sent, what did not arrive as wanted: by what was there before and is there after. */
export function notTakenOf(
  sent: CustomerValues,
  before: CustomerValues,
  after: CustomerValues,
): NotTaken[] {
  return valueEntries(sent).flatMap(([field, wanted]): NotTaken[] => {
    const { kind } = customerField(field)
    const now = after[field]
    if (now === undefined) return [{ field, kind: 'notTold', now: '' }]
    if (isSameValue(kind, now, wanted)) return []
    const isAsBefore = isSameValue(kind, now, before[field] ?? '')
    return [{ field, kind: isAsBefore ? 'notChanged' : 'otherwise', now }]
  })
}

/** The fields with their values, by the names of the table. */
export const valueEntries = (values: CustomerValues): (readonly [CustomerFieldName, string])[] =>
  CUSTOMER_FIELDS.flatMap(({ name }) => {
    const value = values[name]
    return value === undefined ? [] : [[name, value] as const]
  })
