import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Every cell of a calendar says its day, and its hours where it has some. */
const CELL = '[data-day]'
const HALF_AN_HOUR = 30

/** An empty place: a day by the desk's clock, and `hh:mm` where it stands for one. */
export type Gap = { readonly day: string; readonly time: string | null }

/**
 * Tells of presses on an empty place: its day, and the half hour where hours are drawn. So does
 * Enter on a day that has the keyboard, without an hour.
 */
export function useGaps(frame: RefObject<HTMLElement | null>, onGap: (gap: Gap) => void): void {
  const latest = useRef(onGap)
  useLayoutEffect(() => {
    latest.current = onGap
  })
  useLayoutEffect(() => {
    const root = frame.current
    if (root === null) return undefined
    const handleClick = ({ target, clientY }: MouseEvent) => {
      const pressed = target as HTMLElement
      const cell = pressed.closest<HTMLElement>(CELL)
      if (cell === null || pressed.closest('button') !== null) return
      latest.current({ day: cell.dataset.day ?? '', time: timeAt(cell, clientY) })
    }
    const handleKeyDown = (event: KeyboardEvent) => {
      const cell = event.target as HTMLElement
      if (event.key !== 'Enter' || event.isComposing || !cell.matches(CELL)) return
      latest.current({ day: cell.dataset.day ?? '', time: null })
    }
    root.addEventListener('click', handleClick)
    root.addEventListener('keydown', handleKeyDown)
    return () => {
      root.removeEventListener('click', handleClick)
      root.removeEventListener('keydown', handleKeyDown)
    }
  }, [frame])
}

/** The half hour at this height of the window, where the cell has hours. */
function timeAt(cell: HTMLElement, y: number): string | null {
  const [from, to] = [Number(cell.dataset.from), Number(cell.dataset.to)]
  if (Number.isNaN(from) || Number.isNaN(to)) return null
  const { top, height } = cell.getBoundingClientRect()
  const minutes = (from + ((y - top) / height) * (to - from)) * 60
  const at = Math.max(0, Math.floor(minutes / HALF_AN_HOUR) * HALF_AN_HOUR)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}
