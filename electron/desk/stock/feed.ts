import type { Failure } from '../../../shared/result.ts'
import type { CrmClient } from '../../crm/client.ts'
import { FEED_FILTER, type Product, readProduct } from './product.ts'

/** Rows asked for at once; the CRM may give fewer. */
const PAGE = 250

/** What a fetch tells while it goes on. */
export type FeedEvents = {
  readonly onPage: (products: readonly Product[], expected: number | null) => void
  readonly signal: AbortSignal
}

/**
 * Reads the whole inventory feed, advancing by what came until a page is empty: the CRM may give
 * fewer rows than were asked for. Returns the failure that stopped it, or null.
 */
export async function fetchFeed(
  crm: CrmClient,
  basePrices: ReadonlyMap<string, string>,
  { onPage, signal }: FeedEvents,
): Promise<Failure | null> {
  for (let skip = 0; ; ) {
    const answer = await crm.call(
      'getInventoryFeed',
      { skip, limit: PAGE, sortby: 'code', sortorder: 'asc', filter: [...FEED_FILTER] },
      { priority: 'sync', signal },
    )
    if (answer.kind === 'error') return answer.error
    const { items, found } = answer.value
    if (items.length === 0) return null
    skip += items.length
    const products = items.flatMap(
      (row) => readProduct(row, basePrices.get(row.code ?? '') ?? null) ?? [],
    )
    onPage(products, found ?? null)
  }
}

/**
 * What nobody in particular pays, by code: the feed does not tell it, the product list does, for
 * one size of each family. Where it cannot be read the estimate goes without.
 */
export async function fetchBasePrices(
  crm: CrmClient,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const prices = new Map<string, string>()
  for (let skip = 0; ; ) {
    const answer = await crm.call(
      'getProducts',
      { skip, limit: PAGE, sortby: 'code', sortorder: 'asc', filter: ['code', 'price'] },
      { priority: 'sync', signal },
    )
    if (answer.kind === 'error' || answer.value.items.length === 0) return prices
    skip += answer.value.items.length
    for (const { code, price } of answer.value.items) {
      if (code !== undefined && price !== undefined) prices.set(code, price)
    }
  }
}
