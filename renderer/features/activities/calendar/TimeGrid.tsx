import { useLayoutEffect, useMemo, useRef } from 'react'
import { BarButton } from './BarButton.tsx'
import { dayWords } from './boxLook.ts'
import type { CalendarProps } from './calendarProps.ts'
import { BAR_PX, HOUR_PX } from './calendarSx.ts'
import { barsOf, boxesOf, linesOf } from './columns.ts'
import { DayHeads, dayMarks } from './DayHeads.tsx'
import { HourColumn } from './HourColumn.tsx'
import type { Hours } from './hours.ts'
import { asCell, asGroup, asRow } from './roles.ts'

/** Days side by side, with what stands on them by the hour. */
export function TimeGrid(props: CalendarProps) {
  const { days, today, zone, items, hours, opensAt } = props
  const scroll = useRef<HTMLDivElement>(null)
  const boxes = useMemo(() => boxesOf(items, zone), [items, zone])
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollTop = (opensAt - hours.from) * HOUR_PX
  }, [opensAt, hours.from])
  return (
    <div className="scroll" ref={scroll}>
      <div className="head" {...asGroup}>
        <div {...asRow}>
          <span className="axis" aria-hidden />
          <DayHeads days={days} today={today} />
        </div>
        <WholeDays {...props} />
      </div>
      <div {...asGroup}>
        <div {...asRow} className="hours" style={{ height: (hours.to - hours.from) * HOUR_PX }}>
          <Axis {...hours} />
          {days.map((day) => (
            <HourColumn key={day} {...props} day={day} boxes={boxes.get(day) ?? NO_BOXES} />
          ))}
        </div>
      </div>
    </div>
  )
}

const NO_BOXES = [] as const

/** What takes days whole, above their hours. */
function WholeDays({ days, today, items, marks, onOpen }: CalendarProps) {
  const bars = useMemo(() => barsOf(items, days), [items, days])
  const height = Math.max(1, linesOf(bars)) * BAR_PX + 4
  return (
    <div {...asRow} className="whole">
      <span className="axis" aria-hidden>
        All day
      </span>
      {days.map((day, at) => (
        <div
          key={day}
          {...asCell(`${dayWords(day)}, whole day`)}
          data-day={day}
          style={{ height }}
          {...dayMarks(day, today)}
        >
          {bars
            .filter(({ first }) => first === at)
            .map((bar) => (
              <BarButton
                key={bar.item.id}
                {...{ bar, day, marks, onOpen }}
                kind="bar"
                top={bar.line * BAR_PX + 2}
              />
            ))}
        </div>
      ))}
    </div>
  )
}

/** The hours beside the days; the first has no line of its own. */
function Axis({ from, to }: Hours) {
  const hours = Array.from({ length: to - from - 1 }, (_, at) => from + at + 1)
  return (
    <div className="axis" aria-hidden>
      {hours.map((hour) => (
        <span key={hour} style={{ top: (hour - from) * HOUR_PX }}>
          {`${String(hour).padStart(2, '0')}:00`}
        </span>
      ))}
    </div>
  )
}
