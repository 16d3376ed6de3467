import { styled } from '@mui/material/styles'
import type { GridApi } from '@mui/x-data-grid'
import { type RefObject, useEffect } from 'react'
import { failureOf } from '../../../api/desk.ts'
import { GridFooter } from '../../../components/GridFooter.tsx'
import { useGridKeyboard } from '../../../components/useGridKeyboard.ts'
import { StockFailed } from '../StockFailed.tsx'
import { StockNothing } from '../StockNothing.tsx'
import { changeList, PAGE_SIZE, useStockList } from '../state/list.ts'
import { useSeen } from '../state/seen.ts'
import { useStockColumns } from '../state/useStockColumns.ts'
import { useStockRows } from '../state/useStockRows.ts'
import { useStockViews } from '../state/useStockViews.ts'
import { leaveRows } from './gridFocus.ts'
import { StockGrid } from './StockGrid.tsx'

const Main = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
})
const List = styled('div')({
  // What is covered is reached by nobody.
  '&[data-failed] .MuiDataGrid-row': { visibility: 'hidden' },
  position: 'relative',
  display: 'flex',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
})

type StockListProps = { apiRef: RefObject<GridApi | null> }

/** The list, or why there is none, and how long it is. */
export function StockList({ apiRef }: StockListProps) {
  const { source, failure, again } = useStockRows(apiRef)
  const total = useSeen((now) => now?.total)
  const { columns, isKnown, error, again: columnsAgain } = useStockColumns()
  const { layout, isRead } = useStockViews()
  const keyboard = useGridKeyboard(apiRef)
  const isEmpty = total === 0
  const failed = failure ?? (error === null ? null : failureOf(error))
  const readAgain = () => {
    again()
    if (error !== null) columnsAgain()
  }
  useEffect(() => {
    if (isEmpty) leaveRows(apiRef.current)
  }, [isEmpty, apiRef])
  return (
    <Main>
      <List data-far data-failed={failed !== null || undefined} {...keyboard}>
        {isRead && (isKnown || error !== null) && (
          <StockGrid source={source} columns={columns} layout={layout} apiRef={apiRef} />
        )}
        {failed === null ? (
          isEmpty && <StockNothing />
        ) : (
          <StockFailed failure={failed} onAgain={readAgain} />
        )}
      </List>
      {failed === null && <StockFoot total={total ?? 0} />}
    </Main>
  )
}

function StockFoot({ total }: { total: number }) {
  const page = useStockList((now) => now.page)
  return (
    <GridFooter
      words={['product', 'products']}
      total={total}
      page={page}
      pageSize={PAGE_SIZE}
      onPage={(next) => changeList({ page: next })}
    />
  )
}
