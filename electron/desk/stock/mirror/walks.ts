import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { StockSort } from '../../../../shared/desk/stockGrid.ts'
import { fold } from '../../../../shared/domain/search.ts'
import { categoryTree } from '../categories.ts'
import { categoriesIn } from './categoryTable.ts'
import { FIELD_NUMBER } from './cells.ts'
import { compareText } from './order.ts'

/**
 * An order of products as walks along indexes: those that have what is sorted by, then those that
 * do not, by code. Each product stands in one of them; none is ever sorted.
 */
export type Walk = {
  readonly from: string
  readonly values: readonly SQLInputValue[]
  readonly order: string
}

const BY_CODE = 'code_key, code'

const byCode = (from: string, ...values: SQLInputValue[]): Walk => ({
  from: `products INDEXED BY by_code WHERE ${from}`,
  values,
  order: BY_CODE,
})

/** The walks of a sort, or in the order of codes. */
export function walksOf(database: DatabaseSync, sort: StockSort | null): readonly Walk[] {
  const { field: wanted, direction } = sort ?? { field: 'code', direction: 'asc' }
  // What lies in open baskets here changes what is shown, not where it stands.
  const field = wanted === 'canPromise' ? 'total' : wanted
  const down = direction === 'desc' ? ' DESC' : ''
  if (field === 'code') return [{ ...byCode('1'), order: `code_key${down}, code${down}` }]
  const has = `cells WHERE field = ${FIELD_NUMBER}`
  const present =
    field === 'category'
      ? categoriesByName(database, direction).map((value) => ({
          from: `${has} AND value = ?`,
          values: [field, value],
          order: `id${down}`,
        }))
      : [{ from: has, values: [field], order: `value${down}, id${down}` }]
  return [...present, byCode(`+id NOT IN (SELECT id FROM ${has})`, field)]
}

/** Categories are told as codes, but people know their names. */
function categoriesByName(database: DatabaseSync, direction: StockSort['direction']): string[] {
  const next = database.prepare(
    `SELECT min(value) AS value FROM cells WHERE field = ${FIELD_NUMBER} AND value > ?`,
  )
  const { nameOf } = categoryTree(categoriesIn(database)().tree)
  const named: { readonly value: string; readonly name: string }[] = []
  for (let last = ''; ; ) {
    const value = next.get('category', last)?.value
    if (typeof value !== 'string') break
    named.push({ value, name: fold(nameOf(value)) })
    last = value
  }
  named.sort(
    (one, other) => compareText(one.name, other.name) || compareText(one.value, other.value),
  )
  const values = named.map(({ value }) => value)
  return direction === 'asc' ? values : values.toReversed()
}
