import { type RefObject, useLayoutEffect, useState } from 'react'
import { LINE_PX, NAMES_PX, NUMBER_PX } from './calendarSx.ts'

/** Fewer could not be told from none. */
const FEWEST = 2

/** How many lines a day of so many weeks has room for, in a place of this size. */
export function useRoom(place: RefObject<HTMLElement | null>, weeks: number): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const measure = () => setHeight(element.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  if (weeks === 0) return FEWEST
  return Math.max(FEWEST, Math.floor(((height - NAMES_PX) / weeks - NUMBER_PX - 2) / LINE_PX))
}
