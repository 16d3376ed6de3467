import { type RefObject, useLayoutEffect } from 'react'

const CELLS = '[role="columnheader"], [role="gridcell"]'

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

/** The cell that has the keyboard; else today, or the first, by its number where the hours are. */
function stopOf(root: HTMLElement): Element | null {
  const focused = document.activeElement?.closest(CELLS)
  if (focused && root.contains(focused)) return focused
  const isMonth = root.querySelector('.MuiEventCalendar-monthView') !== null
  const kind = isMonth ? '[role="gridcell"]' : '[role="columnheader"]'
  return root.querySelector(`${kind}[data-current]`) ?? root.querySelector(kind)
}
