import type { DatabaseSync } from 'node:sqlite'
import { compact, prepare } from '../../../../shared/domain/search.ts'
import type { Product } from '../product.ts'
import { cellsOf, createCells } from './cells.ts'
import type { NoteChange } from './changeLog.ts'
import { idOf, placeOf } from './order.ts'
import { factsOf, productOf } from './rows.ts'
import { indexed } from './words.ts'

/**
 * Writes products, the index of their words and their cells, and counts what it writes there; `note` hears of
 * every product before and after.
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
  const index = database.prepare('INSERT INTO found (rowid, words) VALUES (?, ?)')
  const unindex = database.prepare('DELETE FROM found WHERE rowid = ?')
  let indexWritten = 0

  const reindex = (from: number | null, to: number | null, words: string) => {
    if (from !== null) unindex.run(from)
    if (to !== null) index.run(to, words)
    indexWritten += 1
  }

  const moveCells = (old: Product, from: number, product: Product, to: number) => {
    cells.erase(from, cellsOf(old))
    cells.write(to, cellsOf(product))
  }

  return {
    add: (product: Product, tier: number, place: number) => {
      const { codeKey, words } = prepare(product)
      const id = idOf(tier, place)
      insert.run(id, product.code, codeKey, factsOf(product))
      reindex(null, id, indexed(words))
      cells.write(id, cellsOf(product))
      note?.(null, product)
    },
    /** Returns false where there is no such product yet. */
    change: (product: Product, tier: number): boolean => {
      const { codeKey, words } = prepare(product)
      const row = byCode.get(codeKey, product.code)
      if (row === undefined) return false
      const before = Number(row.id)
      const id = idOf(tier, placeOf(before))
      change.run(id, factsOf(product), before)
      const text = indexed(words)
      const old = productOf(row)
      if (id !== before || text !== indexed(prepare(old).words)) reindex(before, id, text)
      if (id === before) cells.change(id, cellsOf(old), cellsOf(product))
      else moveCells(old, before, product, id)
      note?.(old, product)
      return true
    },
    remove: (id: number) => {
      const row = remove.get(id)
      if (row === undefined) return
      const product = productOf(row)
      reindex(id, null, '')
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
        reindex(from, to, indexed(prepare(product).words))
        moveCells(product, from, product, to)
      }
      cells.flush()
      return moves.size
    },
    /** Puts what was added into its place; nothing of it is found before. */
    flush: cells.flush,
    indexWritten: () => indexWritten,
    cellsWritten: cells.written,
  }
}
