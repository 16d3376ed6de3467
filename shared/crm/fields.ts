import { z } from '../schema.ts'

/** Field types of the API document, carried by the schemas so that encoding and tests can read them. */
export type FieldType = 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'array'

const typed = <Schema extends z.ZodType>(schema: Schema, type: FieldType): Schema =>
  schema.meta({ type }) as Schema

/** Free text. */
export const text = typed(z.string(), 'string')

/** A session the desk itself named; random, never reused. */
export const sessionId = typed(z.string().min(1).max(64), 'string')

/** A decimal number as plain text with a point and no thousands, e.g. `"12.99"`. */
export const decimal = typed(z.string().regex(/^-?\d+(\.\d+)?$/), 'decimal')

/** A quantity, which the API takes as text: a positive decimal. */
export const quantity = typed(z.string().regex(/^(?=.*[1-9])\d+(\.\d+)?$/), 'string')

/** A whole number. */
export const integer = typed(z.int(), 'integer')

/** How many rows, or how many to pass over. */
export const count = typed(z.int().min(0), 'integer')

/** True or false, written on the wire as the CRM's dialect wants it. */
export const flag = typed(z.boolean(), 'boolean')

/** A calendar day, `YYYY-MM-DD`. */
export const day = typed(z.iso.date(), 'date')

/** A calendar day with the midnight that one field of the document wants, `YYYY-MM-DD 00:00:00`. */
export const dayAtMidnight = typed(z.string().regex(/^\d{4}-\d\d-\d\d 00:00:00$/), 'date')

/** A moment in UTC, `YYYY-MM-DDThh:mm:ss`, without a zone letter. */
export const utcTime = typed(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/), 'date')

/** `Y` or `N`. */
export const yesNo = typed(z.enum(['Y', 'N']), 'string')

/** The fields to be returned: any of those the answer's shape names. */
export const filterOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  typed(z.array(z.object(shape).keyof()).min(1), 'array')

/** The field type a schema carries, looking through `optional`. */
export function fieldType(schema: z.ZodType | undefined): FieldType | undefined {
  if (schema === undefined) return undefined
  const type = schema.meta()?.type
  if (isFieldType(type)) return type
  return schema instanceof z.ZodOptional ? fieldType(schema.unwrap() as z.ZodType) : undefined
}

const FIELD_TYPES: readonly string[] = ['string', 'integer', 'decimal', 'boolean', 'date', 'array']

const isFieldType = (value: unknown): value is FieldType =>
  typeof value === 'string' && FIELD_TYPES.includes(value)
