import { dayWords } from './boxLook.ts'
import { CalendarButton } from './CalendarButton.tsx'
import type { CalendarProps } from './calendarProps.ts'
import { HOUR_PX } from './calendarSx.ts'
import type { Box } from './columns.ts'
import { dayMarks } from './DayHeads.tsx'
import { NowLine } from './NowLine.tsx'
import { asCell } from './roles.ts'

type HourColumnProps = Pick<CalendarProps, 'today' | 'zone' | 'marks' | 'hours' | 'onOpen'> & {
  day: string
  boxes: readonly Box[]
}

/** A day by its hours. */
export function HourColumn({ day, boxes, today, zone, marks, hours, onOpen }: HourColumnProps) {
  const words = dayWords(day)
  const heightOf = (minutes: number) => (minutes * HOUR_PX) / 60
  return (
    <div
      {...asCell(words)}
      data-day={day}
      data-from={hours.from}
      data-to={hours.to}
      {...dayMarks(day, today)}
    >
      {boxes.map(({ item, from, to, lane, lanes }) => (
        <CalendarButton
          key={item.id}
          item={item}
          marks={marks}
          under={words}
          kind={to - from < 30 ? 'box short' : 'box'}
          top={heightOf(from - hours.from * 60)}
          height={heightOf(to - from) - 1}
          left={`calc(${(lane / lanes) * 100}% + 3px)`}
          width={`calc(${100 / lanes}% - 5px)`}
          onOpen={onOpen}
        />
      ))}
      {day === today && <NowLine zone={zone} hours={hours} />}
    </div>
  )
}
