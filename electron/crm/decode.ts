import type { Dialect } from '../../shared/crm/dialect.ts'
import { fieldType } from '../../shared/crm/fields.ts'
import { crmTable, type MethodName, type MethodOutput } from '../../shared/crm/index.ts'
import { rowShape } from '../../shared/crm/lists.ts'
import { z } from '../../shared/schema.ts'
import { textOf } from './decode/bytes.ts'
import { CODE_UNREADABLE, maskCards, readCode, readMessage } from './decode/code.ts'
import { readInvalid } from './decode/invalid.ts'
import { type NoJson, parseJson } from './decode/json.ts'
import { isMap } from './decode/maps.ts'
import { placeRows } from './decode/rows.ts'
import { tidy } from './decode/tidy.ts'

/** An answer of the CRM, read: the whole of it, whatever its code. */
export type Reply<Name extends MethodName> = {
  /** The row's output, coerced; fields that the row does not know are kept in it. */
  readonly answer: MethodOutput<Name>
  /** Null where the CRM names no error; `CODE_UNREADABLE` where it names one that is no number. */
  readonly code: number | null
  readonly message: string
  /** The CRM's own field names with its words for each. */
  readonly invalid: Readonly<Record<string, string>>
  /** Fields at the top of the answer that the row does not know. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** Why an answer cannot be read. */
export type Unreadable = NoJson | 'wrongShape'

/** What the bytes held. */
export type Decoded<Name extends MethodName> =
  | { readonly kind: 'reply'; readonly reply: Reply<Name> }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

/** What came over the wire. */
export type Received = {
  readonly status: number
  readonly contentType: string
  readonly bytes: Uint8Array
}

type Fields = Readonly<Record<string, unknown>>

/** Reads an answer, whatever its HTTP status. Pure and total: any bytes in, never a throw. */
export function decode<Name extends MethodName>(
  name: Name,
  received: Received,
  dialect: Dialect,
): Decoded<Name> {
  try {
    const parsed = parseJson(textOf(received.bytes, received.contentType))
    if (parsed.kind === 'none') return { kind: 'unreadable', why: parsed.why }
    const shape = crmTable[name].output.shape
    const fields = topOf(tidy(parsed.value, dialect, decimalNames(shape)))
    const reply = fields && readReply(name, placeRows(fields, shape, dialect), received, dialect)
    return reply === undefined ? WRONG_SHAPE : { kind: 'reply', reply }
  } catch {
    return WRONG_SHAPE
  }
}

const WRONG_SHAPE = { kind: 'unreadable', why: 'wrongShape' } as const

/** Never echoed onwards, should a CRM send them back. */
const SECRETS = ['card_number', 'card_cv2', 'client_password']

// Lasso wraps what is no map in a list of one (reading notes, D3).
function topOf(value: unknown): Fields | undefined {
  const top = Array.isArray(value) && value.length === 1 ? value[0] : value
  if (!isMap(top)) return undefined
  return Object.fromEntries(Object.entries(top).filter(([name]) => !SECRETS.includes(name)))
}

function readReply<Name extends MethodName>(
  name: Name,
  fields: Fields,
  { status }: Received,
  dialect: Dialect,
): Reply<Name> | undefined {
  const row = crmTable[name]
  const { shape } = row.output
  const known = Object.keys(fields).filter((field) => Object.hasOwn(shape, field))
  const saysNothing = fields.error_code === undefined
  // A gateway's error page in JSON is no answer of the CRM, unless it tells of money.
  if (known.length === 0 || (status >= 400 && saysNothing && row.kind !== 'money')) return undefined
  const message = readMessage(fields.error_message)
  const isComplaint = saysNothing && message !== '' && known.every((field) => COMPLAINT.has(field))
  const code = isComplaint ? CODE_UNREADABLE : readCode(fields.error_code, dialect.successCodes)
  const invalid = mapValues(readInvalid(fields.error_invalid), maskCards)
  const answer = row.output.safeParse({
    ...fields,
    error_code: code,
    error_message: message,
    error_invalid: invalid,
  })
  if (!answer.success) return undefined
  return {
    // The schema of the row by this name was asked.
    answer: answer.data as MethodOutput<Name>,
    code,
    message,
    invalid,
    extra: Object.fromEntries(Object.entries(fields).filter(([f]) => !Object.hasOwn(shape, f))),
  }
}

const COMPLAINT: ReadonlySet<string> = new Set(['error_message', 'error_invalid'])

/** The names under which decimals come, at the top and in rows. */
function decimalNames(shape: z.ZodRawShape): ReadonlySet<string> {
  const names = Object.entries(shape).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return []
    const row = rowShape(schema)
    if (row !== undefined) return [...decimalNames(row)]
    return fieldType(schema) === 'decimal' || AMOUNT_LISTS.includes(name) ? [name] : []
  })
  return new Set(names)
}

const AMOUNT_LISTS = ['stock', 'prices']

const mapValues = <Value>(
  map: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]))
