import type { ActivitiesShown } from '../../../../shared/desk/activities.ts'
import { readActivityTimes } from '../../../../shared/domain/activityTimes.ts'
import { formatTime, utcToZone } from '../../../../shared/domain/dates.ts'
import { daysFrom } from '../../../../shared/domain/localDays.ts'
import type { CrmActivity } from './movingActivities.ts'

/** Where an activity stands by a clock, read off one moment at a time. */
export function standing({ start, end }: CrmActivity, zone: string) {
  const { span, isOnDates } = readActivityTimes(start, end)
  if (span === null) return null
  const place = isOnDates ? 'UTC' : zone
  const [first, last] = [utcToZone(span.first, place), utcToZone(span.last, place)]
  if (first === undefined || last === undefined) throw new Error('these are moments')
  const isToMidnight = ['00:00', '23:59'].includes(formatTime(span.last + 1, place))
  const isAllDay = isOnDates || (first.time === '00:00' && isToMidnight && span.last > span.first)
  return { first, last, isAllDay, hour: isAllDay ? null : Number(first.time.slice(0, 2)), span }
}

/** What of a list is shown, by a plain look at each. */
export function scan(
  rows: readonly CrmActivity[],
  { from, to, filter }: ActivitiesShown,
  zone: string,
) {
  return rows.flatMap((row) => {
    const at = standing(row, zone)
    if (at === null) return []
    const isInRange = at.first.day <= to && at.last.day >= from
    const words = row.subject.toLowerCase()
    const isMeant =
      filter.text.split(' ').every((term) => words.includes(term.toLowerCase())) &&
      (filter.types.length === 0 || filter.types.includes(row.type ?? '')) &&
      !filter.hiddenTypes.includes(row.type ?? '') &&
      (filter.categories.length === 0 || filter.categories.includes(row.category ?? ''))
    const isInHours =
      (filter.weekday === null && filter.hour === null) ||
      (at.hour !== null &&
        (filter.weekday === null || at.first.weekday === filter.weekday) &&
        (filter.hour === null || at.hour === filter.hour))
    return isInRange && isMeant && isInHours ? [{ row, at }] : []
  })
}

/** The same by days: all that stand on each. */
export const scanDays = (rows: readonly CrmActivity[], asked: ActivitiesShown, zone: string) =>
  daysFrom(asked.from, asked.to).map((day) => ({
    day,
    refs: scan(rows, asked, zone)
      .filter(({ at }) => at.first.day <= day && at.last.day >= day)
      .toSorted((one, other) => {
        return (
          Number(other.at.isAllDay) - Number(one.at.isAllDay) ||
          one.at.span.first - other.at.span.first
        )
      })
      .map(({ row, at }) => ({ ref: row.ref, type: row.type ?? '', isAllDay: at.isAllDay })),
  }))
