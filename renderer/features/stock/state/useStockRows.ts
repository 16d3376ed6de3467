import type { GridDataSource, GridSortModel } from '@mui/x-data-grid'
import { useMemo, useRef, useState } from 'react'
import type { StockFilters, StockSort } from '../../../../shared/desk/stockGrid.ts'
import type { Failure } from '../../../../shared/result.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { choose, useStockList } from './list.ts'
import { usePromiseStamp } from './promises.ts'

/** What the last answer said; `null` before the first. */
export type Seen = {
  readonly text: string
  readonly total: number
  /** ISO time of the refresh it is of, or `null` before the first. */
  readonly asOf: string | null
  /** Code of the first row. */
  readonly first: string | null
} | null

/** The rows as the grid asks for them; an answer to an older question is told to nobody. */
export function useStockRows() {
  const { text, filters, turn } = useStockList()
  const [seen, setSeen] = useState<Seen>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempts, setAttempts] = useState(0)
  const last = useRef(0)
  const wanted = useRef<string | null>(null)
  // Where figures may have changed the same page is read anew.
  const stamp = usePromiseStamp()
  const reading = useMemo(
    () => ({ text, filters, stamp, attempts, turn }),
    [text, filters, stamp, attempts, turn],
  )

  const source = useMemo<GridDataSource>(
    () => ({
      getRows: async ({ start, end, sortModel }) => {
        last.current += 1
        const mine = last.current
        const asked = { ...askedOf(reading), sort: sortOf(sortModel) }
        const from = Number(start)
        try {
          const { rows, total, asOf } = await ask((desk) =>
            desk.stock.rows({ ...asked, from, count: Number(end) - from + 1 }),
          )
          if (mine === last.current) {
            const answer = { text: reading.text, total, asOf, first: rows[0]?.code ?? null }
            setSeen(answer)
            setFailure(null)
            takeFirst(answer, wanted)
          }
          return { rows: [...rows], rowCount: total }
        } catch (thrown) {
          if (mine === last.current) setFailure(failureOf(thrown))
          throw thrown
        }
      },
    }),
    [reading],
  )
  return {
    source,
    seen,
    failure,
    again: () => setAttempts((now) => now + 1),
    /** Opens the first product of the answer to exactly this text, also where it is still to come. */
    enter: (entered: string) => {
      wanted.current = entered
      takeFirst(seen, wanted)
    },
  }
}

function takeFirst(answer: Seen, wanted: { current: string | null }): void {
  if (answer === null || answer.text !== wanted.current) return
  wanted.current = null
  if (answer.first !== null) choose(answer.first)
}

const askedOf = ({ text, filters }: { text: string; filters: StockFilters }) => ({ text, filters })

/** The sort of the grid's model. */
export function sortOf([first]: GridSortModel): StockSort | null {
  if (!first?.sort) return null
  return { field: first.field as StockSort['field'], direction: first.sort }
}
