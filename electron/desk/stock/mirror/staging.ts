import type { DatabaseSync } from 'node:sqlite'
import { compact } from '../../../../shared/domain/search.ts'
import { inTransaction } from '../../../database.ts'
import type { Categories } from '../categories.ts'
import type { Product } from '../product.ts'
import { factsOf, productOf } from './rows.ts'
import { newWalk, type Walk } from './walk.ts'

/** A refresh that stopped longer ago than this is begun anew: its figures are too old. */
const RESUME_FOR_MS = 15 * 60_000

/** A code with what nobody in particular pays for it. */
export type BasePrice = { readonly code: string; readonly price: string }

/**
 * What a refresh gathers, and how far it is: each page with the walk after it is one transaction,
 * so that a desk killed at any moment goes on from the last page. Only what differs from the
 * mirror is kept; of the rest it is noted that it was seen.
 */
export function createStaging(database: DatabaseSync) {
  const keepWalk = (walk: Walk) =>
    database.prepare('INSERT OR REPLACE INTO walk VALUES (1, ?)').run(JSON.stringify(walk))

  const begin = (now: number): Walk => {
    const row = database.prepare('SELECT state FROM walk').get()
    const before = row === undefined ? null : (JSON.parse(String(row.state)) as Walk)
    const age = before === null ? Number.POSITIVE_INFINITY : now - before.startedAt
    if (before !== null && age >= 0 && age < RESUME_FOR_MS) return before
    const walk = newWalk(now)
    inTransaction(database, () => {
      database.exec('DELETE FROM staged; DELETE FROM staged_prices;')
      keepWalk(walk)
    })
    return walk
  }

  const addPrices = (prices: readonly BasePrice[], walk: Walk): void =>
    inTransaction(database, () => {
      const put = database.prepare('INSERT OR REPLACE INTO staged_prices VALUES (?, ?)')
      for (const { code, price } of prices) put.run(code, price)
      keepWalk(walk)
    })

  const addPage = (products: readonly Product[], walk: Walk, pass: number): void =>
    inTransaction(database, () => {
      const put = database.prepare('INSERT OR REPLACE INTO staged VALUES (?, ?, ?)')
      const here = database.prepare('SELECT facts FROM products WHERE code_key = ? AND code = ?')
      const price = database.prepare('SELECT price FROM staged_prices WHERE code = ?')
      for (const product of products) {
        const old = here.get(compact(product.code), product.code)
        const read = walk.arePricesRead
          ? price.get(product.code)?.price
          : old === undefined
            ? undefined
            : productOf(old).basePrice
        const basePrice = typeof read === 'string' ? read : product.basePrice
        const facts = factsOf({ ...product, basePrice })
        put.run(product.code, pass, facts === old?.facts ? null : facts)
      }
      keepWalk(walk)
    })

  return {
    begin,
    addPrices,
    addPage,
    /** Keeps how far the walk is where it brought nothing. */
    keepWalk: (walk: Walk): void => void keepWalk(walk),
    keepCategories: ({ overview, tree }: Categories): void =>
      void database
        .prepare('INSERT OR REPLACE INTO categories VALUES (1, ?, ?)')
        .run(overview, JSON.stringify(tree)),
    /** How many different codes a pass has seen. */
    distinct: (pass: number): number =>
      Number(database.prepare('SELECT count(*) AS n FROM staged WHERE pass = ?').get(pass)?.n),
  }
}

/** Gathers what a refresh brings. */
export type Staging = ReturnType<typeof createStaging>
