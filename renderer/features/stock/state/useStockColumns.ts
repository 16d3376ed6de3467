import { useQuery } from '@tanstack/react-query'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useStatus } from '../../../api/status.ts'

const NONE: StockColumns = {
  locations: [],
  bands: [],
  categories: [],
  currency: 'GBP',
  ownLocation: '',
}

/** What there are columns and filters for; a refresh may bring others. */
export function useStockColumns() {
  const at = useStatus((status) => status?.stock.at ?? null)
  const query = useQuery({
    queryKey: [...keys.stockColumns(), at],
    queryFn: () => ask((desk) => desk.stock.columns(undefined)),
    placeholderData: (before) => before,
  })
  return {
    columns: query.data ?? NONE,
    isKnown: query.data !== undefined,
    error: query.error,
    again: () => void query.refetch(),
  }
}
