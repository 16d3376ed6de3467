import type { DatabaseSync } from 'node:sqlite'
import type { StockAsked } from '../../../../shared/desk/stockGrid.ts'
import type { PackBasis } from '../../../../shared/domain/uom.ts'
import type { Product } from '../product.ts'
import {
  amongIds,
  both,
  type Condition,
  filterConditions,
  NOTHING_OWN,
  type OwnLists,
} from './conditions.ts'
import type { Memory } from './memory.ts'
import type { PromisedHere } from './promised.ts'
import { ranked } from './ranked.ts'
import { readWalks } from './walking.ts'
import { walksOf } from './walks.ts'

/** What a list is asked for, with what this desk has of its own about it. */
export type ListAsked = StockAsked & {
  readonly own?: OwnLists
  /** What figures of packings count at this desk. */
  readonly basis?: PackBasis
  /** Where a list is sorted by it. */
  readonly promised?: PromisedHere
}

/** One page of a list of products, and how many there are. */
export type Page = {
  readonly products: readonly Product[]
  readonly total: number
  readonly asOf: string | null
}

/** Reads the catalogue for the grid. */
export type Pages = ReturnType<typeof createPages>

/** Answers pages of the catalogue in a total order; all of one answer is of the same moment. */
export function createPages(database: DatabaseSync, memory: Memory) {
  const state = database.prepare('SELECT at FROM mirror')
  const idsOf = createIds(database, memory)

  const page = (asked: ListAsked, from: number, count: number): Page =>
    memory.atOnce(() => {
      memory.readFile()
      const { ids, total } = idsOf(asked, from, count)
      const asOf = state.get()?.at
      return {
        products: ids.map(memory.product),
        total,
        asOf: asOf === undefined ? null : String(asOf),
      }
    })

  return {
    page,
    /** Every field that a product has a cell of. */
    fields: (): readonly string[] =>
      database
        .prepare(
          'SELECT name FROM fields WHERE EXISTS (SELECT 1 FROM cells WHERE field = fields.id)',
        )
        .all()
        .map(({ name }) => String(name)),
  }
}

/** Finds which products of a list lie in a part of it, and how many it has. */
export function createIds(database: DatabaseSync, memory: Pick<Memory, 'find'>) {
  // What is found for the length of an answer needs no disk, which may be full.
  database.exec('PRAGMA temp_store = MEMORY')
  return (asked: ListAsked, from: number, count: number) => {
    const { text, filters, sort, own = NOTHING_OWN } = asked
    const found = memory.find(text)
    const isAll = text.trim() === ''
    const filter = filterConditions(filters, own)
    if (!isAll && sort === null && filter.length === 0) {
      return { ids: ranked(database, found, null, from, count), total: found.count }
    }
    const all = isAll ? filter : [amongIds(found.ids()), ...filter]
    if (!isAll && sort === null) {
      const total = countAll(database, all)
      const ids = total === 0 ? [] : ranked(database, found, both(filter), from, count)
      return { ids, total }
    }
    const [condition, total] =
      all.length === 0 ? [both(all), countAll(database, all)] : keep(database, all)
    const walks = total === 0 ? [] : walksOf(database, asked)
    return { ids: readWalks(database, walks, condition, { from, count, total }), total }
  }
}

/** Finds what fits once, for all walks, and says how many that are. */
function keep(database: DatabaseSync, conditions: readonly Condition[]): [Condition, number] {
  database.exec('CREATE TEMP TABLE IF NOT EXISTS kept (id INTEGER PRIMARY KEY); DELETE FROM kept;')
  const { sql, values } = whichOf(conditions)
  const { changes } = database.prepare(`INSERT INTO kept ${sql}`).run(...values)
  return [{ sql: '+id IN (SELECT id FROM kept)', values: [] }, Number(changes)]
}

/** How many fit all conditions. */
function countAll(database: DatabaseSync, conditions: readonly Condition[]): number {
  const { sql, values } = whichOf(conditions)
  return Number(database.prepare(`SELECT count(*) AS n FROM (${sql})`).get(...values)?.n)
}

/** What gives each that fits once; one condition alone is asked without looking at every product. */
function whichOf(conditions: readonly Condition[]): Condition {
  const [first, second] = conditions
  if (first?.each !== undefined && second === undefined) return { ...first, sql: first.each }
  const { sql, values } = both(conditions)
  return { sql: `SELECT id FROM products INDEXED BY by_code WHERE ${sql}`, values }
}
