import { styled } from '@mui/material/styles'
import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import type { StockColumns } from '../../../shared/desk/stockGrid.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { FilterChip } from '../../components/FilterChip.tsx'
import { ViewChip } from '../../components/ViewChip.tsx'
import { FilterPanel } from './filters/FilterPanel.tsx'
import { setFilters } from './filters/filterWords.ts'
import { LargeTypeButton } from './large/LargeTypeButton.tsx'
import { ReorderChip } from './reorder/ReorderChip.tsx'
import { StockAge } from './StockAge.tsx'
import { changeList, showEverything, useStockList } from './state/list.ts'
import { changeLayout } from './state/useStockViews.ts'
import { useViews } from './views/useViews.ts'
import { Views } from './views/Views.tsx'

const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: '4px 8px',
  flexWrap: 'wrap',
  padding: '6px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Line = styled('span')({ width: 1, height: 18, backgroundColor: colour.edge })
// It goes to a line of its own as one, and stays at the right.
const How = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, marginLeft: 'auto' })

type ViewBarProps = { columns: StockColumns }

/** What part of the catalogue is shown and how, and how old it is. */
export function ViewBar({ columns }: ViewBarProps) {
  const filters = useStockList((now) => now.filters)
  const { layout, shown } = useViews(columns)
  const { isGross } = layout
  const turnPrices = () => changeLayout({ isGross: !isGross })
  const [isOpen, setOpen] = useState(false)
  const set = shown === undefined ? setFilters(filters, columns) : []
  useCommand('clearStock', showEverything)
  useCommand('grossPrices', turnPrices)
  useCommand('filterStock', () => setOpen((now) => !now))
  return (
    <>
      <Bar>
        <Views columns={columns} />
        <Line />
        <ViewChip
          type="button"
          aria-expanded={isOpen}
          aria-controls="stock-filters"
          aria-pressed={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <ListFilter size={14} />
          Filter
        </ViewChip>
        {set.map(({ words, without }) => (
          <FilterChip key={words} words={words} onOut={() => changeList({ filters: without })} />
        ))}
        <ReorderChip />
        <How>
          <Button
            look="quiet"
            size="small"
            name={isGross ? 'Prices gross, show them net' : 'Prices net, show them gross'}
            onClick={turnPrices}
          >
            {isGross ? 'Prices gross' : 'Prices net'}
          </Button>
          <LargeTypeButton />
          <StockAge />
        </How>
      </Bar>
      {isOpen && <FilterPanel columns={columns} />}
    </>
  )
}
