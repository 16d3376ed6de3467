import { createHash } from 'node:crypto'
import type { Line } from '../calls/state.ts'

/**
 * The same for the same goods, in whatever order they were typed and whatever case their codes have:
 * SHA-256 as hex of code, unit, quantity, location and a price set by hand.
 */
export function basketHash(lines: readonly Line[]): string {
  const goods = lines.map(({ code, wanted }) =>
    [code.toUpperCase(), wanted.unit, wanted.quantity, wanted.location, wanted.unitPrice].join('|'),
  )
  return hash(goods.sort().join('\n'))
}

/** SHA-256 as hex: for what must be recognised and not be read. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
