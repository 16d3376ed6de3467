import type { ProductHit } from '../../../shared/desk/stock.ts'
import { sameCode } from '../../../shared/domain/basket.ts'
import { compact } from '../../../shared/domain/search.ts'
import type { Categories } from './categories.ts'
import { categoriesIn } from './mirror/categoryTable.ts'
import { createFamilies } from './mirror/families.ts'
import { createNews } from './mirror/news.ts'
import { productOf } from './mirror/rows.ts'
import { openOrRenewMirror } from './mirror/schema.ts'
import type { Offer, Offered } from './mirror/search.ts'
import type { Staging } from './mirror/staging.ts'
import { createHearing } from './mirror/telling.ts'
import { createMirrorThread, type MirrorThread } from './mirror/thread.ts'
import type { Product } from './product.ts'

/** Of what moment the mirror is, and how much it holds. */
export type MirrorState = {
  /** ISO time of the last complete refresh, or null before the first. */
  readonly at: string | null
  /** ISO time when that one began: no figure is older. */
  readonly begun: string | null
  readonly products: number
  /** What most products are priced in. */
  readonly currency: string
}

/**
 * `catalogue.db`: the local mirror of the CRM's products. One thread searches it, another one
 * refreshes it, a third reads what refreshes changed and writes what single products tell; only a
 * product and its family are read here, by their keys, so that a line needs no waiting.
 * Readers see the last complete refresh until the next one is applied, never a mixture.
 */
export type CatalogueFile = {
  readonly state: () => MirrorState
  readonly find: (code: string) => Product | undefined
  readonly categories: () => Categories
  readonly search: MirrorThread['search']
  readonly offer: (...asked: Parameters<Offer>) => Promise<Offered>
  readonly page: MirrorThread['page']
  readonly fields: MirrorThread['fields']
  readonly changes: MirrorThread['changes']
  /** Begins to read a whole list; its thread lives until the list is read. */
  readonly listing: () => Listing
  readonly history: MirrorThread['history']
  readonly keepFamily: MirrorThread['keepFamily']
  /** Codes of the family of a product, itself among them; itself alone where none is known. */
  readonly familyOf: (code: string) => readonly string[]
  /** Begins work on a refresh; its thread lives until the work is over. */
  readonly refreshing: () => Refreshing
  readonly close: () => void
}

/** A list that is read part by part. */
export type Listing = Pick<MirrorThread, 'beginList' | 'readList'> & Pick<MirrorThread, 'end'>

/** What a refresh does with the file. */
export type Refreshing = Pick<MirrorThread, keyof Staging | 'apply'> & Pick<MirrorThread, 'end'>

const NEVER_READ: MirrorState = { at: null, begun: null, products: 0, currency: 'GBP' }

/** Opens the mirror in a connection's folder. */
export function openCatalogueFile(folder: string): CatalogueFile {
  const database = openOrRenewMirror(folder)
  const readState = database.prepare('SELECT at, begun, products, currency FROM mirror')
  const byKey = database.prepare('SELECT code, facts FROM products WHERE code_key = ?')
  const news = createNews()
  const searching = createMirrorThread(folder, 'search', news)
  const hear = createHearing<ProductHit>()
  const comparing = createMirrorThread(folder, 'changes', news)
  const listings = new Set<MirrorThread>()
  let refreshing: MirrorThread | null = null

  return {
    state: () => {
      const row = readState.get()
      if (row === undefined) return NEVER_READ
      return {
        at: String(row.at),
        begun: String(row.begun) || String(row.at),
        products: Number(row.products),
        currency: String(row.currency) || 'GBP',
      }
    },
    find: (text) => {
      const code = text.trim()
      const rows = byKey.all(compact(code))
      const row =
        rows.find((other) => other.code === code) ??
        rows.find((other) => sameCode(String(other.code), code))
      return row === undefined ? undefined : productOf(row)
    },
    categories: categoriesIn(database),
    search: searching.search,
    offer: async (...asked) => {
      const offered = await searching.offer(...asked)
      return { ...offered, hits: hear(offered.hits) }
    },
    page: searching.page,
    fields: searching.fields,
    changes: comparing.changes,
    history: comparing.history,
    keepFamily: comparing.keepFamily,
    familyOf: createFamilies(database),
    listing: () => {
      const thread = createMirrorThread(folder, 'list', news)
      listings.add(thread)
      const end = () => {
        listings.delete(thread)
        thread.end()
      }
      return { beginList: thread.beginList, readList: thread.readList, end }
    },
    refreshing: () => {
      refreshing = createMirrorThread(folder, 'refresh', news)
      return refreshing
    },
    close: () => {
      searching.end()
      comparing.end()
      refreshing?.end()
      for (const thread of listings) thread.end()
      database.close()
    },
  }
}
