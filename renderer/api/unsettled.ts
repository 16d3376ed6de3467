import type { UnsettledView } from '../../shared/desk/journal.ts'
import type { Failure } from '../../shared/result.ts'
import { ask, failureOf, onNews } from './desk.ts'
import { createStore, useStore } from './store.ts'

/** All that is not settled, as last told; `toldAt` on the window's monotonic clock, in ms. */
export type UnsettledFeed =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'told'; readonly entries: readonly UnsettledView[]; readonly toldAt: number }

const LOADING: UnsettledFeed = { kind: 'loading' }

const feed = createStore<UnsettledFeed>(LOADING)

/** Follows the news first and then asks, so that nothing told in between is missed. */
export function watchUnsettled(): void {
  onNews('unsettledChanged', (entries) => feed.update(() => told(entries)))
  // Another connection has other orders; nothing of the last one stays on the screen.
  onNews('connectionChanged', () => void readUnsettled())
  void readUnsettled()
}

/** Reads it whole; what is told meanwhile is newer and stays. */
export async function readUnsettled(): Promise<void> {
  feed.update(() => LOADING)
  const next = await ask((desk) => desk.journal.unsettled(undefined)).then(
    told,
    (thrown: unknown): UnsettledFeed => ({ kind: 'failed', failure: failureOf(thrown) }),
  )
  feed.update((now) => (now === LOADING ? next : now))
}

const told = (entries: readonly UnsettledView[]): UnsettledFeed => ({
  kind: 'told',
  entries,
  toldAt: performance.now(),
})

export const useUnsettled = (): UnsettledFeed => useStore(feed)
