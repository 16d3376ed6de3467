import type { Mark } from '../types/marks.ts'
import { dayWords } from './boxLook.ts'
import { CalendarButton } from './CalendarButton.tsx'
import type { CalendarItem } from './calendarItems.ts'
import type { Bar } from './columns.ts'

type BarButtonProps = {
  bar: Bar
  /** The day it begins on, of those that are drawn. */
  day: string
  marks: readonly Mark[]
  /** As something that lasts, or as a line of its day. */
  kind: 'bar' | 'line'
  top: number
  onOpen: (item: CalendarItem) => void
}

/** Something in a row of days, as wide as the days it takes. */
export function BarButton({ bar: { item, first, last }, day, ...rest }: BarButtonProps) {
  const more = last - first
  return (
    <CalendarButton
      item={item}
      under={dayWords(day)}
      left="2px"
      // A pixel between two days, and some at either end.
      width={`calc(${more + 1}00% + ${more - 5}px)`}
      {...rest}
    />
  )
}
