import { type RefObject, useLayoutEffect, useRef } from 'react'
import { zoneToUtc } from '../../../../shared/domain/dates.ts'
import { addDays, weekdayOf } from '../../../../shared/domain/localDays.ts'
import { WORK_BEGINS } from './hours.ts'

/** Where something was pressed that is no activity: columns are days, a cell of a month is one. */
const COLUMN = '.MuiEventCalendar-dayTimeGridColumn'
const CELL = '.MuiEventCalendar-monthViewCell'
const TAKEN = '[class*="item-"], button'

const HALF_AN_HOUR = 30

type Drawn = {
  /** The first of the days that are shown. */
  readonly day: string
  readonly zone: string
  readonly hours: { readonly from: number; readonly to: number }
}

/** Tells of presses on an empty place, with the moment it stands for, on half hours. */
export function useGaps(
  frame: RefObject<HTMLElement | null>,
  drawn: Drawn,
  onGap: (start: number) => void,
): void {
  const latest = useRef({ drawn, onGap })
  useLayoutEffect(() => {
    latest.current = { drawn, onGap }
  })
  useLayoutEffect(() => {
    const root = frame.current
    if (root === null) return undefined
    const handleClick = (event: MouseEvent) => {
      const start = momentAt(root, event, latest.current.drawn)
      if (start !== null) latest.current.onGap(start)
    }
    root.addEventListener('click', handleClick)
    return () => root.removeEventListener('click', handleClick)
  }, [frame])
}

function momentAt(root: HTMLElement, event: MouseEvent, drawn: Drawn): number | null {
  const target = event.target as HTMLElement
  if (target.closest(TAKEN) !== null) return null
  const { day, zone, hours } = drawn
  const at = (place: string) => {
    const found = target.closest<HTMLElement>(place)
    const index = found === null ? -1 : [...root.querySelectorAll(place)].indexOf(found)
    return { found, index }
  }
  const column = at(COLUMN)
  if (column.found !== null) {
    const { top, height } = column.found.getBoundingClientRect()
    const share = (event.clientY - top) / height
    const minutes = (hours.from + share * (hours.to - hours.from)) * 60
    return momentOf(addDays(day, column.index), minutes, zone)
  }
  const cell = at(CELL)
  if (cell.found === null) return null
  // A month is drawn from the Monday on or before its first day.
  return momentOf(addDays(day, cell.index - weekdayOf(day) + 1), WORK_BEGINS * 60, zone)
}

function momentOf(day: string, minutes: number, zone: string): number | null {
  const at = Math.max(0, Math.floor(minutes / HALF_AN_HOUR) * HALF_AN_HOUR)
  const two = (part: number) => String(part).padStart(2, '0')
  return zoneToUtc(day, `${two(Math.floor(at / 60))}:${two(at % 60)}`, zone)?.getTime() ?? null
}
