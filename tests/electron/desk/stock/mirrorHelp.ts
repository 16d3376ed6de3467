import { DatabaseSync } from 'node:sqlite'
import { prepareDatabase } from '../../../../electron/database.ts'
import type { Refreshing } from '../../../../electron/desk/stock/catalogueFile.ts'
import { applyStaged } from '../../../../electron/desk/stock/mirror/apply.ts'
import type { OrderedFor } from '../../../../electron/desk/stock/mirror/order.ts'
import { productOf } from '../../../../electron/desk/stock/mirror/rows.ts'
import { MIGRATIONS } from '../../../../electron/desk/stock/mirror/schema.ts'
import { createStaging } from '../../../../electron/desk/stock/mirror/staging.ts'
import { toFeed } from '../../../../electron/desk/stock/mirror/walk.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'

export const TODAY = '2026-11-25'

/** A product with whatever a test does not care about. */
export const aProduct = (facts: Partial<Product> & { code: string }): Product => ({
  name: 'Oak box',
  size: '',
  category: '',
  brand: '',
  comment: '',
  barcode: '',
  outerBarcode: '',
  supplier: '',
  supplierCode: '',
  slug: '',
  currency: 'GBP',
  taxRate: '0.2',
  basePrice: null,
  prices: {},
  stock: {},
  packs: {},
  isOnOffer: false,
  start: '',
  end: '',
  imagePath: '',
  palletWeight: '',
  shelfLife: '',
  ...facts,
})

/** An empty mirror in memory. */
export function emptyMirror(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  prepareDatabase(database, MIGRATIONS, 'NORMAL')
  return database
}

/** What a refresh asks of its thread, answered in this one. */
export function refreshingIn(database: DatabaseSync): Refreshing {
  const staging = createStaging(database)
  return {
    begin: async (now) => staging.begin(now),
    addPrices: async (prices, walk) => staging.addPrices(prices, walk),
    addPage: async (products, walk, pass) => staging.addPage(products, walk, pass),
    keepWalk: async (walk) => staging.keepWalk(walk),
    keepCategories: async (read) => staging.keepCategories(read),
    distinct: async (pass) => staging.distinct(pass),
    apply: async (options) => applyStaged(database, options),
    end: () => undefined,
  }
}

/** Makes these products the whole mirror, as a refresh does that saw nothing else. */
export function mirror(
  database: DatabaseSync,
  products: readonly Product[],
  { today = TODAY, location = '', recent = new Set() }: Partial<OrderedFor> = {},
  at = `${TODAY}T09:00:00.000Z`,
) {
  const staging = createStaging(database)
  const walk = toFeed(staging.begin(0), false)
  staging.addPage(products, walk, walk.pass)
  return applyStaged(database, {
    at,
    begun: '',
    orderedFor: { today, location, recent },
    wholePass: walk.pass,
  })
}

/** Every product of the mirror, by code. */
export const productsIn = (database: DatabaseSync): Product[] =>
  database.prepare('SELECT facts FROM products ORDER BY code').all().map(productOf)
