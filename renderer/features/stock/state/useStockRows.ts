import type { GridApi, GridDataSource, GridSortModel } from '@mui/x-data-grid'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { StockSort } from '../../../../shared/desk/stockGrid.ts'
import type { Failure } from '../../../../shared/result.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { toBeginning } from '../grid/gridFocus.ts'
import { type SlotRow, slotsOf } from '../grid/slots.ts'
import { useStockList } from './list.ts'
import { usePromiseStamp } from './promises.ts'
import { forgetSeen, tellSeen } from './seen.ts'
import { useStockViews } from './useStockViews.ts'

/** The rows as the grid asks for them; an answer to an older question is told to nobody. */
export function useStockRows(apiRef: RefObject<GridApi | null>) {
  const text = useStockList((now) => now.text)
  const filters = useStockList((now) => now.filters)
  const turn = useStockList((now) => now.turn)
  const { isGross } = useStockViews().layout
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempts, setAttempts] = useState(0)
  const last = useRef(0)
  const slots = useRef<ReadonlyMap<string, string>>(new Map())
  // Where figures may have changed the same page is read anew.
  const stamp = usePromiseStamp()
  const reading = useMemo(
    () => ({ text, filters, isGross, stamp, attempts, turn }),
    [text, filters, isGross, stamp, attempts, turn],
  )
  const asking = useRef(reading)
  useEffect(() => {
    // The first page the grid asks for by itself.
    if (asking.current === reading) return
    const isOtherText = asking.current.text !== reading.text
    asking.current = reading
    // Whoever searches looks for codes and names, which stand before all else.
    if (isOtherText) toBeginning(apiRef.current)
    void apiRef.current?.dataSource.fetchRows()
  }, [reading, apiRef])
  useEffect(
    () => () => {
      // What is still to come is told to nobody.
      last.current += 1
      forgetSeen()
    },
    [],
  )

  // Always the same one: for another the grid would draw itself anew before it asks.
  const source = useMemo<GridDataSource>(
    () => ({
      getRows: async ({ start, end, sortModel }) => {
        last.current += 1
        const mine = last.current
        const { text, filters, isGross } = asking.current
        const asked = { text, filters, isGross, sort: sortOf(sortModel) }
        const from = Number(start)
        try {
          const { rows, total, asOf } = await ask((desk) =>
            desk.stock.rows({ ...asked, from, count: Number(end) - from + 1 }),
          )
          if (mine === last.current) {
            tellSeen({ text, total, asOf, first: rows[0]?.code ?? null })
            setFailure(null)
          }
          slots.current = slotsOf(
            rows.map(({ code }) => code),
            slots.current,
          )
          const inSlots = rows.map(
            (row): SlotRow => ({ ...row, slot: slots.current.get(row.code) ?? row.code }),
          )
          return { rows: inSlots, rowCount: total }
        } catch (thrown) {
          if (mine === last.current) setFailure(failureOf(thrown))
          throw thrown
        }
      },
    }),
    [],
  )
  return {
    source,
    failure,
    again: () => setAttempts((now) => now + 1),
  }
}

/** The sort of the grid's model. */
export function sortOf([first]: GridSortModel): StockSort | null {
  if (!first?.sort) return null
  return { field: first.field as StockSort['field'], direction: first.sort }
}
