import { styled } from '@mui/material/styles'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import { ask } from '../../../api/desk.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { GoneMark } from '../../../components/views/GoneMark.tsx'
import { OwnViews } from '../../../components/views/OwnViews.tsx'
import { useGoneCodes } from '../../../components/views/useGoneCodes.ts'
import { changeList, useStockList } from '../state/list.ts'
import { changeLayout, changeViews } from '../state/useStockViews.ts'
import type { View } from './builtIn.ts'
import { useViews } from './useViews.ts'

const Group = styled('div')({ display: 'contents' })
const Label = styled('span')({ ...type.label, color: colour.muted })

/** Parts of the catalogue by name: those every desk has, and this desk's own. */
export function Views({ columns }: { columns: StockColumns }) {
  const filters = useStockList((now) => now.filters)
  const sort = useStockList((now) => now.sort)
  const { all, own, layout, shown } = useViews(columns)
  const show = (view: View) => {
    changeList({ filters: view.filters, sort: view.sort })
    if (view.layout) changeLayout(view.layout)
  }
  const goneIn = useGoneCodes('Stock')
  return (
    <>
      <Group role="group" aria-label="View">
        <Label aria-hidden>View</Label>
        {all.map((view, at) => (
          <ViewChip
            // An own view may have the name of a built-in one.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={`${at} ${view.name}`}
            type="button"
            title={view.name}
            aria-pressed={view === shown}
            onClick={() => show(view)}
          >
            {own.some((one) => one === view) && <GoneMark codes={goneIn.get(view.name)} />}
            <span>{view.name}</span>
          </ViewChip>
        ))}
      </Group>
      <OwnViews
        views={own}
        name={own.some((view) => view === shown) ? (shown?.name ?? '') : ''}
        said="Filters, order and columns are kept on this desk."
        empty="Filter or sort the list, and save it under a name."
        markOf={(name) => <GoneMark codes={goneIn.get(name)} />}
        onSave={(name) =>
          changeViews((desk) => desk.stock.saveView({ name, filters, sort, layout }))
        }
        onDrop={(name) => changeViews((desk) => desk.stock.dropView({ name }))}
        onWrite={() => ask((desk) => desk.stock.exportViews(undefined))}
        onTake={(text) => changeViews((desk) => desk.stock.importViews({ text }))}
      />
    </>
  )
}
