import type { DatabaseSync } from 'node:sqlite'
import type { StockAsked } from '../../../../shared/desk/stockGrid.ts'
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
import { ranked } from './ranked.ts'
import { type Walk, walksOf } from './walks.ts'

/** What a list is asked for, with what this desk has of its own about it. */
export type ListAsked = StockAsked & { readonly own?: OwnLists }

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
  return ({ text, filters, sort, own = NOTHING_OWN }: ListAsked, from: number, count: number) => {
    const found = memory.find(text)
    const isAll = text.trim() === ''
    const filter = filterConditions(filters, own)
    if (!isAll && sort === null && filter.length === 0) {
      return { ids: ranked(database, found, null, from, count), total: found.count }
    }
    const all = isAll ? filter : [amongIds(found.ids()), ...filter]
    const total = countAll(database, all)
    if (total === 0) return { ids: [], total }
    if (!isAll && sort === null) {
      return { ids: ranked(database, found, both(filter), from, count), total }
    }
    return {
      ids: walk(database, walksOf(database, sort), both(all), { from, count, total }),
      total,
    }
  }
}

type Wanted = { readonly from: number; readonly count: number; readonly total: number }

/** The ids of a page, from each walk what of the page lies in it. */
function walk(
  database: DatabaseSync,
  walks: readonly Walk[],
  condition: Condition,
  { from, count, total }: Wanted,
): number[] {
  const ids: number[] = []
  let before = 0
  for (const [at, { from: source, values, order }] of walks.entries()) {
    const isLast = at === walks.length - 1
    const here = isLast ? total - before : countOf(database, source, values, condition)
    const [first, most] = [Math.max(0, from - before), count - ids.length]
    if (most > 0 && first < here) {
      const found = database
        .prepare(`SELECT id FROM ${source} AND ${condition.sql} ORDER BY ${order} LIMIT ? OFFSET ?`)
        .all(...values, ...condition.values, most, first)
      ids.push(...found.map(({ id }) => Number(id)))
    }
    before += here
  }
  return ids
}

/** How many fit all conditions; one alone is counted without looking at every product. */
function countAll(database: DatabaseSync, conditions: readonly Condition[]): number {
  const [first, second] = conditions
  if (first?.each === undefined || second !== undefined) {
    return countOf(database, 'products INDEXED BY by_code WHERE 1', [], both(conditions))
  }
  const row = database.prepare(`SELECT count(*) AS n FROM (${first.each})`).get(...first.values)
  return Number(row?.n)
}

const countOf = (
  database: DatabaseSync,
  source: string,
  values: Walk['values'],
  condition: Condition,
): number =>
  Number(
    database
      .prepare(`SELECT count(*) AS n FROM ${source} AND ${condition.sql}`)
      .get(...values, ...condition.values)?.n,
  )
