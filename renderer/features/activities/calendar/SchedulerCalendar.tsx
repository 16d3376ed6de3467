import { styled } from '@mui/material/styles'
import {
  type EventCalendarProps,
  StandaloneAgendaView,
  StandaloneDayView,
  StandaloneMonthView,
  StandaloneWeekView,
} from '@mui/x-scheduler'
import { memo, useMemo, useRef } from 'react'
import { zoneToUtc } from '../../../../shared/domain/dates.ts'
import { COMPUTER_ZONE } from '../../../api/status.ts'
import type { Mark } from '../types/marks.ts'
import type { CalendarItem, CalendarView } from './calendarItems.ts'
import { WORK_BEGINS } from './hours.ts'
import { drawnRules, schedulerSx } from './schedulerSx.ts'
import { useDressed } from './useDressed.ts'
import { type Gap, useGaps } from './useGaps.ts'
import { useOneStop } from './useOneStop.ts'

/** What the screen asks of a calendar, whichever draws it. */
export type CalendarProps = {
  view: CalendarView
  /** First of the days that are shown. */
  day: string
  /** So many of them; an agenda would draw more. */
  count: number
  zone: string
  items: readonly CalendarItem[]
  marks: readonly Mark[]
  hours: { from: number; to: number }
  /** Whether Saturday and Sunday are drawn. */
  hasWeekend: boolean
  onOpen: (item: CalendarItem) => void
  /** An empty place was pressed. */
  onGap: (gap: Gap) => void
  /** A cell of the month has room for so many. */
  onRoom: (places: number) => void
}

const VIEWS = {
  day: StandaloneDayView,
  week: StandaloneWeekView,
  month: StandaloneMonthView,
  agenda: StandaloneAgendaView,
} as const

const TEXT = {
  allDay: 'All day',
  hiddenEvents: () => 'More',
  resourceAriaLabel: (name: string) => name,
  noResourceAriaLabel: 'No type',
}

const NO_DAY = new Date(0)

const Frame = styled('div')(schedulerSx)

/**
 * The one file that knows `@mui/x-scheduler`, which is a beta: items go in, a press comes out, and
 * nothing can be changed in it. It is drawn anew only for what it was given anew.
 */
export const SchedulerCalendar = memo(function SchedulerCalendar(props: CalendarProps) {
  const { view, day, count, zone, items, marks, hours, hasWeekend, onOpen, onGap, onRoom } = props
  const frame = useRef<HTMLDivElement>(null)
  useDressed(frame, items, marks, onRoom)
  useOneStop(frame)
  useGaps(frame, { day, hours }, onGap)
  const View = VIEWS[view]
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items])
  const events = useMemo(
    () => items.map((item, at) => toEvent(item, at, clockOf(zone), marks)),
    [items, zone, marks],
  )
  const resources = useMemo(
    () => marks.map(({ className, name }) => ({ id: className, title: name })),
    [marks],
  )
  const options: EventCalendarProps<object, object> = {
    events,
    resources,
    view,
    views: [view],
    visibleDate: zoneToUtc(day, '12:00', zone) ?? NO_DAY,
    displayTimezone: clockOf(zone),
    readOnly: true,
    eventCreation: false,
    areEventsDraggable: false,
    areEventsResizable: false,
    preferences: { ampm: false, weekStartsOn: 1, showWeekends: hasWeekend || view !== 'week' },
    localeText: TEXT,
    onEventEditingStart: (occurrence, details) => {
      details.cancel()
      const item = byId.get(String(occurrence.id))
      if (item !== undefined) onOpen(item)
    },
  }
  const grid = {
    startTime: hours.from,
    endTime: hours.to,
    initialScrollTime: Math.max(hours.from, WORK_BEGINS),
  }
  return (
    <Frame ref={frame} sx={drawnRules(marks, count)} data-view={view}>
      <View {...options} viewConfig={{ [view]: grid }} key={`${view} ${hours.from}`} />
    </Frame>
  )
})

/** For the computer's own zone it has a clock that costs a small part of the others. */
const clockOf = (zone: string): string => (zone === COMPUTER_ZONE ? 'default' : zone)

function toEvent(item: CalendarItem, at: number, timezone: string, marks: readonly Mark[]) {
  const { id, title, start, end, isAllDay, meant } = item
  const type = meant.kind === 'activity' ? meant.activity.type : null
  const mark = marks.find(({ code }) => code === type)
  const isShort = !isAllDay && Date.parse(end) - Date.parse(start) < HALF_AN_HOUR
  const looks = {
    [`item-${at}`]: true,
    [mark?.className ?? 'mark-none']: true,
    'is-short': isShort,
    'is-odd': meant.kind === 'activity' && meant.activity.odd.length > 0,
    'is-more': meant.kind === 'more',
  }
  return {
    id,
    title,
    start: isAllDay ? `${start}T00:00:00` : start,
    end: isAllDay ? `${end}T23:59:59` : end,
    timezone,
    allDay: isAllDay,
    ...(mark !== undefined && { resource: mark.className }),
    className: Object.entries(looks)
      .flatMap(([name, is]) => (is ? [name] : []))
      .join(' '),
  }
}

const HALF_AN_HOUR = 1_800_000
