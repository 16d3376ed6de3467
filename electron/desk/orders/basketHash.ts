import { createHash } from 'node:crypto'
import type { Line } from '../calls/state.ts'

/** What the caller agreed to, line by line, as it is kept in the journal. */
export const agreedLines = (lines: readonly Line[]): string =>
  JSON.stringify(
    lines.map(({ code, wanted: { unit, quantity, location, unitPrice } }) => ({
      code,
      unit,
      quantity,
      location,
      unitPrice,
    })),
  )

/** The same for the same goods, in whatever order they were typed. */
export function basketHash(lines: readonly Line[]): string {
  const goods = lines.map(({ code, wanted }) =>
    [code.toUpperCase(), wanted.unit, wanted.quantity, wanted.location, wanted.unitPrice].join('|'),
  )
  return hash(goods.sort().join('\n'))
}

/** SHA-256 as hex: for what must be recognised and not be read. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
