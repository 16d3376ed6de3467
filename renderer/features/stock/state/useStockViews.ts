import { useEffect } from 'react'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { useStore } from '../../../api/store.ts'
import { createKeptViews } from '../../../components/views/keptViews.ts'
import { FIRST_LAYOUT } from '../columns/firstLayout.ts'

const kept = createKeptViews((desk) => desk.stock)

/** Saved views, and how the grid looks at this desk. */
export function useStockViews() {
  const read = useStore(kept.store)
  return {
    views: read?.views ?? NONE,
    layout: read?.layout ?? FIRST_LAYOUT,
    isRead: read !== null,
  }
}

const NONE = [] as const

/** Reads them when the screen opens. */
export const useReadViews = (): void => useEffect(() => kept.read(), [])

/** Asks for a change of the views; those there are then are shown. */
export const changeViews = kept.change

/** Shows the grid otherwise at once, and keeps it so. */
export function changeLayout(part: Partial<StockLayout>): void {
  kept.keepLayout({ ...(kept.store.get()?.layout ?? FIRST_LAYOUT), ...part })
}
