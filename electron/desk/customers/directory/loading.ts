import type { FoundRow } from '../../sealedTable.ts'
import { createMeanwhile } from '../../threads/meanwhile.ts'

/** So many rows are opened before others get their turn: a few milliseconds. */
const SLICE = 200

/** The reading of all rows into memory, once. */
export type Loading = {
  /** Begins, if it has not begun. */
  readonly begin: () => void
  readonly isDone: () => boolean
  /** At once, or as soon as all rows are in. */
  readonly afterwards: (work: () => void) => void
}

type LoadingParts<Row> = {
  readonly read: (after: string, count: number) => readonly FoundRow<Row>[]
  readonly take: (found: FoundRow<Row>) => void
  readonly onDone: () => void
  /** The rows that were not read yet are not known in this running. */
  readonly onFailed: (error: unknown) => void
}

/** Reads slice by slice, so that a phone order never waits for it. */
export function createLoading<Row>(parts: LoadingParts<Row>, life: AbortSignal): Loading {
  let last = ''
  let isDone = false
  const waiting: (() => void)[] = []

  const done = () => {
    isDone = true
    parts.onDone()
    for (const work of waiting.splice(0)) work()
  }
  const readOn = (): boolean => {
    if (life.aborted) return false
    try {
      const rows = parts.read(last, SLICE)
      for (const row of rows) parts.take(row)
      last = rows.at(-1)?.id ?? last
      if (rows.length === SLICE) return true
    } catch (error) {
      parts.onFailed(error)
    }
    done()
    return false
  }
  const begin = createMeanwhile(readOn)
  return {
    begin: () => {
      if (!isDone) begin()
    },
    isDone: () => isDone,
    afterwards: (work) => {
      if (isDone) work()
      else waiting.push(work)
    },
  }
}
