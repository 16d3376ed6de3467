import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AroundTime } from '../../../../shared/desk/adding.ts'
import type { ActivityText } from '../../../../shared/domain/activityChecks.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'

/** The times of an activity, as they stand in the form. */
export type Times = Pick<ActivityText, 'startDay' | 'startTime' | 'endDay' | 'endTime'>

/** What is known around a time; asked again after `soonMs` while the days are still being read. */
export function useAround(
  { startDay, startTime, endDay, endTime }: Times,
  soonMs: number,
): AroundTime | undefined {
  const times = { startDay, startTime, endDay, endTime }
  const { data } = useQuery({
    queryKey: keys.around(times),
    queryFn: () => ask((desk) => desk.adding.around(times)),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.isKnown === false ? soonMs : false),
  })
  return data
}
