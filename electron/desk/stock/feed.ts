import type { Failure, Result } from '../../../shared/result.ts'
import { failed, ok } from '../../../shared/result.ts'
import type { CrmClient } from '../../crm/client.ts'
import { patiently } from '../patiently.ts'
import type { Refreshing } from './catalogueFile.ts'
import { endOfPass, nextPage, step, toFeed, type Walk } from './mirror/walk.ts'
import { FEED_FILTER, readProduct } from './product.ts'

/** What a refresh works with. */
export type FeedWork = {
  readonly crm: CrmClient
  readonly file: Refreshing
  readonly signal: AbortSignal
  readonly onProgress: (done: number, expected: number | null) => void
}

/**
 * Walks through base prices and then the whole feed, from where an earlier refresh stopped.
 * Returns the pass that saw all there is, or null where the feed never came to rest.
 */
export async function walkFeed(work: FeedWork, from: Walk): Promise<Result<number | null>> {
  let walk = from
  if (walk.phase === 'prices') walk = await walkPrices(work, walk)
  // A page is kept while the next one is on its way.
  let keeping: Promise<void> = Promise.resolve()
  for (;;) {
    const [page] = await Promise.all([readPage(work, walk), keeping])
    if (work.signal.aborted) return failed(STOPPED)
    if (page.kind === 'error') return page
    const { items, found } = page.value
    const stepped = step(
      walk,
      items.map(({ code }) => code ?? ''),
      found ?? null,
    )
    const fresh = items.slice(stepped.known).flatMap((row) => readProduct(row) ?? [])
    keeping = work.file.addPage(fresh, stepped.walk, walk.pass)
    walk = stepped.walk
    work.onProgress(walk.skip, walk.expected)
    if (!stepped.isEnd) continue
    await keeping
    const end = endOfPass(walk, await work.file.distinct(walk.pass))
    if (end.kind !== 'again') return ok(end.kind === 'whole' ? end.pass : null)
    walk = end.walk
    await work.file.keepWalk(walk)
  }
}

function readPage({ crm, signal }: FeedWork, walk: Walk) {
  return patiently(signal, () =>
    crm.call(
      'getInventoryFeed',
      { ...nextPage(walk), sortby: 'code', sortorder: 'asc', filter: [...FEED_FILTER] },
      { priority: 'sync', signal },
    ),
  )
}

/**
 * What nobody in particular pays, by code: the feed does not tell it, the product list does, for
 * one size of each family. Where it cannot be read the prices known here stay.
 */
async function walkPrices({ crm, file, signal }: FeedWork, from: Walk): Promise<Walk> {
  let keeping: Promise<void> = Promise.resolve()
  for (let walk = from; ; ) {
    const asked = patiently(signal, () =>
      crm.call(
        'getProducts',
        { ...nextPage(walk), sortby: 'code', sortorder: 'asc', filter: ['code', 'price'] },
        { priority: 'sync', signal },
      ),
    )
    const [page] = await Promise.all([asked, keeping])
    if (signal.aborted) return walk
    const items = page.kind === 'ok' ? page.value.items : []
    if (items.length === 0) {
      const next = toFeed(walk, page.kind === 'ok')
      await file.keepWalk(next)
      return next
    }
    walk = { ...walk, skip: walk.skip + items.length }
    keeping = file.addPrices(
      items.flatMap(({ code, price }) =>
        code === undefined || price === undefined ? [] : [{ code, price }],
      ),
      walk,
    )
  }
}

const STOPPED: Failure = { kind: 'cancelled', message: 'It was stopped.' }
