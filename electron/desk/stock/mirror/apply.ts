import type { DatabaseSync } from 'node:sqlite'
import { compact } from '../../../../shared/domain/search.ts'
import { inTransaction } from '../../../database.ts'
import { createChangeLog } from './changeLog.ts'
import { type Coded, movedBetween, type OrderedFor, orderedForText, tierOf } from './order.ts'
import { placeAll } from './places.ts'
import { createPut, type Entry } from './put.ts'
import { fieldOf, productOf } from './rows.ts'
import { keepIndex } from './words/keptIndex.ts'

/** What an applied refresh changed; `index` counts rows of the index of words. */
export type Applied = {
  readonly products: number
  readonly written: number
  readonly removed: number
  readonly index: number
  readonly cells: number
}

/** How a refresh ended, and what the order of a search is made for from now on. */
export type ApplyOptions = {
  readonly at: string
  /** When the refresh began. */
  readonly begun: string
  readonly orderedFor: OrderedFor
  /** The pass that saw all there is; without one nothing is taken for gone. */
  readonly wholePass: number | null
}

/** Makes what was gathered the mirror: all of it or, whatever happens, nothing. */
export function applyStaged(database: DatabaseSync, options: ApplyOptions): Applied {
  const applied = inTransaction(database, () => applyAll(database, options))
  giveSpaceBack(database)
  return applied
}

/** Makes the file small again. On a full disk that waits for the next time: all is applied by now. */
function giveSpaceBack(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);')
  } catch {
    // Whoever opens the file next finds what is in its log all the same.
  }
}

function applyAll(
  database: DatabaseSync,
  { at, begun, orderedFor, wholePass }: ApplyOptions,
): Applied {
  const before = database.prepare('SELECT * FROM mirror').get()
  // Of the first refresh everything is new, which says nothing.
  const put = createPut(database, before === undefined ? null : createChangeLog(database, at))
  const removed = wholePass === null ? 0 : removeGone(database, put.remove, wholePass)
  const orderNow = orderedForText(orderedFor)
  const orderBefore = before === undefined ? orderNow : String(before.ordered_for)

  const changed = changedCodes(database, wholePass ?? 0)
  const fresh = new Set(changed.filter((coded) => !put.has(coded)))
  const staged = database.prepare('SELECT facts FROM staged WHERE code = ?')
  const entryOf = (code: string): Entry => {
    const { facts = '' } = staged.get(code) ?? {}
    const product = productOf({ facts })
    return { product, facts: String(facts), tier: tierOf(product, orderedFor) }
  }
  for (const coded of changed) if (!fresh.has(coded)) put.change(entryOf(coded.code))
  for (const { code, place } of placeAll(database, [...fresh])) put.add(entryOf(code), place)
  let written = removed + changed.length
  put.flush()
  if (orderBefore !== orderNow) {
    const moved = movedBetween(orderBefore, orderNow)
    written += put.reorder((product) => tierOf(product, orderedFor), moved)
  }
  const generation = Number(before?.generation ?? 0) + (written === 0 ? 0 : 1)
  const stale = put.changed()
  const index = stale.ids || stale.words ? keepIndex(database, generation, stale) : 0

  database.exec('DELETE FROM staged; DELETE FROM staged_prices; DELETE FROM walk;')
  const products = Number(database.prepare('SELECT count(*) AS n FROM products').get()?.n)
  const currency = written === 0 ? String(before?.currency ?? '') : currencyOf(database)
  database
    .prepare('INSERT OR REPLACE INTO mirror VALUES (1, ?, ?, ?, ?, ?, ?)')
    .run(at, products, currency, orderNow, begun, generation)
  database.prepare('INSERT OR IGNORE INTO seen_since VALUES (1, ?)').run(at)
  return { products, written, removed, index, cells: put.cellsWritten() }
}

/** What was gathered and differs from the mirror, from a pass on. */
const changedCodes = (database: DatabaseSync, pass: number): Coded[] =>
  database
    .prepare('SELECT code FROM staged WHERE facts IS NOT NULL AND pass >= ?')
    .all(pass)
    .map((row) => String(row.code))
    .map((code) => ({ code, codeKey: compact(code) }))

function removeGone(database: DatabaseSync, remove: (id: number) => void, pass: number): number {
  const gone = database
    .prepare(
      `SELECT id FROM products WHERE NOT EXISTS (
         SELECT 1 FROM staged WHERE staged.code = products.code AND pass >= ?)`,
    )
    .all(pass)
  for (const { id } of gone) remove(Number(id))
  return gone.length
}

/** What most products are priced in. */
function currencyOf(database: DatabaseSync): string {
  const row = database
    .prepare(
      `SELECT ${fieldOf('currency')} AS currency, count(*) AS n FROM products
       GROUP BY currency ORDER BY n DESC LIMIT 1`,
    )
    .get()
  return String(row?.currency ?? '')
}
