import { styled } from '@mui/material/styles'
import type { StockStatus } from '../../../shared/desk/stock.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { StockAge } from './StockAge.tsx'
import { showEverything, turnPrices, useStockList } from './state/list.ts'

const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  flexWrap: 'wrap',
  padding: '6px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Gap = styled('span')({ flex: 1 })

/** What part of the catalogue is shown and how, and how old it is. */
export function ViewBar({ stock }: { stock: StockStatus }) {
  const { isGross } = useStockList()
  useCommand('clearStock', showEverything)
  useCommand('grossPrices', turnPrices)
  return (
    <Bar>
      <Gap />
      <Button
        look="quiet"
        size="small"
        name={isGross ? 'Prices gross, show them net' : 'Prices net, show them gross'}
        onClick={turnPrices}
      >
        {isGross ? 'Prices gross' : 'Prices net'}
      </Button>
      <StockAge stock={stock} />
    </Bar>
  )
}
