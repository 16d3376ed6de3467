import type { CrmClient } from '../../../../electron/crm/client.ts'
import type { Failure } from '../../../../shared/result.ts'
import { failed, ok } from '../../../../shared/result.ts'

/** A row of the feed; a row without a code is one that nobody could order. */
export type FeedRow = { code?: string; name: string }

/** A CRM whose feed a test may change between two pages. */
export type MovingFeed = {
  readonly crm: CrmClient
  rows: FeedRow[]
  /** Runs before each page of the feed is read, with how many were read already. */
  beforePage: (page: number) => void
  /** Answers given instead, first come first served. */
  readonly failures: Failure[]
  /** No row is given from here on, however many there are. */
  deepest: number
  /** Pages of the feed asked for, by where they begin. */
  readonly asked: number[]
}

/** `most` rows a page at most; `found` is told or not; sorted anew for each page, or not at all. */
export function movingFeed(
  rows: FeedRow[],
  most = 3,
  isFoundTold = true,
  compare: (one: string, other: string) => number = () => 0,
): MovingFeed {
  const feed: MovingFeed = {
    rows,
    beforePage: () => undefined,
    failures: [],
    deepest: Number.POSITIVE_INFINITY,
    asked: [],
    crm: { call: call as CrmClient['call'] },
  }
  async function call(name: string, { skip, limit }: { skip: number; limit: number }) {
    if (name === 'getProducts') {
      const items = feed.rows.map(({ code }) => ({ code, price: '1.50' }))
      return ok({ items: items.slice(skip, skip + Math.min(limit, most)) })
    }
    feed.beforePage(feed.asked.length)
    const failure = feed.failures.shift()
    if (failure !== undefined) return failed(failure)
    feed.asked.push(skip)
    const sorted = feed.rows.toSorted((one, other) => compare(one.code ?? '', other.code ?? ''))
    const items = sorted.slice(skip, Math.min(skip + Math.min(limit, most), feed.deepest))
    return ok({ items, ...(isFoundTold && { found: feed.rows.length }) })
  }
  return feed
}
