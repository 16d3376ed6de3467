import type { GridApi } from '@mui/x-data-grid'
import { type RefObject, useEffect, useState } from 'react'
import { useStockList } from '../state/list.ts'
import { slotOf } from './slots.ts'

/** The slot of the product that is opened, told anew with each answer; `null` where it is not in sight. */
export function useChosenSlot(apiRef: RefObject<GridApi | null>): string | null {
  const chosen = useStockList((now) => now.chosen)
  const [slot, setSlot] = useState<string | null>(null)
  useEffect(() => {
    const look = () => setSlot(chosen === null ? null : slotOf(apiRef.current, chosen))
    look()
    return apiRef.current?.subscribeEvent('rowsSet', look)
  }, [apiRef, chosen])
  return slot
}
