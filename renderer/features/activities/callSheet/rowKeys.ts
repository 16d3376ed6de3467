/** Where the keyboard is in the sheet: a row, and a button of it. */
export type Stop = { readonly row: number; readonly act: number }

const rowsOf = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('[data-call]')]
const actsOf = (row: HTMLElement | undefined) => [
  ...(row?.querySelectorAll<HTMLElement>('button') ?? []),
]

/** Where a button stands. */
export function stopOf(table: HTMLElement, button: HTMLElement): Stop | null {
  const row = rowsOf(table).findIndex((one) => one.contains(button))
  const act = actsOf(rowsOf(table)[row]).indexOf(button)
  return row < 0 || act < 0 ? null : { row, act }
}

/** Puts the keyboard there, or on the last button of that row. */
export function focusStop(table: HTMLElement | null, { row, act }: Stop): boolean {
  const acts = actsOf(table === null ? undefined : rowsOf(table)[row])
  const button = acts[Math.min(act, acts.length - 1)]
  button?.focus()
  return button !== undefined
}

/** Where a key leads from there; `null` for a key that leads nowhere. */
export function stopAfter(key: string, { row, act }: Stop, rows: number): Stop | null {
  const to: Stop | undefined = {
    ArrowDown: { row: row + 1, act },
    ArrowUp: { row: row - 1, act },
    ArrowLeft: { row, act: act - 1 },
    ArrowRight: { row, act: act + 1 },
    Home: { row: 0, act },
    End: { row: rows - 1, act },
  }[key]
  return to === undefined || to.row < 0 || to.row >= rows || to.act < 0 ? null : to
}

/** The first call still to do after a row that was worked, or else before it; `null` for none. */
export function nextToDo(isWorked: readonly boolean[], row: number): number | null {
  const after = isWorked.findIndex((worked, at) => at > row && !worked)
  const found = after < 0 ? isWorked.indexOf(false) : after
  return found < 0 ? null : found
}
