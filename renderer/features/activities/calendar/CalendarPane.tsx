import { styled } from '@mui/material/styles'
import { useCallback, useMemo, useRef } from 'react'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { weekdayOf } from '../../../../shared/domain/localDays.ts'
import { failureOf } from '../../../api/desk.ts'
import { useSettings, useZone } from '../../../api/status.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useAddHere } from '../adding/useAddHere.ts'
import { NothingDrawn } from '../NothingHere.tsx'
import { showDay } from '../state/choice.ts'
import type { Span } from '../state/span.ts'
import { useToday } from '../state/useToday.ts'
import type { Mark } from '../types/marks.ts'
import { Calendar } from './Calendar.tsx'
import { type CalendarItem, type CalendarView, calendarItems } from './calendarItems.ts'
import { hasWeekendOf, hoursOf, workingHours } from './hours.ts'
import { Undated } from './Undated.tsx'
import { useRoom } from './useRoom.ts'
import { useShownDays } from './useShownDays.ts'

const Box = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  backgroundColor: 'inherit',
})
const Waiting = styled('div')({
  display: 'grid',
  flex: 1,
  alignContent: 'start',
  gap: 8,
  padding: 14,
})

const Place = styled('div')({ display: 'flex', flex: 1, minWidth: 0, minHeight: 0 })

/** While the settings are on their way. */
const [MORNING, EVENING] = ['09:00', '17:30']

type CalendarPaneProps = {
  view: CalendarView
  span: Span
  marks: readonly Mark[]
  onOpen: (activity: ActivityItem) => void
}

/** The days as a calendar. */
export function CalendarPane({ view: wanted, span: wantedSpan, marks, onOpen }: CalendarPaneProps) {
  const zone = useZone()
  const settings = useSettings()
  const addHere = useAddHere()
  const { view, span, perDay, data, error, isComing } = useShownDays(wanted, wantedSpan)
  const place = useRef<HTMLDivElement>(null)
  const room = useRoom(place, (data?.days.length ?? 0) / 7)
  const most = view === 'month' ? Math.min(room, perDay) : perDay
  const items = useMemo(
    () => (data === undefined ? [] : calendarItems(data, view, zone, most)),
    [data, view, zone, most],
  )
  const today = useToday(zone)
  const work = workingHours(settings?.workBegins ?? MORNING, settings?.workEnds ?? EVENING)
  const { from, to } = hoursOf(items, zone, work)
  const hours = useMemo(() => ({ from, to }), [from, to])
  const days = useMemo(() => {
    const all = data?.days ?? []
    const isWhole = view !== 'week' || hasWeekendOf(all, today)
    return all.map(({ day }) => day).filter((day) => isWhole || weekdayOf(day) <= 5)
  }, [data, view, today])
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
      <Place ref={place}>
        {data === undefined ? (
          <CalendarSkeleton />
        ) : (
          <Calendar
            {...{ view, days, today, zone, items, marks, hours }}
            day={span.from}
            opensAt={work.from}
            onGap={addHere}
            onOpen={handleOpen}
          />
        )}
      </Place>
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
