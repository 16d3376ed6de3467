import { type ActivityItem, activityFilter } from '../../../../shared/desk/activities.ts'
import type { AroundTime } from '../../../../shared/desk/adding.ts'
import {
  type ActivityText,
  activitySpan,
  type Span,
} from '../../../../shared/domain/activityChecks.ts'
import { freeTime } from '../../../../shared/domain/freeTime.ts'
import { addDays, dayIn, daysFrom } from '../../../../shared/domain/localDays.ts'
import { zoneOf } from '../../zone.ts'
import type { AddingParts } from './addingParts.ts'

/** Free time is looked for on so many days. */
const DAYS = 14
const MOST_FREE = 4
const MOST_CONFLICTS = 3

/** Where there are more than these in two weeks, no time is free of them all. */
const MOST_ROWS = 5_000

const NOTHING: AroundTime = { isKnown: true, conflicts: [], conflictCount: 0, free: [] }

/** What is known around the time of an activity, from what is kept of the CRM's list. */
export async function aroundTime(
  { deps, activities, activitiesFile }: AddingParts,
  times: Pick<ActivityText, 'startDay' | 'startTime' | 'endDay' | 'endTime'>,
): Promise<AroundTime> {
  const settings = deps.settings()
  const zone = zoneOf(settings)
  const span = activitySpan({ ...NO_WORDS, ...times }, zone)
  if (span === null || span.end <= span.start) return NOTHING
  const now = deps.clock.now()
  const first = dayIn(Math.max(span.start, now), zone)
  const days = daysFrom(first, addDays(first, DAYS - 1))
  const asked = { from: [times.startDay, first].toSorted()[0] ?? first, to: addDays(first, DAYS) }
  const { isComplete } = activities.lookAside(asked)
  const { rows } = await activitiesFile.rows(
    { ...asked, filter: activityFilter.parse({}), zone },
    { order: { field: 'start', direction: 'asc', codes: [] }, first: 0, count: MOST_ROWS },
  )
  const busy = rows.flatMap(busyOf)
  const conflicts = busy.filter(({ start, end }) => start < span.end && end > span.start)
  const { workBegins, workEnds, workDays } = settings
  const free = freeTime({
    busy,
    days,
    hours: { begins: workBegins, ends: workEnds, days: workDays },
    zone,
    from: Math.max(span.start, now),
    length: span.end - span.start,
    most: MOST_FREE,
  })
  return {
    isKnown: isComplete,
    conflicts: conflicts
      .slice(0, MOST_CONFLICTS)
      .map(({ subject, ...one }) => ({ subject, ...isoOf(one) })),
    conflictCount: conflicts.length,
    // Of days that were not read nobody knows what is free.
    free: isComplete ? free.map(isoOf) : [],
  }
}

const NO_WORDS = { subject: '', type: '', team: '', location: '', notes: '' }

/** What takes time: on whole days stands what happens beside other work. */
const busyOf = ({ subject, start, end, isAllDay }: ActivityItem) =>
  isAllDay || start === null || end === null
    ? []
    : [{ subject, start: Date.parse(start), end: Date.parse(end) }]

const isoOf = ({ start, end }: Span) => ({
  start: new Date(start).toISOString(),
  end: new Date(end).toISOString(),
})
