import { useMemo } from 'react'
import { weekdayName } from '../../../../shared/domain/dates.ts'
import { BarButton } from './BarButton.tsx'
import { dayWords, numberOf } from './boxLook.ts'
import type { CalendarItem } from './calendarItems.ts'
import type { CalendarProps } from './calendarProps.ts'
import { LINE_PX, NUMBER_PX } from './calendarSx.ts'
import { linesOf, type Week, weeksOf } from './columns.ts'
import { dayMarks } from './DayHeads.tsx'
import { asCell, asColumnHead, asGroup, asRow } from './roles.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** Whole weeks, one below the other. */
export function MonthGrid(props: CalendarProps) {
  const { days, zone, items } = props
  const weeks = useMemo(() => weeksOf(items, days, zone), [items, days, zone])
  return (
    <div className="scroll month">
      <div className="head" {...asGroup}>
        <div {...asRow}>
          {WEEKDAYS.map((weekday) => (
            <div key={weekday} {...asColumnHead(weekdayName(weekday))}>
              {weekdayName(weekday)}
            </div>
          ))}
        </div>
      </div>
      <div className="weeks" {...asGroup}>
        {weeks.map((week) => (
          <WeekRow key={week.days[0]} {...props} week={week} />
        ))}
      </div>
    </div>
  )
}

function WeekRow({ week, day: month, today, marks, onOpen }: CalendarProps & { week: Week }) {
  return (
    <div {...asRow} style={{ minHeight: linesOf(week.bars) * LINE_PX + NUMBER_PX + 2 }}>
      {week.days.map((day, at) => (
        <div
          key={day}
          {...asCell(dayWords(day))}
          data-day={day}
          data-other={day.slice(0, 7) === month.slice(0, 7) ? undefined : true}
          {...dayMarks(day, today)}
        >
          <span>{numberOf(day)}</span>
          {week.bars
            .filter(({ first }) => first === at)
            .map((bar) => (
              <BarButton
                key={bar.item.id}
                {...{ bar, day, marks, onOpen }}
                kind={lasts(bar.item) ? 'bar' : 'line'}
                top={bar.line * LINE_PX + NUMBER_PX}
              />
            ))}
        </div>
      ))}
    </div>
  )
}

const lasts = ({ isAllDay, meant }: CalendarItem) => isAllDay && meant.kind === 'activity'
