import { useCallback } from 'react'
import type { StockRow } from '../../../../shared/desk/stockGrid.ts'
import { useStatus } from '../../../api/status.ts'
import { figureAge, STALE } from '../../../components/figureAge.ts'
import { useNow } from '../../../components/useNow.ts'

/** Tells rows with old figures from others; rows are drawn anew only where some are old. */
export function useAgeClass(): (asked: { row: StockRow }) => string {
  const now = useNow(60_000)
  const at = useStatus((status) => status?.stock.at ?? null)
  const moment = figureAge(at, now).isStale ? now : 0
  return useCallback(
    ({ row }) => (moment > 0 && figureAge(row.figuresAt, moment).isStale ? STALE : ''),
    [moment],
  )
}
