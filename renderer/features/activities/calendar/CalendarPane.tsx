import { styled } from '@mui/material/styles'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { daysFrom } from '../../../../shared/domain/localDays.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useZone } from '../../../api/status.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useAddHere } from '../adding/useAddHere.ts'
import { NothingDrawn } from '../NothingHere.tsx'
import { showDay, useChoice } from '../state/choice.ts'
import { drawnDays, type Span } from '../state/span.ts'
import { useVersion } from '../state/status.ts'
import { useToday } from '../state/useToday.ts'
import type { Mark } from '../types/marks.ts'
import { type CalendarItem, type CalendarView, calendarItems } from './calendarItems.ts'
import { hasWeekendOf, hoursOf } from './hours.ts'
import { Undated } from './Undated.tsx'

// Other screens, and the grid, do without it.
const SchedulerCalendar = lazy(() =>
  import('./SchedulerCalendar.tsx').then((module) => ({ default: module.SchedulerCalendar })),
)

const Box = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  backgroundColor: 'inherit',
})
const Waiting = styled('div')({ display: 'grid', gap: 8, padding: 14 })

/** So many of each day are asked for; at most about 300 of them all are drawn. */
const PER_DAY: Readonly<Record<CalendarView, number>> = {
  day: 300,
  week: 300,
  month: 7,
  agenda: 25,
}

type CalendarPaneProps = {
  view: CalendarView
  span: Span
  marks: readonly Mark[]
  onOpen: (activity: ActivityItem) => void
}

/** The days as a calendar. */
export function CalendarPane({ view: wanted, span: wantedSpan, marks, onOpen }: CalendarPaneProps) {
  const { filter } = useChoice()
  const version = useVersion()
  const zone = useZone()
  const addHere = useAddHere()
  const [room, setRoom] = useState(PER_DAY.month)
  const mostOf = (of: CalendarView) =>
    of === 'month' ? Math.min(room, PER_DAY.month) : PER_DAY[of]
  const asked = { ...drawnDays(wanted, wantedSpan), filter, perDay: mostOf(wanted) }
  const { data: answer, error } = useQuery({
    queryKey: keys.activityDays({ ...asked, view: wanted, version, zone }),
    queryFn: async () => ({
      view: wanted,
      span: wantedSpan,
      data: await ask((desk) => desk.activities.days(asked)),
    }),
    placeholderData: keepPreviousData,
    // Whatever is kept otherwise has another version.
    staleTime: Number.POSITIVE_INFINITY,
  })
  // Until it comes the days before stand, as they were: other days are drawn once, with what is on them.
  const { view, span, data } = answer ?? { view: wanted, span: wantedSpan, data: undefined }
  const most = mostOf(view)
  const isComing = view !== wanted || span.from !== wantedSpan.from || span.to !== wantedSpan.to
  const items = useMemo(
    () => (data === undefined ? [] : calendarItems(data, view, zone, most)),
    [data, view, zone, most],
  )
  const hours = useMemo(() => hoursOf(items, zone), [items, zone])
  const today = useToday(zone)
  const hasWeekend = hasWeekendOf(data?.days ?? [], today)
  const handleOpen = useCallback(
    ({ meant }: CalendarItem) =>
      meant.kind === 'more' ? showAll(view, meant.day) : onOpen(meant.activity),
    [view, onOpen],
  )
  return (
    // A press would mean days that are about to go.
    <Box style={isComing ? NO_PRESS : undefined}>
      {data?.total === 0 && <NothingDrawn span={span} />}
      <ErrorAlert failure={error === null ? null : failureOf(error)} />
      {data !== undefined && data.undatedTotal > 0 && (
        <Undated items={data.undated} total={data.undatedTotal} span={span} onOpen={onOpen} />
      )}
      <Suspense fallback={<CalendarSkeleton />}>
        <SchedulerCalendar
          view={view}
          day={span.from}
          count={daysFrom(span.from, span.to).length}
          zone={zone}
          items={items}
          marks={marks}
          hours={hours}
          hasWeekend={hasWeekend}
          onRoom={setRoom}
          onGap={addHere}
          onOpen={handleOpen}
        />
      </Suspense>
    </Box>
  )
}

const NO_PRESS = { pointerEvents: 'none' } as const

/** All of a day: by its hours, and from there as a list. */
const showAll = (view: CalendarView, day: string) => showDay(view === 'day' ? 'grid' : 'day', day)

const CalendarSkeleton = () => (
  <Waiting aria-hidden>
    <Skeleton height={40} />
    <Skeleton height={320} />
  </Waiting>
)
