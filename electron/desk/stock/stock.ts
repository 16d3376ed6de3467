import type { StockStatus } from '../../../shared/desk/stock.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import { buildCatalogue, type Catalogue, emptyCatalogue } from './catalogue.ts'
import { fetchBasePrices, fetchFeed } from './feed.ts'

/** The local catalogue: what was saved last, refreshed from the CRM when somebody asks. */
export type Stock = {
  readonly catalogue: () => Catalogue
  readonly status: () => StockStatus
  /** Loads what is saved, then refreshes; resolves when both are over. */
  readonly start: (signal: AbortSignal) => Promise<void>
  /** Fetches everything anew; a refresh under way is joined. Never rejects. */
  readonly refresh: (signal: AbortSignal) => Promise<void>
  readonly close: () => void
}

/** The catalogue in `folder`. */
export function createStock(
  deps: Pick<DeskDeps, 'crm' | 'clock' | 'folder' | 'storage' | 'onChange' | 'log'>,
  menus: Menus,
): Stock {
  const file = deps.storage.openCatalogueFile(deps.folder)
  let catalogue = emptyCatalogue()
  let at = file.at()
  let work: StockStatus['work'] = { kind: 'idle' }
  let running: Promise<void> | null = null

  const show = (next: StockStatus['work']) => {
    work = next
    deps.onChange()
  }

  const load = async () => {
    const builder = buildCatalogue()
    for await (const piece of file.read()) builder.add(piece)
    catalogue = builder.done()
    deps.onChange()
  }

  const fetchAll = async (signal: AbortSignal) => {
    show({ kind: 'refreshing', done: 0, expected: null })
    const menusRead = menus.refresh(signal)
    const basePrices = await fetchBasePrices(deps.crm, signal)
    const generation = file.begin()
    let done = 0
    const failure = await fetchFeed(deps.crm, basePrices, {
      signal,
      onPage: (products, expected) => {
        generation.write(products)
        done += products.length
        show({ kind: 'refreshing', done, expected })
      },
    })
    await menusRead
    if (signal.aborted) return
    if (failure !== null) {
      show({ kind: 'failed', message: `Stock was not refreshed. ${failure.message}` })
    } else {
      at = new Date(deps.clock.now()).toISOString()
      generation.makeCurrent(at)
      await load()
      show({ kind: 'idle' })
    }
    await generation.tidy()
  }

  const refresh = (signal: AbortSignal): Promise<void> => {
    running ??= fetchAll(signal)
      .catch((error: unknown) => {
        deps.log.error('the stock could not be refreshed', { error: String(error) })
        show({ kind: 'failed', message: 'Stock was not refreshed: it could not be saved here.' })
      })
      .finally(() => {
        running = null
      })
    return running
  }

  return {
    catalogue: () => catalogue,
    status: () => ({ products: catalogue.size(), at, work }),
    start: async (signal) => {
      await load().catch((error: unknown) => {
        deps.log.error('the saved stock could not be read', { error: String(error) })
      })
      if (!signal.aborted) await refresh(signal)
    },
    refresh,
    close: () => file.close(),
  }
}
