import { NO_FILTER } from '../../../../renderer/features/activities/state/choice.ts'
import { NO_FILTERS } from '../../../../renderer/features/stock/state/list.ts'
import type { ActivityRows } from '../../../../shared/desk/activities.ts'
import type { StockRows } from '../../../../shared/desk/stockGrid.ts'
import { ask } from './ask.ts'

/** Asks by the channel of the stock screen; main answers what was put there (../canned.ts). */
export const canned = (text: string, count: number): Promise<StockRows> =>
  ask((desk) =>
    desk.stock.rows({ text, filters: NO_FILTERS, sort: null, isGross: false, from: 0, count }),
  )

/** The same by the channel of the activities. */
export const cannedActivities = (count: number): Promise<ActivityRows> =>
  ask((desk) =>
    desk.activities.rows({
      from: '2026-01-01',
      to: '2026-01-01',
      filter: NO_FILTER,
      sort: { field: 'start', direction: 'asc' },
      first: 0,
      count,
    }),
  )
