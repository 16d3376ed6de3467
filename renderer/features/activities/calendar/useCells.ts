import { type RefObject, useLayoutEffect } from 'react'

const CELL = '[role="columnheader"], [role="rowheader"], [role="gridcell"]'
const STEPS: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Makes the calendar one stop of Tab, as a grid is: the arrows go through its cells, and Tab from a
 * cell to what stands in it. It is done where it is drawn, for a move must not draw all anew.
 */
export function useCells(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = frame.current
    if (root === null) return undefined
    let stop: HTMLElement | null = null
    const settle = () => {
      const next = stopOf(root, stop)
      if (stop !== next && stop !== null) setStops(stop, -1)
      stop = next
      if (stop !== null) setStops(stop, 0)
    }
    const handleKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      if (step === undefined || event.altKey || event.ctrlKey || event.shiftKey) return
      const cell = cellAt(root, event.target, step)
      if (cell === null) return
      event.preventDefault()
      cell.focus()
    }
    settle()
    const observer = new MutationObserver(settle)
    observer.observe(root, { childList: true, subtree: true })
    root.addEventListener('focusin', settle)
    root.addEventListener('focusout', settle)
    root.addEventListener('keydown', handleKeyDown)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', settle)
      root.removeEventListener('focusout', settle)
      root.removeEventListener('keydown', handleKeyDown)
    }
  }, [frame])
}

/** A cell and what stands in it. */
function setStops(cell: HTMLElement, index: 0 | -1): void {
  for (const one of [cell, ...cell.querySelectorAll('button')]) {
    if (one.tabIndex !== index) one.tabIndex = index
  }
}

/** The cell that has the keyboard, or had it; else today, or the first day. */
function stopOf(root: HTMLElement, before: HTMLElement | null): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>(CELL)
  if (focused && root.contains(focused)) return focused
  if (before !== null && root.contains(before)) return headOf(root, before)
  for (const kind of STOPS) {
    const found = root.querySelector<HTMLElement>(kind)
    if (found !== null) return found
  }
  return null
}

/** A day by its hours is taller than the window, so that one comes back to its number. */
const headOf = (root: HTMLElement, cell: HTMLElement): HTMLElement =>
  cell.matches('[data-from]')
    ? (root.querySelectorAll<HTMLElement>(HEAD)[placeOf(cell)] ?? cell)
    : cell

const HEAD = '[role="columnheader"]'
const placeOf = (cell: HTMLElement): number => cellsOf(cell.closest('[role="row"]')).indexOf(cell)
const cellsOf = (row: Element | null): readonly HTMLElement[] =>
  row === null ? [] : [...row.querySelectorAll<HTMLElement>(CELL)]

/** By its number where the hours are, else the day itself. */
const STOPS = [
  '[data-current][role="columnheader"]',
  '[data-current][role="gridcell"], [data-current] [role="gridcell"]',
  ':is(.month, .agenda) [role="gridcell"]',
  CELL,
]

/** The cell so many rows or cells on from where somebody is. */
function cellAt(
  root: HTMLElement,
  from: EventTarget | null,
  [rows, cells]: readonly [number, number],
): HTMLElement | null {
  const cell = (from as HTMLElement).closest<HTMLElement>(CELL)
  if (cell === null) return null
  const lines = [...root.querySelectorAll('[role="row"]')]
  const row = lines.findIndex((line) => line.contains(cell))
  return cellsOf(lines[row + rows] ?? null)[placeOf(cell) + cells] ?? null
}
