import { NO_FILTERS } from '../../../../../renderer/features/stock/state/list.ts'
import type { StockRows } from '../../../../../shared/desk/stockGrid.ts'
import { ask } from './ask.ts'

/** Asks by the channel of the stock screen; main answers what was put there (cannedAnswers.ts). */
export const canned = (text: string, count: number): Promise<StockRows> =>
  ask((desk) =>
    desk.stock.rows({ text, filters: NO_FILTERS, sort: null, isGross: false, from: 0, count }),
  )
