import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { Big } from 'big.js'
import type { ChangeKind } from '../../../../shared/desk/stockChanges.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import { compact } from '../../../../shared/domain/search.ts'
import type { Product } from '../product.ts'
import { type Difference, isSame, type Watched } from './difference.ts'
import { productOf } from './rows.ts'

/** What is asked of the changes; `kind` is `null` for all of them. */
export type ChangesAsked = {
  /** ISO time after which a refresh has to be. */
  readonly since: string
  /** And up to which it may be. */
  readonly upTo: string
  readonly kind: ChangeKind | null
  readonly from: number
  readonly count: number
}

/** A product with all that is not as it was. */
export type Changed = {
  readonly code: string
  readonly name: string
  readonly size: string
  readonly kinds: readonly ChangeKind[]
  readonly differences: readonly Difference[]
}

/** Changed products in the order of their codes, and how many there are of each kind. */
export type ChangesFound = {
  readonly products: readonly Changed[]
  readonly counts: Readonly<Record<ChangeKind | 'all', number>>
}

// What a figure was before the first change in question, and is after the last.
const SINCE = `WITH touched AS (
    SELECT code, what, place, min(at) AS first, max(at) AS last FROM changes
    WHERE at > ? AND at <= ? GROUP BY code, what, place)
  SELECT touched.code, touched.what, touched.place, one.was, other.now FROM touched
    JOIN changes AS one ON one.code = touched.code AND one.what = touched.what
      AND one.place = touched.place AND one.at = touched.first
    JOIN changes AS other ON other.code = touched.code AND other.what = touched.what
      AND other.place = touched.place AND other.at = touched.last
  ORDER BY touched.code, touched.what, touched.place`

/**
 * Reads what refreshes changed since a moment: the difference between then and now, whatever a
 * figure was in between. It looks at every change since, so it is no work for the searching thread.
 */
export function createChanged(database: DatabaseSync): (asked: ChangesAsked) => ChangesFound {
  const since = database.prepare(SINCE)
  const byCode = database.prepare('SELECT facts FROM products WHERE code_key = ? AND code = ?')
  const productOfCode = (code: string) => {
    const row = byCode.get(compact(code), code)
    return row === undefined ? undefined : productOf(row)
  }

  return ({ since: moment, upTo, kind, ...page }) => {
    const counts = { all: 0, ranOut: 0, stock: 0, price: 0, new: 0, gone: 0, window: 0 }
    const products: Changed[] = []
    let at = 0
    for (const { code, all } of perProduct(since.iterate(moment, upTo))) {
      const kinds = kindsOf(all, () => productOfCode(code))
      counts.all += 1
      for (const one of kinds) counts[one] += 1
      if (kind !== null && !kinds.includes(kind)) continue
      if (at >= page.from && products.length < page.count) {
        const { name, size } = productOfCode(code) ?? { name: nameOfGone(all), size: '' }
        products.push({ code, name, size, kinds, differences: all })
      }
      at += 1
    }
    return { products, counts }
  }
}

/** What is the same again is left out. */
function* perProduct(rows: Iterable<Record<string, SQLOutputValue>>) {
  let code = ''
  let all: Difference[] = []
  for (const row of rows) {
    if (row.code !== code && all.length > 0) yield { code, all }
    if (row.code !== code) all = []
    code = String(row.code)
    const one: Difference = {
      what: row.what as Watched,
      place: String(row.place),
      was: row.was === null ? null : String(row.was),
      now: row.now === null ? null : String(row.now),
    }
    if (!isSame(one)) all.push(one)
  }
  if (all.length > 0) yield { code, all }
}

const listedIn = (all: readonly Difference[]) => all.find(({ what }) => what === 'listed')

const nameOfGone = (all: readonly Difference[]): string => listedIn(all)?.was ?? ''

/** What is new or gone is nothing else: all of its figures come or go with it. */
function kindsOf(all: readonly Difference[], product: () => Product | undefined): ChangeKind[] {
  const listed = listedIn(all)
  if (listed !== undefined) return [listed.now === null ? 'gone' : 'new']
  const kinds = new Set(all.map(({ what }) => what as Exclude<Watched, 'listed'>))
  return hasRunOut(all, product) ? ['ranOut', ...kinds] : [...kinds]
}

/** Whether there was some of it in all, and now there is none. */
function hasRunOut(all: readonly Difference[], product: () => Product | undefined): boolean {
  const stock = all.filter(({ what }) => what === 'stock')
  const more = sum(stock.map(({ now }) => now)).minus(sum(stock.map(({ was }) => was)))
  if (more.gte(0)) return false
  const total = sum(Object.values(product()?.stock ?? {}))
  return total.lte(0) && total.minus(more).gt(0)
}

const sum = (quantities: readonly (string | null)[]): Big =>
  quantities.reduce((all, text) => all.plus(readDecimal(text ?? '') ?? 0), new Big(0))
