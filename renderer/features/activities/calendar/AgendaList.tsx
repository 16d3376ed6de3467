import { useMemo } from 'react'
import { formatWeekday } from '../../../../shared/domain/dates.ts'
import { CalendarButton } from './CalendarButton.tsx'
import type { CalendarItem } from './calendarItems.ts'
import type { CalendarProps } from './calendarProps.ts'
import { dayFinder } from './columns.ts'
import { dayMarks } from './DayHeads.tsx'
import { asCell, asRow, asRowHead } from './roles.ts'

/** Days one below the other, with what stands on each. */
export function AgendaList({ days, today, zone, items, marks, onOpen }: CalendarProps) {
  const byDay = useMemo(() => onDays(items, days, zone), [items, days, zone])
  return (
    <div className="scroll agenda">
      {days.map((day) => (
        <div key={day} {...asRow} {...dayMarks(day, today)}>
          <div {...asRowHead}>{formatWeekday(day)}</div>
          <div {...asCell(formatWeekday(day))} data-day={day}>
            {byDay.get(day)?.map((item) => (
              <CalendarButton
                key={item.id}
                {...{ item, marks, onOpen }}
                under={formatWeekday(day)}
                kind="row"
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

/** What stands on each of the days; what lasts for days on all of them. */
function onDays(
  items: readonly CalendarItem[],
  days: readonly string[],
  zone: string,
): ReadonlyMap<string, readonly CalendarItem[]> {
  const dayOf = dayFinder(zone)
  const found = new Map<string, CalendarItem[]>(days.map((day) => [day, []]))
  for (const item of items) {
    if (!item.isAllDay) found.get(dayOf(item))?.push(item)
    else {
      for (const day of days) if (item.start <= day && day <= item.end) found.get(day)?.push(item)
    }
  }
  return found
}
