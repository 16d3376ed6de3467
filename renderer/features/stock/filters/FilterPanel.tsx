import { styled } from '@mui/material/styles'
import { Plus } from 'lucide-react'
import type { StockColumns, StockFilters } from '../../../../shared/desk/stockGrid.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { Tick } from '../../../components/Tick.tsx'
import { changeList, NO_FILTERS, useStockList } from '../state/list.ts'
import { CategoryFilter } from './CategoryFilter.tsx'
import { Field } from './Field.tsx'
import { StockBounds } from './StockBounds.tsx'

const Panel = styled('section')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: '10px 14px',
  maxHeight: 220,
  overflow: 'auto',
  padding: '10px 14px 12px',
  backgroundColor: colour.sunken,
  borderBottom: `1px solid ${colour.hairline}`,
})
const Ticks = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 14px',
  minHeight: 34,
  alignItems: 'center',
})

const WINDOWS = [
  { code: 'any', name: 'Any time' },
  { code: 'in', name: 'On sale now' },
  { code: 'out', name: 'Not on sale now' },
] as const satisfies readonly { code: StockFilters['window']; name: string }[]

const TICKS = [
  { name: 'isInStock', label: 'In stock' },
  { name: 'isBarcodeMissing', label: 'Barcode missing' },
  { name: 'isToReorder', label: 'Below its minimum' },
  { name: 'isNegative', label: 'Negative stock' },
] as const

const MOST_LOCATIONS = 8

/** The filters; each works at once. */
export function FilterPanel({ columns }: { columns: StockColumns }) {
  const filters = useStockList((now) => now.filters)
  const change = (part: Partial<StockFilters>) => changeList({ filters: { ...filters, ...part } })
  const { stock, categories, lowAt, band, window } = filters
  const locations = columns.locations.map(({ code, name }) => ({ code, name: `${code} ${name}` }))
  return (
    <Panel id="stock-filters" aria-label="Filters">
      {stock.map((bounds, at) => (
        <StockBounds
          // A place in the list is what such a filter is known by.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          bounds={bounds}
          locations={columns.locations}
          onChange={(next) => change({ stock: stock.with(at, next) })}
          onRemove={() => change({ stock: stock.toSpliced(at, 1) })}
        />
      ))}
      <Button
        look="quiet"
        icon={<Plus size={14} />}
        reason={stock.length < MOST_LOCATIONS ? null : 'Eight locations are the most.'}
        onClick={() => change({ stock: [...stock, newBounds(columns)] })}
      >
        Stock at a location
      </Button>
      <Field>
        <SelectField
          label="Low at"
          none="Anywhere"
          options={locations}
          value={lowAt}
          onPick={(code) => change({ lowAt: code })}
        />
      </Field>
      <CategoryFilter
        chosen={categories}
        categories={columns.categories}
        onChange={(next) => change({ categories: next })}
      />
      <Field>
        <SelectField
          label="Priced in"
          none="Any band"
          options={columns.bands}
          value={band}
          onPick={(code) => change({ band: code })}
        />
      </Field>
      <Field>
        <SelectField
          label="Sale window"
          options={WINDOWS}
          value={window}
          onPick={(code) => change({ window: code as StockFilters['window'] })}
        />
      </Field>
      <Ticks>
        {TICKS.map(({ name, label }) => (
          <Tick
            key={name}
            name={name}
            label={label}
            isOn={filters[name]}
            error={undefined}
            onTick={(isOn) => change({ [name]: isOn })}
          />
        ))}
      </Ticks>
      <Button look="quiet" onClick={() => changeList({ filters: NO_FILTERS })}>
        Clear filters
      </Button>
    </Panel>
  )
}

const newBounds = ({ ownLocation, locations }: StockColumns) => ({
  location: ownLocation || (locations[0]?.code ?? ''),
  atLeast: null,
  atMost: null,
})
