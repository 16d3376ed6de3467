import type { Dialect } from '../../../shared/crm/dialect.ts'
import { rowShape } from '../../../shared/crm/lists.ts'
import type { z } from '../../../shared/schema.ts'
import { isMap } from './maps.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Puts the rows under `items` and their number under `found`, whatever the CRM calls the two
 * (reading notes, B3 line 22): by a name of the dialect, else the only list of objects there is,
 * else the answer's own fields as one row.
 */
export function placeRows(fields: Fields, shape: z.ZodRawShape, dialect: Dialect): Fields {
  const row = rowShape(shape.items as z.ZodType | undefined)
  if (row === undefined) return fields
  const container = containerOf(fields, shape, row, dialect)
  const counted = Object.hasOwn(shape, 'found') ? rename(fields, dialect.found, 'found') : fields
  if (container !== undefined) return rename(counted, [container], 'items')
  const own = Object.entries(counted).filter(
    ([name]) => Object.hasOwn(row, name) && !Object.hasOwn(shape, name),
  )
  return own.length === 0 ? counted : { ...counted, items: [Object.fromEntries(own)] }
}

/** The field of an answer that holds its rows, if one does. */
export function containerOf(
  fields: Fields,
  shape: z.ZodRawShape,
  row: z.ZodRawShape,
  dialect: Dialect,
): string | undefined {
  const named = dialect.rows.filter((name) => isContainer(fields[name]))
  const isFree = (name: string) => !Object.hasOwn(shape, name) && !Object.hasOwn(row, name)
  const listed = Object.keys(fields).filter(
    (name) => isFree(name) && Array.isArray(fields[name]) && fields[name].some(isMap),
  )
  return named.find((name) => !isEmpty(fields[name])) ?? listed[0] ?? named[0]
}

const isContainer = (value: unknown): boolean => Array.isArray(value) || isMap(value)

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

function rename(fields: Fields, names: readonly string[], to: string): Fields {
  const from = names.find((name) => fields[name] !== undefined && fields[name] !== null)
  if (from === undefined || from === to) return fields
  const { [from]: value, ...rest } = fields
  return { ...rest, [to]: value }
}
