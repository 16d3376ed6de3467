import { fieldType } from '../shared/crm/fields.ts'
import { crmTable, type MethodInput, type MethodName } from '../shared/crm/index.ts'
import type { z } from '../shared/schema.ts'
import { CrmError, type Invalid } from './answer.ts'
import { isOnCalendar } from './clock.ts'
import type { WireRequest } from './wire.ts'

/** Fields the app always sends but the CRM can do without: the method says what their lack means. */
type Optional = 'session_id' | 'order_key'
const OPTIONAL: readonly string[] = ['session_id', 'order_key'] satisfies Optional[]

/** A method's input after the base check; a filter may name fields that do not exist. */
export type Input<Name extends MethodName> = {
  [Field in Exclude<keyof MethodInput<Name>, Optional | 'filter'>]: MethodInput<Name>[Field]
} & { session_id?: string; order_key?: string } & (MethodInput<Name> extends { filter: unknown }
    ? { filter: readonly string[] }
    : { filter?: readonly string[] })

const MAX_TEXT = 20_000

/** Names a method looks up itself: an unknown one is not found, rather than invalid. */
const LOOKED_UP: readonly string[] = ['asset_name']

/** How an input is read: as strictly as the document has it, and with empty fields or without. */
type Reading = { readonly isStrict: boolean; readonly isEmptyMeant: boolean }

/** Reads a method's input by its row in the CRM table; throws 1011 with every field at fault. */
export function readInput<Name extends MethodName>(
  name: Name,
  request: WireRequest,
  { isStrict, isEmptyMeant }: Reading,
): Input<Name> {
  const invalid: Record<string, string> = {}
  const input: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries<z.ZodType>(crmTable[name].input.shape)) {
    const isEmptied = isEmptyMeant && request.params.get(field)?.trim() === ''
    const given = isEmptied ? '' : readField(field, schema, request)
    if (given !== undefined) input[field] = given
    const fault = faultOf(field, schema, given, isStrict)
    if (fault !== undefined) invalid[field] = fault
  }
  if (Object.keys(invalid).length > 0) throw new CrmError(1011, invalid satisfies Invalid)
  // Every field was checked against its own schema above; the type is the table's.
  return input as Input<Name>
}

function readField(field: string, schema: z.ZodType, request: WireRequest): unknown {
  const type = fieldType(schema)
  if (type === 'array') return request.array(field)
  const text = request.params.get(field)?.trim() ?? request.array(field)?.join(',')
  if (text === undefined || text === '') return undefined
  switch (type) {
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text
    case 'boolean':
      return TRUTHS.get(text.toLowerCase()) ?? text
    case 'date':
      return readDate(text, schema)
    default:
      return text
  }
}

const TRUTHS = new Map([
  ...['true', '1', 'y', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', '0', 'n', 'no', 'off'].map((word) => [word, false] as const),
])

/** Dates come with or without a time, with T or a space, with or without Z. */
function readDate(text: string, schema: z.ZodType): string {
  const moment = text.replace(' ', 'T').replace(/Z$/, '')
  const forms = [moment, moment.slice(0, 10), `${moment}T00:00:00`, `${moment}:00`]
  return forms.find((form) => schema.safeParse(form).success && isOnCalendar(form)) ?? ''
}

function faultOf(
  field: string,
  schema: z.ZodType,
  given: unknown,
  isStrict: boolean,
): string | undefined {
  const isRequired = !schema.safeParse(undefined).success
  if (given === undefined) {
    const isLet = OPTIONAL.includes(field) && !(isStrict && field === 'order_key')
    return isRequired && !isLet ? 'is required' : undefined
  }
  if (Array.isArray(given)) return given.length === 0 ? 'is required' : undefined
  if (typeof given === 'string' && given.length > MAX_TEXT) return 'is too long'
  if (LOOKED_UP.includes(field)) return undefined
  return schema.safeParse(given).success ? undefined : 'is invalid'
}
