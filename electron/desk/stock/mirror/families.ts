import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../../database.ts'

/** Reads the codes of a product's family in the CRM's order; the product alone where none is known. */
export function createFamilies(database: DatabaseSync): (code: string) => readonly string[] {
  const family = database.prepare(
    `SELECT code FROM sizes WHERE family = (SELECT family FROM sizes WHERE code = ?)
     ORDER BY place`,
  )
  return (code) => {
    const codes = family.all(code).map((row) => String(row.code))
    return codes.length === 0 ? [code] : codes
  }
}

/**
 * Remembers a family as it was just told. Whoever left it is in none until told again; where
 * nothing changed nothing is written.
 */
export function keepFamily(database: DatabaseSync, codes: readonly string[]): void {
  const [first] = codes
  if (first === undefined) return
  const known = createFamilies(database)(first)
  if (known.length === codes.length && known.every((code, at) => code === codes[at])) return
  inTransaction(database, () => {
    const forget = database.prepare(
      `DELETE FROM sizes WHERE code = ? OR family = (SELECT family FROM sizes WHERE code = ?)`,
    )
    for (const code of codes) forget.run(code, code)
    const put = database.prepare('INSERT INTO sizes VALUES (?, ?, ?)')
    for (const [place, code] of codes.entries()) put.run(code, first, place)
  })
}
