import type { StockStatus } from '../../../shared/desk/stock.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import type { CatalogueFile, Refreshing } from './catalogueFile.ts'
import { type CategoryTree, categoryTree, readCategories } from './categories.ts'
import { walkFeed } from './feed.ts'
import { createFreshFigures, type FreshFigures } from './fresh/freshFigures.ts'
import { keyOf } from './keyOf.ts'
import type { Found } from './mirror/search.ts'
import type { Product } from './product.ts'
import { createProgress } from './progress.ts'
import { createRefreshes, type Refreshes } from './refreshes.ts'
import { openRenewed } from './renewedFile.ts'

/** The local catalogue: what was saved last, refreshed from the CRM when somebody asks, and by itself. */
export type Stock = {
  /** A product with its newest figures. */
  readonly find: (code: string) => Product | undefined
  readonly search: (text: string, limit: number) => Promise<Found>
  /** The same as it is offered; what figures of its own (`whole`) have the whole product besides. */
  readonly offer: CatalogueFile['offer']
  /** What refreshes changed since a moment. */
  readonly changes: CatalogueFile['changes']
  /** A page of a list, as the grid shows it. */
  readonly page: CatalogueFile['page']
  /** What products have figures of: `stock:` or `price:` with a code, and others. */
  readonly fields: CatalogueFile['fields']
  /** A whole list, part by part. */
  readonly listing: CatalogueFile['listing']
  readonly history: CatalogueFile['history']
  readonly familyOf: CatalogueFile['familyOf']
  readonly keepFamily: CatalogueFile['keepFamily']
  /** Codes of what was read by itself since the last refresh. */
  readonly freshCodes: FreshFigures['codes']
  /** Takes in figures that were read by themselves. */
  readonly takeFresh: FreshFigures['take']
  readonly categories: () => CategoryTree
  /** What most products are priced in. */
  readonly currency: () => string
  readonly status: () => StockStatus
  /** ISO time that no figure is older than; null before the first refresh. */
  readonly figuresFrom: () => string | null
  /** The same of one product, which may have been read by itself since. */
  readonly figuresOf: (code: string) => string | null
  /** Fetches everything anew; a refresh under way is joined. Never rejects. */
  readonly refresh: Refreshes['refresh']
  /** Stops a refresh; the next one goes on from where it was. */
  readonly stopRefresh: () => void
  /** When it is refreshed by itself may have changed. */
  readonly settingsChanged: Refreshes['settingsChanged']
  readonly close: () => void
}

/** The catalogue in `folder`; refreshed by itself once it was refreshed, until `life` ends. */
export function createStock(
  deps: Pick<
    DeskDeps,
    'crm' | 'clock' | 'folder' | 'storage' | 'settings' | 'onChange' | 'log' | 'notify'
  >,
  menus: Menus,
  parts: {
    /** What is read before all else; it goes on beside the refresh, until all is there. */
    readonly readFirst: (signal: AbortSignal) => Promise<void>
    /** Codes of what this desk sold lately, as `keyOf` writes them. */
    readonly recent: () => ReadonlySet<string>
  },
  life: AbortSignal,
): Stock {
  const file = openRenewed(deps, () => {
    state = file.state()
    refreshes.anew()
  })
  let state = file.state()
  let categories = categoryTree(file.categories().tree)
  const fresh = createFreshFigures()
  let work: StockStatus['work'] = { kind: 'idle' }

  const show = (next: StockStatus['work']) => {
    work = next
    deps.onChange()
  }

  /** What codes are called; names that cannot be read stay as they were. */
  const readNames = async (writing: Refreshing, signal: AbortSignal) => {
    await menus.refresh(signal)
    const read = await readCategories(deps.crm, file.categories(), signal)
    if (read === null) return
    await writing.keepCategories(read)
    categories = categoryTree(read.tree)
  }

  const fetchAll = async (writing: Refreshing, signal: AbortSignal) => {
    show({ kind: 'refreshing', done: 0, expected: null, rate: null })
    const whole = new AbortController()
    const first = parts.readFirst(AbortSignal.any([signal, whole.signal]))
    const besides = Promise.all([first, readNames(writing, signal)])
    // Awaited below; where the desk ends before that, nobody is there any more to hear of it.
    besides.catch(() => undefined)
    const walk = await writing.begin(deps.clock.now())
    const walking = {
      crm: deps.crm,
      file: writing,
      signal,
      onProgress: createProgress(deps.clock, show),
    }
    const seen = await walkFeed(walking, walk)
    whole.abort()
    await besides
    if (signal.aborted) return show({ kind: 'idle' })
    if (seen.kind === 'error') {
      return show({ kind: 'failed', message: `Stock was not refreshed. ${seen.error.message}` })
    }
    const at = new Date(deps.clock.now()).toISOString()
    const { location } = deps.settings()
    const orderedFor = { today: at.slice(0, 10), location, recent: parts.recent() }
    const begun = new Date(walk.startedAt).toISOString()
    await writing.apply({ at, begun, orderedFor, wholePass: seen.value })
    state = file.state()
    fresh.refreshed(begun)
    show({ kind: 'idle' })
  }

  const once = async (signal: AbortSignal) => {
    const writing = file.refreshing()
    await fetchAll(writing, signal)
      .catch((error: unknown) => {
        if (life.aborted) return
        deps.log.error('the stock could not be refreshed', { error: String(error) })
        show({ kind: 'failed', message: 'Stock was not refreshed: it could not be saved here.' })
      })
      .finally(writing.end)
    return work.kind === 'failed'
  }
  const refreshes = createRefreshes(deps, once, life)

  return {
    find: (code) => {
      const found = file.find(code)
      return found === undefined ? undefined : fresh.over(found)
    },
    search: async (text, limit) => {
      const found = await file.search(text, limit)
      return { ...found, products: found.products.map(fresh.over) }
    },
    offer: async (text, limit, context, whole) => {
      const wanted = new Set([...whole, ...fresh.codes().map(keyOf)])
      const offered = await file.offer(text, limit, context, wanted)
      const newest = offered.whole.map(({ at, product }) => ({ at, product: fresh.over(product) }))
      return { ...offered, whole: newest }
    },
    page: async (...asked) => {
      const found = await file.page(...asked)
      return { ...found, products: found.products.map(fresh.over) }
    },
    ...asItIs(file),
    freshCodes: fresh.codes,
    takeFresh: fresh.take,
    categories: () => categories,
    currency: () => state.currency,
    status: () => ({ products: state.products, at: state.at, next: refreshes.next(), work }),
    figuresFrom: () => state.begun,
    figuresOf: (code) => fresh.at(code) ?? state.begun,
    refresh: refreshes.refresh,
    stopRefresh: refreshes.stop,
    settingsChanged: refreshes.settingsChanged,
    close: () => file.close(),
  }
}

/** What of the file needs nothing put over it. */
const asItIs = ({ history, familyOf, keepFamily, changes, fields, listing }: CatalogueFile) => ({
  history,
  familyOf,
  keepFamily,
  changes,
  fields,
  listing,
})
