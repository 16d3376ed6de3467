import type { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { compact, prepare } from '../../../../shared/domain/search.ts'
import type { Product } from '../product.ts'
import { cellsOf, createCells } from './cells.ts'
import type { NoteChange } from './changeLog.ts'
import { type Coded, idOf, placeOf } from './order.ts'
import { productOf } from './rows.ts'

/** A product to be written: its facts as its row keeps them, and the tier it belongs to. */
export type Entry = { readonly product: Product; readonly facts: string; readonly tier: number }

/**
 * Writes products and their cells, and knows what that changes for the index of words; `note` hears
 * of every product before and after.
 */
export function createPut(database: DatabaseSync, note: NoteChange | null) {
  const insert = database.prepare('INSERT INTO products VALUES (?, ?, ?, ?)')
  const change = database.prepare('UPDATE products SET id = ?, facts = ? WHERE id = ?')
  const move = database.prepare('UPDATE products SET id = ? WHERE id = ? RETURNING facts')
  const remove = database.prepare('DELETE FROM products WHERE id = ? RETURNING facts')
  const cells = createCells(database)
  const all = database.prepare('SELECT id, facts FROM products')
  const byKey = database.prepare('SELECT id, facts FROM products WHERE code_key = ?')
  const sameKey = (code: string) => byKey.all(compact(code))
  const byCode = database.prepare('SELECT id, facts FROM products WHERE code_key = ? AND code = ?')
  const changed = { ids: false, words: false }

  const moveCells = (old: Product, from: number, product: Product, to: number) => {
    cells.erase(from, cellsOf(old))
    cells.write(to, cellsOf(product))
  }

  return {
    /** Whether there is such a product already. */
    has: ({ code, codeKey }: Coded): boolean => byCode.get(codeKey, code) !== undefined,
    add: ({ product, facts, tier }: Entry, place: number) => {
      const id = idOf(tier, place)
      insert.run(id, product.code, compact(product.code), facts)
      changed.words = true
      cells.write(id, cellsOf(product))
      note?.(null, product)
    },
    /** Changes one that is there; of others nothing is done. */
    change: ({ product, facts, tier }: Entry): void => {
      const prepared = prepare(product)
      const row = byCode.get(prepared.codeKey, product.code)
      if (row === undefined) return
      const before = Number(row.id)
      const id = idOf(tier, placeOf(before))
      change.run(id, facts, before)
      const old = productOf(row)
      if (id !== before) changed.ids = true
      if (!isDeepStrictEqual(prepared, prepare(old))) changed.words = true
      if (id === before) cells.change(id, cellsOf(old), cellsOf(product))
      else moveCells(old, before, product, id)
      note?.(old, product)
    },
    remove: (id: number) => {
      const row = remove.get(id)
      if (row === undefined) return
      const product = productOf(row)
      changed.words = true
      cells.erase(id, cellsOf(product))
      note?.(product, null)
    },
    /** Puts products into their tier, all or those of some codes; returns how many moved. */
    reorder: (
      tierOf: (product: Product) => number,
      codes: readonly string[] | null = null,
    ): number => {
      // Two codes may be found by the same key.
      const moves = new Map<number, number>()
      for (const row of codes === null ? all.iterate() : codes.flatMap(sameKey)) {
        const [product, from] = [productOf(row), Number(row.id)]
        const to = idOf(tierOf(product), placeOf(from))
        if (to !== from) moves.set(from, to)
      }
      for (const [from, to] of moves) {
        const product = productOf(move.get(to, from) ?? {})
        moveCells(product, from, product, to)
      }
      cells.flush()
      if (moves.size > 0) changed.ids = true
      return moves.size
    },
    /** Puts what was added into its place; nothing of it is found before. */
    flush: cells.flush,
    /** What the index of words does not have yet; with other words come other ids. */
    changed: () => changed,
    cellsWritten: cells.written,
  }
}
