import { readText } from '../../../shared/crm/answers.ts'
import { isMap } from './maps.ts'

const MAX_FIELDS = 200
const FIELD_NAMES = ['field', 'name', 'param', 'parameter', 'key', 'code']
const MESSAGE_NAMES = ['message', 'error_message', 'error', 'msg', 'description', 'value', 'reason']

type Entry = readonly [field: string, message: string]

/**
 * `error_invalid` in any of the shapes seen or thinkable (reading notes, B3 line 57): a map, pairs,
 * rows of field and message, maps of one, or plain sentences. A message without a field has the
 * name `''`; several messages of one field are joined.
 */
export function readInvalid(value: unknown): Record<string, string> {
  const byField = new Map<string, string>()
  for (const [field, message] of entriesOf(value).slice(0, MAX_FIELDS)) {
    if (field === '__proto__') continue
    const before = byField.get(field)
    byField.set(field, before === undefined ? message : `${before} ${message}`.trim())
  }
  return Object.fromEntries(byField)
}

function entriesOf(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return isPair(value) ? [pairOf(value)] : value.flatMap(entryOf)
  if (isMap(value)) return entryOf(value)
  return readText(value) === undefined ? [] : entryOf(value)
}

function entryOf(item: unknown): readonly Entry[] {
  if (Array.isArray(item)) return isPair(item) ? [pairOf(item)] : []
  if (isMap(item)) return rowOf(item) ?? Object.entries(item).map(([f, m]) => [f, messageOf(m)])
  const text = readText(item)?.trim() ?? ''
  const parts = /^(\w{1,64})\s*[:=]\s*(.*)$/s.exec(text)
  if (parts?.[1] !== undefined) return [[parts[1], parts[2] ?? '']]
  if (text === '') return []
  return [/^[a-z]+_\w+$/.test(text) ? [text, ''] : ['', text]]
}

/** A row that names its field in one of its own fields. */
function rowOf(row: Readonly<Record<string, unknown>>): readonly Entry[] | undefined {
  const fieldName = FIELD_NAMES.find((name) => readText(row[name]) !== undefined)
  const messageName = MESSAGE_NAMES.find((name) => row[name] !== undefined)
  if (fieldName === undefined || messageName === undefined) return undefined
  return [[readText(row[fieldName]) ?? '', messageOf(row[messageName])]]
}

function messageOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((part) => readText(part) ?? '')
      .join(' ')
      .trim()
  return readText(value) ?? ''
}

const isPair = (value: readonly unknown[]): boolean =>
  value.length === 2 && typeof value[0] === 'string' && /^\w{1,64}$/.test(value[0])

const pairOf = (value: readonly unknown[]): Entry => [readText(value[0]) ?? '', messageOf(value[1])]
