import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ActivityCharts, ActivityFilter } from '../../../../shared/desk/activities.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import type { Span } from '../state/span.ts'
import { useVersion } from '../state/status.ts'

/** How many there are on some days; the figures before stand until others have come. */
export function useCharts(span: Span, filter: ActivityFilter): UseQueryResult<ActivityCharts> {
  const version = useVersion()
  const asked = { ...span, filter }
  return useQuery({
    queryKey: keys.activityCharts({ ...asked, version }),
    queryFn: () => ask((desk) => desk.activities.charts(asked)),
    placeholderData: keepPreviousData,
  })
}
