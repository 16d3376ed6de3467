import { type RefObject, useLayoutEffect } from 'react'

const CELLS = '[role="columnheader"], [role="gridcell"]'
const HOURS = '.MuiEventCalendar-dayTimeGrid'

/**
 * Makes the calendar one stop of Tab, as a grid is: the arrows go through its cells, and Tab from a
 * cell to what stands in it. By itself every cell would be a stop, some fifty in a month.
 */
export function useOneStop(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = frame.current
    if (root === null) return undefined
    const settle = () => {
      const stop = stopOf(root)
      for (const cell of root.querySelectorAll<HTMLElement>(CELLS)) {
        const index = cell === stop ? 0 : -1
        if (cell.tabIndex !== index) cell.tabIndex = index
      }
      const hours = root.querySelector<HTMLElement>(HOURS)
      if (hours !== null) makeStop(hours, hours.querySelector('[tabindex="0"]') === null)
    }
    settle()
    const observer = new MutationObserver(settle)
    observer.observe(root, { childList: true, subtree: true })
    root.addEventListener('focusin', settle)
    root.addEventListener('focusout', settle)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', settle)
      root.removeEventListener('focusout', settle)
    }
  }, [frame])
}

/** Hours scroll: as long as no stop is among them they are one, as browsers have it by themselves. */
function makeStop(hours: HTMLElement, isStop: boolean): void {
  if (hours.hasAttribute('tabindex') === isStop) return
  hours.setAttribute('role', 'rowgroup')
  if (isStop) hours.tabIndex = 0
  else hours.removeAttribute('tabindex')
}

/** The cell that has the keyboard; else today, or the first, by its number where the hours are. */
function stopOf(root: HTMLElement): Element | null {
  const focused = document.activeElement?.closest(CELLS)
  if (focused && root.contains(focused)) return focused
  const isMonth = root.querySelector('.MuiEventCalendar-monthView') !== null
  const kind = isMonth ? '[role="gridcell"]' : '[role="columnheader"]'
  return root.querySelector(`${kind}[data-current]`) ?? root.querySelector(kind)
}
