import type { Coded } from '../../../shared/crm/lists.ts'
import type { MenuValue } from '../../../shared/desk/menus.ts'

/** The most that is believed of a menu; what has more is none, whatever the CRM says. */
export const MOST_VALUES = 2000
const MOST_CODE = 200
const MOST_FIELD = 40
const MOST_NAME = 300
const MOST_EXTRAS = 12

/** What can be made of an answer. */
export type Believed =
  | { kind: 'menu'; values: readonly MenuValue[]; leftOut: number }
  | { kind: 'none'; why: string }

/**
 * The values of an answer that are values: a code that was not there before, to the letter as it is to
 * be sent back, and a text to choose it by. A value that came with a text nobody could read keeps the one it had.
 */
export function believe(coded: readonly Coded[], before: readonly MenuValue[]): Believed {
  if (coded.length === 0) return none('The CRM answered with an empty menu.')
  if (coded.length > MOST_VALUES) {
    const count = coded.length.toLocaleString('en-GB')
    return none(`The CRM answered with ${count} values, more than any menu has.`)
  }
  const old = new Map(before.map((value) => [value.code, value]))
  const values = new Map<string, MenuValue>()
  const fields = new Set<string>()
  for (const one of coded) {
    const value = readValue(one, fields) ?? old.get(one.code)
    if (value !== undefined && !values.has(value.code)) values.set(value.code, value)
  }
  if (values.size === 0) return none('The CRM answered with nothing that can be read as a value.')
  const leftOut = coded.length - values.size
  return { kind: 'menu', values: [...values.values()], leftOut }
}

const none = (why: string): Believed => ({ kind: 'none', why })

function readValue({ code, value, extra }: Coded, fields: Set<string>): MenuValue | undefined {
  const name = seen(value, MOST_NAME)
  const isCode = code.trim() !== '' && code.length <= MOST_CODE && code.replace(HIDDEN, '') === code
  if (!isCode || name === '') return undefined
  const { colour, color, ...rest } = extra
  return {
    code,
    name,
    colour: seen(colour ?? color ?? '', MOST_FIELD) || null,
    extra: small(rest, fields),
  }
}

/** Of fields of its own a menu has so many, in all of its values together. */
function small(extra: Readonly<Record<string, string>>, fields: Set<string>): MenuValue['extra'] {
  const kept = Object.entries(extra).flatMap(([name, text]) => {
    const shown = seen(text, MOST_NAME)
    if (shown === '' || seen(name, MOST_FIELD) !== name) return []
    if (fields.size < MOST_EXTRAS) fields.add(name)
    return fields.has(name) ? [[name, shown] as const] : []
  })
  return Object.fromEntries(kept)
}

/** Signs nobody sees, some of which turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** The text as it can be shown in one line; empty where it is too long to be read. */
const seen = (text: string, most: number): string => {
  if (text.length > most) return ''
  return text.replace(/\s+/g, ' ').replace(HIDDEN, '').trim()
}
