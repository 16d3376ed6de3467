import type { DatabaseSync } from 'node:sqlite'
import { cellsOf, createCells } from './cells.ts'
import { type Coded, compareCodes, idOf, placeOf, placesBetween, tierFrom } from './order.ts'
import { productOf } from './rows.ts'

type Placed = { readonly code: string; readonly place: number }

/** Places of new products among the others; where there is no room left, all of them move. */
export function placeAll(database: DatabaseSync, fresh: readonly Coded[]): readonly Placed[] {
  const sorted = fresh.toSorted(compareCodes)
  return placeNew(database, sorted) ?? renumber(database, sorted)
}

function placeNew(database: DatabaseSync, sorted: readonly Coded[]): Placed[] | null {
  const before = database.prepare(
    `SELECT id FROM products WHERE (code_key, code) < (?, ?)
     ORDER BY code_key DESC, code DESC LIMIT 1`,
  )
  const after = database.prepare(
    `SELECT id, code_key AS codeKey, code FROM products WHERE (code_key, code) > (?, ?)
     ORDER BY code_key, code LIMIT 1`,
  )
  const placed: Placed[] = []
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at]
    if (first === undefined) break
    const next = after.get(first.codeKey, first.code)
    const end =
      next === undefined ? null : { codeKey: String(next.codeKey), code: String(next.code) }
    let to = at + 1
    while (to < sorted.length && isBefore(sorted[to], end)) to += 1
    const last = before.get(first.codeKey, first.code)
    const places = placesBetween(
      last === undefined ? null : placeOf(Number(last.id)),
      next === undefined ? null : placeOf(Number(next.id)),
      to - at,
    )
    if (places === null) return null
    for (const [index, place] of places.entries()) {
      placed.push({ code: sorted[at + index]?.code ?? '', place })
    }
    at = to
  }
  return placed
}

const isBefore = (one: Coded | undefined, end: Coded | null): boolean =>
  one !== undefined && (end === null || compareCodes(one, end) < 0)

/** Numbers that no product has, for the time of a move. */
const ASIDE = -(2 ** 40)

/** Gives every product a new place with room around it, and the cells with them. */
function renumber(database: DatabaseSync, sorted: readonly Coded[]): Placed[] {
  const here = database
    .prepare('SELECT id, code_key AS codeKey, code FROM products ORDER BY code_key, code')
    .all()
    .map((row) => ({ codeKey: String(row.codeKey), code: String(row.code), id: Number(row.id) }))
  const all: (Coded & { readonly id?: number })[] = [...here, ...sorted].sort(compareCodes)
  const places = placesBetween(null, null, all.length) ?? []
  const cells = createCells(database)
  database.exec(
    `UPDATE products SET id = ${ASIDE} - id; DELETE FROM cells; DELETE FROM fresh_cells;`,
  )
  const move = database.prepare('UPDATE products SET id = ? WHERE id = ? RETURNING facts')
  const placed: Placed[] = []
  for (const [at, { id: before, code }] of all.entries()) {
    const place = places[at] ?? 0
    if (before === undefined) {
      placed.push({ code, place })
      continue
    }
    const id = idOf(tierFrom(before), place)
    const moved = move.get(id, ASIDE - before)
    if (moved === undefined) continue
    const product = productOf(moved)
    cells.write(id, cellsOf(product))
  }
  cells.flush()
  return placed
}
