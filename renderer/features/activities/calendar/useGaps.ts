import { type RefObject, useLayoutEffect, useRef } from 'react'
import { addDays, weekdayOf } from '../../../../shared/domain/localDays.ts'

/** Where something was pressed that is no activity: columns are days, a cell of a month is one. */
const COLUMN = '.MuiEventCalendar-dayTimeGridColumn'
const WHOLE_DAY = '.MuiEventCalendar-dayTimeGridAllDayEventsCell'
const CELL = '.MuiEventCalendar-monthViewCell'
const TAKEN = '[class*="item-"], button'

const HALF_AN_HOUR = 30

/** An empty place: a day by the desk's clock, and `hh:mm` where it stands for one. */
export type Gap = { readonly day: string; readonly time: string | null }

type Drawn = {
  /** The first of the days that are shown. */
  readonly day: string
  readonly hours: { readonly from: number; readonly to: number }
}

/**
 * Tells of presses on an empty place: its day, and the half hour where hours are drawn. So does
 * Enter on a day that has the keyboard, without an hour.
 */
export function useGaps(
  frame: RefObject<HTMLElement | null>,
  drawn: Drawn,
  onGap: (gap: Gap) => void,
): void {
  const latest = useRef({ drawn, onGap })
  useLayoutEffect(() => {
    latest.current = { drawn, onGap }
  })
  useLayoutEffect(() => {
    const root = frame.current
    if (root === null) return undefined
    const tell = (gap: Gap | null) => {
      if (gap !== null) latest.current.onGap(gap)
    }
    const handleClick = (event: MouseEvent) => tell(gapAt(root, event, latest.current.drawn))
    const handleKeyDown = (event: KeyboardEvent) => {
      const cell = event.target as HTMLElement
      if (event.key !== 'Enter' || event.isComposing || !cell.matches('[role="gridcell"]')) return
      tell(dayAt(root, cell, latest.current.drawn))
    }
    root.addEventListener('click', handleClick)
    root.addEventListener('keydown', handleKeyDown)
    return () => {
      root.removeEventListener('click', handleClick)
      root.removeEventListener('keydown', handleKeyDown)
    }
  }, [frame])
}

function gapAt(root: HTMLElement, event: MouseEvent, drawn: Drawn): Gap | null {
  const target = event.target as HTMLElement
  if (target.closest(TAKEN) !== null) return null
  const column = target.closest<HTMLElement>(COLUMN)
  if (column === null) return dayAt(root, target, drawn)
  const { day, hours } = drawn
  const { top, height } = column.getBoundingClientRect()
  const share = (event.clientY - top) / height
  const minutes = (hours.from + share * (hours.to - hours.from)) * 60
  return { day: addDays(day, placeOf(root, column, COLUMN)), time: halfHour(minutes) }
}

/** The day of a cell. */
function dayAt(root: HTMLElement, target: HTMLElement, { day }: Drawn): Gap | null {
  const whole = (of: string): Gap => ({ day: of, time: null })
  for (const kind of [COLUMN, WHOLE_DAY]) {
    const column = target.closest(kind)
    if (column !== null) return whole(addDays(day, placeOf(root, column, kind)))
  }
  const cell = target.closest(CELL)
  if (cell === null) return null
  // A month is drawn from the Monday on or before its first day.
  return whole(addDays(day, placeOf(root, cell, CELL) - weekdayOf(day) + 1))
}

const placeOf = (root: HTMLElement, one: Element, kind: string): number =>
  [...root.querySelectorAll(kind)].indexOf(one)

function halfHour(minutes: number): string {
  const at = Math.max(0, Math.floor(minutes / HALF_AN_HOUR) * HALF_AN_HOUR)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}
