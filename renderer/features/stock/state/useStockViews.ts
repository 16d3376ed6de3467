import { useEffect } from 'react'
import type { Desk } from '../../../../shared/desk/index.ts'
import type { StockLayout, StockViews } from '../../../../shared/desk/stockViews.ts'
import type { Result } from '../../../../shared/result.ts'
import { attempt } from '../../../api/attempt.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { queryClient } from '../../../api/queries.ts'
import { createStore, useStore } from '../../../api/store.ts'
import { FIRST_LAYOUT } from '../columns/firstLayout.ts'

const NONE: StockViews = { views: [], layout: null }

const kept = createStore<StockViews | null>(null)

/** Saved views, and how the grid looks at this desk; both are kept by main. */
export function useStockViews() {
  const read = useStore(kept)
  const { views, layout } = read ?? NONE
  return { views, layout: layout ?? FIRST_LAYOUT, isRead: read !== null }
}

/** Reads them when the screen opens: another connection has its own. */
export function useReadViews(): void {
  useEffect(() => {
    const read = ask((desk) => desk.stock.views(undefined))
    attempt(read.then((views) => kept.update(() => views)))
    // Without them the grid looks as at first.
    read.catch(() => kept.update((now) => now ?? NONE))
  }, [])
}

/** Asks main for a change of the views; those it has then are shown. */
export async function changeViews<T extends StockViews>(
  action: (desk: Desk) => Promise<Result<T>>,
): Promise<T> {
  const next = await ask(action)
  kept.update((now) => ({ ...(now ?? NONE), views: next.views }))
  void queryClient.invalidateQueries({ queryKey: keys.menuUses() })
  return next
}

/** Shows the grid otherwise at once, and keeps it so. */
export function changeLayout(part: Partial<StockLayout>): void {
  const layout = { ...(kept.get()?.layout ?? FIRST_LAYOUT), ...part }
  kept.update((now) => ({ ...(now ?? NONE), layout }))
  // Its answer may be older than what is shown by then.
  attempt(ask((desk) => desk.stock.keepLayout(layout)))
}
