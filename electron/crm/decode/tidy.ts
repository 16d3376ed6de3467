import type { Dialect } from '../../../shared/crm/dialect.ts'
import { decodeEntities } from './entities.ts'

/** How deep an answer may nest; the CRM's own goes to five. What lies deeper reads as null. */
export const MAX_DEPTH = 20

/** How many values an answer may hold; a page of a thousand products with prices has 60,000. */
export const MAX_VALUES = 2_000_000

/** Thrown, and caught in `decode`, where an answer holds more than any real one would. */
export class TooMuch extends Error {}

type Work = {
  readonly dialect: Dialect
  /** Names of the fields that hold decimals, where the dialect writes them in its own way. */
  readonly decimals: ReadonlySet<string>
  left: number
}

/**
 * A copy that is safe to work with: bounded depth and size, no `__proto__`, character references
 * decoded, decimals with a point. Lasso's own objects (`__jsonclass__`) stay as they came.
 */
export function tidy(value: unknown, dialect: Dialect, decimals: ReadonlySet<string>): unknown {
  const isPlain = dialect.decimal.point === '.' && dialect.decimal.thousands === ''
  const work = { dialect, decimals: isPlain ? new Set<string>() : decimals, left: MAX_VALUES }
  return copy(value, work, 0, false)
}

function copy(value: unknown, work: Work, depth: number, isDecimal: boolean): unknown {
  work.left -= 1
  if (work.left < 0) throw new TooMuch()
  if (typeof value === 'string') return copyText(value, work, isDecimal)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) return null
  if (Array.isArray(value)) return value.map((item) => copy(item, work, depth + 1, isDecimal))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__proto__')
      .map(([name, inner]) => [
        name,
        copy(inner, work, depth + 1, isDecimal || work.decimals.has(name)),
      ]),
  )
}

function copyText(text: string, { dialect }: Work, isDecimal: boolean): string {
  if (isDecimal) return plainDecimal(text, dialect)
  return dialect.entities === 'decode' ? decodeEntities(text) : text
}

/** `1.234,50` as `1234.50`, where that is how this CRM writes decimals; anything else as it is. */
function plainDecimal(text: string, { decimal: { point, thousands } }: Dialect): string {
  const [whole = '', fraction, ...rest] = text.trim().split(point)
  const groups = thousands === '' ? [whole] : whole.split(thousands)
  const isGrouped = groups.every((group, index) =>
    index === 0 ? /^[-+]?\d+$/.test(group) : /^\d{3}$/.test(group),
  )
  if (!isGrouped || rest.length > 0 || !/^\d*$/.test(fraction ?? '')) return text
  return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`
}
