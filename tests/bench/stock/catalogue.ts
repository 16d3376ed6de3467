import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { type Applied, applyStaged } from '../../../electron/desk/stock/mirror/apply.ts'
import { openMirror } from '../../../electron/desk/stock/mirror/schema.ts'
import { createStaging } from '../../../electron/desk/stock/mirror/staging.ts'
import { toFeed } from '../../../electron/desk/stock/mirror/walk.ts'
import type { Product } from '../../../electron/desk/stock/product.ts'
import { generateProducts } from '../../../sandbox/company/generate.ts'

/** A mirror of so many products in a file of its own, and the products themselves. */
export type Filled = {
  readonly products: readonly Product[]
  readonly folder: string
  readonly database: DatabaseSync
  /** Bytes of the file once nothing is left in its log. */
  readonly bytes: () => number
  /** The same feed once more. */
  readonly again: () => Applied
  readonly remove: () => void
}

const SEED = 4
const PAGE = 250
export const TODAY = '2026-11-25'

/** Fills a mirror the way a refresh does, page by page. */
export function fill(count: number): Filled {
  const folder = mkdtempSync(join(tmpdir(), 'bench-stock-'))
  const database = openMirror(folder)
  const products = [...generateProducts(count, SEED)].map(mirrored)
  const again = () => {
    const staging = createStaging(database)
    const walk = toFeed(staging.begin(0), false)
    for (let at = 0; at < products.length; at += PAGE) {
      staging.addPage(products.slice(at, at + PAGE), walk, walk.pass)
    }
    const at = `${TODAY}T09:00:00.000Z`
    const orderedFor = { today: TODAY, location: '', recent: new Set<string>() }
    return applyStaged(database, { at, begun: at, orderedFor, wholePass: walk.pass })
  }
  again()
  return {
    products,
    folder,
    database,
    bytes: () => statSync(join(folder, 'catalogue.db')).size,
    again,
    remove: () => {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Made = ReturnType<typeof generateProducts> extends Generator<infer One, void> ? One : never

/** As the desk reads it from the feed. */
const mirrored = (made: Made): Product => ({
  code: made.code,
  name: made.name,
  size: made.size,
  category: made.category,
  brand: made.brand,
  comment: made.comment,
  barcode: made.barcode,
  outerBarcode: made.outerBarcode,
  supplier: made.supplier,
  supplierCode: made.supplierSku,
  slug: made.slug,
  currency: 'GBP',
  taxRate: made.taxRate,
  basePrice: made.basePrice,
  prices: made.prices,
  stock: Object.fromEntries(Object.entries(made.stock).map(([at, count]) => [at, String(count)])),
  packs: {
    case: String(made.packs.case),
    layer: String(made.packs.layer),
    pallet: String(made.packs.pallet),
  },
  isOnOffer: made.sale,
  start: made.start,
  end: made.end,
  imagePath: `/images/${made.picture}.svg`,
  palletWeight: made.palletWeight,
  shelfLife: String(made.shelfLifeDays || ''),
})

/** Every word of the products, as bytes. */
export const textBytes = (products: readonly Product[]): number =>
  products.reduce((sum, product) => sum + Buffer.byteLength(textOf(product)), 0)

/** All that is told of a product in words and figures, without the names of the fields. */
const textOf = (product: Product): string =>
  Object.values(product)
    .flatMap((value) =>
      value !== null && typeof value === 'object' ? Object.values(value) : [value],
    )
    .join(' ')
