import { utcDay } from '../clock.ts'
import type { Crm } from '../crm.ts'
import { branch, categoryFor } from '../store/categories.ts'
import {
  type DocumentRow,
  productByCode,
  readProduct,
  type StoredProduct,
} from '../store/products.ts'
import type { Store } from '../store/store.ts'

type Paging = {
  skip: number
  limit: number
  sortby?: string | undefined
  sortorder?: string | undefined
}

type ProductPage = { products: StoredProduct[]; found: number }

/** What a list can be sorted by, as the document's filter names it. */
const SORTS: Readonly<Record<string, string>> = {
  code: 'code',
  name: 'name COLLATE NOCASE',
  category: 'category',
  feature: 'feature',
  start: 'first_day',
  end: 'last_day',
  size: "document ->> '$.size'",
  comment: "document ->> '$.comment'",
  brandname: "document ->> '$.brand'",
  supplier: "document ->> '$.supplier'",
  price: "CAST(document ->> '$.basePrice' AS REAL)",
  tax: "CAST(document ->> '$.taxRate' AS REAL)",
  taxrate: "CAST(document ->> '$.taxRate' AS REAL)",
  barcode: "document ->> '$.barcode'",
}

/** An unknown field sorts nothing, like a stranger's server. */
function orderBy({ sortby, sortorder }: Paging): string {
  const column = sortby === undefined ? undefined : SORTS[sortby]
  const direction = sortorder?.toLowerCase() === 'desc' ? 'DESC' : 'ASC'
  return column === undefined ? `position ${direction}` : `${column} ${direction}, position`
}

/** Every product, sizes one by one, whether on sale today or not. */
export function feedPage(store: Store, paging: Paging): ProductPage {
  const rows = store.all<DocumentRow>(
    `SELECT document FROM products ORDER BY ${orderBy(paging)} LIMIT ? OFFSET ?`,
    paging.limit,
    paging.skip,
  )
  const found = store.get<{ many: number }>('SELECT count(*) AS many FROM products')?.many ?? 0
  return { products: rows.map(readProduct), found }
}

export type ProductQuery = Paging & {
  category?: string | undefined
  feature?: string | undefined
  location?: string | undefined
  relatedto?: string | undefined
  exclude_category?: string | undefined
}

type Condition = { sql: string; values: readonly string[] }

/** One product of each family, of those on sale today. */
export function productPage(crm: Crm, query: ProductQuery): ProductPage {
  const { store } = crm
  const conditions = conditionsOf(crm, query)
  const where = conditions.map(({ sql }) => sql).join(' AND ')
  const values = conditions.flatMap((condition) => condition.values)
  const rows = store.all<DocumentRow>(
    `SELECT document FROM products WHERE ${where} ORDER BY ${orderBy(query)} LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.skip,
  )
  const count = store.get<{ many: number }>(
    `SELECT count(*) AS many FROM products WHERE ${where}`,
    ...values,
  )
  return { products: rows.map(readProduct), found: count?.many ?? 0 }
}

function conditionsOf(crm: Crm, query: ProductQuery): Condition[] {
  const today = utcDay(crm.clock.now())
  const conditions: Condition[] = [
    { sql: 'is_lead = 1', values: [] },
    { sql: "(first_day = '' OR first_day <= ?)", values: [today] },
    { sql: "(last_day = '' OR last_day >= ?)", values: [today] },
  ]
  const { category, feature, location, relatedto, exclude_category: excluded } = query
  if (category !== undefined) {
    const code = categoryFor(crm.store, category)?.code
    conditions.push(oneOf('category', code === undefined ? [] : branch(crm.store, code)))
  }
  if (excluded !== undefined) {
    const codes = words(excluded).flatMap((word) => branch(crm.store, word))
    const { sql, values } = oneOf('category', codes)
    conditions.push({ sql: `NOT (${sql})`, values })
  }
  if (feature !== undefined) conditions.push({ sql: 'feature = ?', values: [feature] })
  if (relatedto !== undefined) {
    conditions.push(oneOf('code', productByCode(crm.store, relatedto)?.related ?? []))
  }
  if (location !== undefined) conditions.push(soldAt(words(location)))
  return conditions
}

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

const oneOf = (column: string, values: readonly string[]): Condition => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
})

/** A family is sold where any of its sizes has a stock figure. */
const soldAt = (locations: readonly string[]): Condition => ({
  sql: `family IN (SELECT sized.family FROM products AS sized JOIN stock ON stock.code = sized.code
        WHERE stock.location IN (SELECT value FROM json_each(?)))`,
  values: [JSON.stringify(locations)],
})
