import { styled } from '@mui/material/styles'
import { useGridApiRef } from '@mui/x-data-grid'
import { useEffect } from 'react'
import { failureOf } from '../../api/desk.ts'
import { useStatus } from '../../api/status.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { ChangesButton } from './changes/ChangesButton.tsx'
import { CountButton } from './counting/CountButton.tsx'
import { ProductDrawer } from './drawer/ProductDrawer.tsx'
import { backToRow, leaveRows } from './grid/gridFocus.ts'
import { StockGrid } from './grid/StockGrid.tsx'
import { RefreshStock } from './RefreshStock.tsx'
import { StockFooter } from './StockFooter.tsx'
import { StockNothing } from './StockNothing.tsx'
import { StockSearch } from './StockSearch.tsx'
import { ScanStrip } from './scans/ScanStrip.tsx'
import { choose, useStockList } from './state/list.ts'
import { useStockColumns } from './state/useStockColumns.ts'
import { useStockRows } from './state/useStockRows.ts'
import { ViewBar } from './ViewBar.tsx'

const Page = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
  backgroundColor: colour.surface,
})
const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  padding: '10px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Title = styled('h1')(type.title)
const Gap = styled('span')({ flex: 1 })
const List = styled('div')({
  position: 'relative',
  display: 'flex',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
})
const Body = styled('div')({ position: 'relative', display: 'flex', flex: 1, minHeight: 0 })
const Main = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
})
const Alerts = styled('div')({ padding: '8px 14px 0', '&:empty': { display: 'none' } })

/** The whole catalogue: what can be promised, where it lies and what it costs. */
export function StockPage() {
  const stock = useStatus()?.stock
  const { chosen } = useStockList()
  const { source, seen, failure, again, enter } = useStockRows()
  const { columns, error } = useStockColumns()
  const apiRef = useGridApiRef()
  const trouble = failure ?? (error === null ? null : failureOf(error))
  const isEmpty = seen?.total === 0
  useEffect(() => {
    if (isEmpty) leaveRows(apiRef.current)
  }, [isEmpty, apiRef])
  return (
    <Page>
      <Head>
        <Title>Stock</Title>
        <StockSearch
          onEnter={enter}
          onDown={() => {
            const field = apiRef.current?.getVisibleColumns()[0]?.field
            if (seen?.first && field) apiRef.current?.setCellFocus(seen.first, field)
          }}
        />
        <Gap />
        <ChangesButton />
        <CountButton />
        {stock !== undefined && <RefreshStock stock={stock} />}
      </Head>
      {stock !== undefined && <ViewBar stock={stock} columns={columns} />}
      <ScanStrip />
      <Body>
        <Main>
          <Alerts>
            <ErrorAlert
              failure={trouble}
              action={
                <Button size="small" onClick={again}>
                  Try again
                </Button>
              }
            />
          </Alerts>
          <List data-far>
            <StockGrid source={source} columns={columns} apiRef={apiRef} />
            {isEmpty && <StockNothing />}
          </List>
          <StockFooter total={seen?.total ?? 0} />
        </Main>
        {chosen !== null && (
          <ProductDrawer
            code={chosen}
            onOpen={choose}
            onClose={() => {
              choose(null)
              backToRow(apiRef.current, chosen)
            }}
          />
        )}
      </Body>
    </Page>
  )
}
