import { styled } from '@mui/material/styles'
import { useGridApiRef } from '@mui/x-data-grid'
import { colour, type } from '../../app/theme/tokens.ts'
import { ChangesButton } from './changes/ChangesButton.tsx'
import { StockColumnsButton } from './columns/StockColumnsButton.tsx'
import { CountButton } from './counting/CountButton.tsx'
import { ProductDrawer } from './drawer/ProductDrawer.tsx'
import { ExportStock } from './exporting/ExportStock.tsx'
import { backToRow, toFirstRow } from './grid/gridFocus.ts'
import { StockList } from './grid/StockList.tsx'
import { RefreshStock } from './RefreshStock.tsx'
import { StockSearch } from './StockSearch.tsx'
import { ScanStrip } from './scans/ScanStrip.tsx'
import { choose, useStockList } from './state/list.ts'
import { useStockColumns } from './state/useStockColumns.ts'
import { useReadViews, useStockViews } from './state/useStockViews.ts'
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
  // Where it is narrow the search gives way, not the icons.
  '& > button': { flex: 'none' },
})
const Title = styled('h1')(type.title)
const Gap = styled('span')({ flex: 1 })
const Body = styled('div')({ position: 'relative', display: 'flex', flex: 1, minHeight: 0 })

/** The whole catalogue: what can be promised, where it lies and what it costs. */
export function StockPage() {
  const chosen = useStockList((now) => now.chosen)
  const { columns } = useStockColumns()
  const { layout } = useStockViews()
  const apiRef = useGridApiRef()
  useReadViews()
  return (
    <Page>
      <Head>
        <Title>Stock</Title>
        <StockSearch onDown={() => toFirstRow(apiRef.current)} />
        <Gap />
        <ChangesButton />
        <CountButton />
        <StockColumnsButton columns={columns} layout={layout} grid={apiRef} />
        <ExportStock columns={columns} layout={layout} />
        <RefreshStock />
      </Head>
      <ViewBar columns={columns} />
      <ScanStrip />
      <Body>
        <StockList apiRef={apiRef} />
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
