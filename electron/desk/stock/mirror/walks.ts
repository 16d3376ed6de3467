import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { fold } from '../../../../shared/domain/search.ts'
import { categoryTree } from '../categories.ts'
import { categoriesIn } from './categoryTable.ts'
import { FIELD_NUMBER, grossField, isNamed, isNested, nestedField, priceField } from './cells.ts'
import { compareText } from './order.ts'
import type { ListAsked } from './page.ts'
import { walksByPromise } from './promised.ts'

/**
 * An order of products as walks along indexes: those that have what is sorted by, then those that
 * do not, by code. Each product stands in one of them; none is ever sorted.
 */
export type Walk = {
  readonly from: string
  readonly values: readonly SQLInputValue[]
  /** The columns of its order. */
  readonly by: readonly string[]
  readonly isDown: boolean
}

const byCode = (from: string, ...values: SQLInputValue[]): Walk => ({
  from: `products INDEXED BY by_code WHERE ${from}`,
  values,
  by: ['code_key', 'code'],
  isDown: false,
})

type Sorted = Pick<ListAsked, 'sort' | 'isGross' | 'basis' | 'promised'>

/** The walks of a sort, or in the order of codes. */
export function walksOf(database: DatabaseSync, asked: Sorted): readonly Walk[] {
  const isDown = asked.sort?.direction === 'desc'
  if (asked.sort?.field === 'canPromise') {
    return walksByPromise(database, asked.promised ?? [], isDown)
  }
  const field = fieldOf(asked)
  if (field === 'code') return [{ ...byCode('1'), isDown }]
  const has = `cells WHERE field = ${FIELD_NUMBER}`
  const values = namedValues(database, field)
  const present =
    values === null
      ? [{ from: has, values: [field], by: ['value', 'id'], isDown }]
      : (isDown ? values.toReversed() : values).map((value) => ({
          from: `${has} AND value = ?`,
          values: [field, value],
          by: ['id'],
          isDown,
        }))
  return [...present, byCode(`+id NOT IN (SELECT id FROM ${has})`, field)]
}

const PRICE = priceField('')

/** The field of the cells that a list is sorted by. */
function fieldOf({ sort, isGross, basis }: Sorted): string {
  const field = sort?.field ?? 'code'
  if (isGross && field.startsWith(PRICE)) return grossField(field.slice(PRICE.length))
  return basis === 'nested' && isNested(field) ? nestedField(field) : field
}

/** A category's code, or the number of a name. */
type Kept = string | number

/** What there is of values that are kept as codes or numbers, in the order of names; null of others. */
function namedValues(database: DatabaseSync, field: string): readonly Kept[] | null {
  if (field === 'category') {
    const { nameOf } = categoryTree(categoriesIn(database)().tree)
    return inOrder(database, field, '', (code) => fold(nameOf(`${code}`)))
  }
  if (!isNamed(field)) return null
  const name = database.prepare('SELECT name FROM names WHERE id = ?')
  return inOrder(database, field, 0, (number) => String(name.get(number)?.name))
}

function inOrder(
  database: DatabaseSync,
  field: string,
  before: Kept,
  nameOf: (value: Kept) => string,
): readonly Kept[] {
  const next = database.prepare(
    `SELECT min(value) AS value FROM cells WHERE field = ${FIELD_NUMBER} AND value > ?`,
  )
  const named: { readonly value: Kept; readonly name: string }[] = []
  for (let last = before; ; ) {
    const value = next.get(field, last)?.value
    if (typeof value !== 'string' && typeof value !== 'number') break
    named.push({ value, name: nameOf(value) })
    last = value
  }
  return named
    .toSorted(
      (one, other) =>
        compareText(one.name, other.name) || compareText(`${one.value}`, `${other.value}`),
    )
    .map(({ value }) => value)
}
