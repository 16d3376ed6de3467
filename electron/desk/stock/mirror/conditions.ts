import type { SQLInputValue } from 'node:sqlite'
import type { StockFilters } from '../../../../shared/desk/stockGrid.ts'
import { compact } from '../../../../shared/domain/search.ts'
import { LOW_BELOW } from '../../../../shared/domain/stockLevel.ts'
import { FIELD_NUMBER, priceField, stockField } from './cells.ts'
import { NOT_IN_STOCK, TIERS, tierStart } from './order.ts'

/** A condition in SQL on a column `id`, with its values. */
export type Condition = {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
  /** A query that gives each of them once, to be counted by itself. */
  readonly each?: string
}

/** Several of them as one. */
export const both = (conditions: readonly Condition[]): Condition => ({
  sql: ['1', ...conditions.map(({ sql }) => sql)].join(' AND '),
  values: conditions.flatMap(({ values }) => values),
})

// The `+` keeps SQLite from walking such a set instead of the order that is asked for.
const among = (sql: string, ...values: SQLInputValue[]): Condition => ({
  sql: `+id IN (${sql})`,
  values,
  each: sql,
})

/** All that have a cell of this field. */
const having = (field: string): Condition =>
  among(`SELECT id FROM cells WHERE field = ${FIELD_NUMBER}`, field)

/** Some products by their ids. */
export const amongIds = (ids: readonly number[]): Condition =>
  among('SELECT value FROM json_each(?)', JSON.stringify(ids))

/** What this desk says of products by their codes, beside what the CRM tells. */
export type OwnLists = {
  /** Low where it is asked for, by a minimum of their own. */
  readonly low: readonly string[]
  /** Not low there, for the same reason. */
  readonly enough: readonly string[]
  /** Below a minimum somewhere. */
  readonly toReorder: readonly string[]
}

/** No minimum was ever set. */
export const NOTHING_OWN: OwnLists = { low: [], enough: [], toReorder: [] }

/** What the filters ask for; the parts of a product's id tell its window and whether it is in stock. */
export function filterConditions(filters: StockFilters, own: OwnLists): Condition[] {
  const { stock, lowAt, categories, band, window, isInStock, isBarcodeMissing, isNegative } =
    filters
  return [
    ...(window === 'any'
      ? []
      : [{ sql: `id ${window === 'in' ? '<' : '>='} ?`, values: [tierStart(TIERS.notForSale)] }]),
    ...(isInStock ? [{ sql: `${NOT_IN_STOCK} = 0`, values: [] }] : []),
    // One without a bound is only being typed.
    ...stock.filter(({ atLeast, atMost }) => (atLeast ?? atMost) !== null).map(stockCondition),
    ...(lowAt === '' ? [] : [lowCondition(lowAt, own)]),
    ...(filters.isToReorder ? [coded(own.toReorder)] : []),
    ...(categories.length > 0 ? [categoryCondition(categories)] : []),
    ...(band === '' ? [] : [having(priceField(band))]),
    ...(isBarcodeMissing ? [having('noBarcode')] : []),
    ...(isNegative ? [having('negative')] : []),
  ]
}

const stockCondition = ({ location, atLeast, atMost }: StockFilters['stock'][number]): Condition =>
  among(
    // Text is larger than every number, and no figure is text.
    `SELECT id FROM cells WHERE field = ${FIELD_NUMBER} AND value >= ? AND value <= ?`,
    location === '' ? 'total' : stockField(location),
    atLeast === null ? Number.NEGATIVE_INFINITY : Number(atLeast),
    atMost === null ? Number.POSITIVE_INFINITY : Number(atMost),
  )

function lowCondition(location: string, { low, enough }: OwnLists): Condition {
  const usual = among(
    `SELECT id FROM cells WHERE field = ${FIELD_NUMBER} AND value < ?`,
    stockField(location),
    Number(LOW_BELOW),
  )
  if (low.length + enough.length === 0) return usual
  const [isLow, isEnough] = [coded(low), coded(enough)]
  return {
    sql: `((${usual.sql} AND NOT ${isEnough.sql}) OR ${isLow.sql})`,
    values: [...usual.values, ...isEnough.values, ...isLow.values],
  }
}

/** Products of these codes. */
const coded = (codes: readonly string[]): Condition =>
  among(
    `SELECT products.id FROM json_each(?) AS own CROSS JOIN products INDEXED BY by_code
     ON products.code_key = own.value ->> 0 AND products.code = own.value ->> 1`,
    JSON.stringify([...new Set(codes)].map((code) => [compact(code), code])),
  )

const categoryCondition = (categories: readonly string[]): Condition =>
  among(
    `SELECT id FROM cells WHERE field = ${FIELD_NUMBER} AND value IN (SELECT value FROM json_each(?))`,
    'category',
    JSON.stringify(categories),
  )
