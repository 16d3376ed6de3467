import { fieldType } from '../../shared/crm/fields.ts'
import { crmTable } from '../../shared/crm/index.ts'
import { rowShape } from '../../shared/crm/lists.ts'
import { z } from '../../shared/schema.ts'
import type { Facts } from './facts.ts'

type Fact = readonly [subject: string, says: string]

function inputFacts(method: string, field: string, schema: z.ZodType): Fact[] {
  const need = schema instanceof z.ZodOptional ? 'optional' : 'required'
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  const takes: Fact = [`${method} takes ${field}`, `${typeOf(schema)}, ${need}`]
  if (inner instanceof z.ZodArray) {
    return [takes, ...optionsOf(inner.element).map(yes(`${method} can be asked for`))]
  }
  return [
    takes,
    ...(NAMED.has(field) ? optionsOf(inner).map(yes(`${method} ${field} may be`)) : []),
  ]
}

/** The parameters whose values the document lists one by one. */
const NAMED: ReadonlySet<string> = new Set(['asset_name', 'transaction_method'])

const yes =
  (words: string) =>
  (option: string): Fact => [`${words} ${option}`, 'yes']

const optionsOf = (schema: unknown): string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : []

/** The fields at the top of an answer and in its rows, as the document lists them without a level. */
function returned(method: string, shape: z.ZodRawShape): Fact[] {
  const items = fieldsOf(shape).find(([name]) => name === 'items')?.[1]
  const rows = fieldsOf(rowShape(items) ?? {})
  return [...fieldsOf(shape), ...rows].map(([field, schema]) => [
    `${method} returns ${field}`,
    typeOf(schema),
  ])
}

const fieldsOf = (shape: z.ZodRawShape): (readonly [string, z.ZodType])[] =>
  Object.entries(shape).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? [[name, schema] as const] : [],
  )

const typeOf = (schema: z.ZodType): string => fieldType(schema) ?? 'no type'

/** What the table says, statement by statement, read from its schemas. */
export const tableFacts: Facts = new Map(
  Object.values(crmTable).flatMap(({ name, input, output }) => [
    ...fieldsOf(input.shape).flatMap(([field, schema]) => inputFacts(name, field, schema)),
    ...returned(name, output.shape),
  ]),
)
