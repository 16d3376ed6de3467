import type { ProductHit } from '../../../../shared/desk/stock.ts'
import type { Applied, ApplyOptions } from './apply.ts'
import type { ChangesAsked, ChangesFound } from './changed.ts'
import type { Listing } from './exporting.ts'
import type { History } from './history.ts'
import type { Pages } from './page.ts'
import type { Found, Offer, Offered } from './search.ts'
import type { Staging } from './staging.ts'
import type { Told } from './telling.ts'

/** What the mirror's threads can do; one only searches, so that it never waits for the others. */
export type Work = Staging & {
  readonly search: (text: string, limit: number) => Found
  readonly offer: (
    ...asked: Parameters<Offer>
  ) => Omit<Offered, 'hits'> & { readonly hits: Told<ProductHit> }
  readonly beginList: Listing['beginList']
  readonly readList: Listing['readList']
  readonly page: Pages['page']
  readonly fields: Pages['fields']
  readonly changes: (asked: ChangesAsked) => ChangesFound
  readonly history: (code: string) => History
  /** Remembers the sizes of one family, in the CRM's order. */
  readonly keepFamily: (codes: readonly string[]) => void
  readonly apply: (options: ApplyOptions) => Applied
}

/** What a thread is for. */
export type Role = 'list' | 'search' | 'refresh' | 'changes'
