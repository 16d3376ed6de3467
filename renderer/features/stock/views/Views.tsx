import { styled } from '@mui/material/styles'
import { Bookmark, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { changeList, useStockList } from '../state/list.ts'
import { changeLayout } from '../state/useStockViews.ts'
import type { View } from './builtIn.ts'
import { GoneMark } from './GoneMark.tsx'
import { SaveViewDialog } from './SaveViewDialog.tsx'
import { useGoneCodes } from './useGoneCodes.ts'
import { useViews } from './useViews.ts'
import { ViewsDialog } from './ViewsDialog.tsx'

const Group = styled('div')({ display: 'contents' })
const Label = styled('span')({ ...type.label, color: colour.muted })

/** Parts of the catalogue by name: those every desk has, and this desk's own. */
export function Views({ columns }: { columns: StockColumns }) {
  const filters = useStockList((now) => now.filters)
  const sort = useStockList((now) => now.sort)
  const [open, setOpen] = useState<'none' | 'save' | 'views'>('none')
  const { all, own, layout, shown } = useViews(columns)
  useCommand('saveView', () => setOpen('save'))
  useCommand('ownViews', () => setOpen('views'))
  const show = (view: View) => {
    changeList({ filters: view.filters, sort: view.sort })
    if (view.layout) changeLayout(view.layout)
  }
  const close = () => setOpen('none')
  const goneIn = useGoneCodes()
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
      <ViewChip type="button" onClick={() => setOpen('save')}>
        <Bookmark size={14} />
        Save view
      </ViewChip>
      <ViewChip
        type="button"
        aria-label="Own views"
        title="Own views"
        onClick={() => setOpen('views')}
      >
        <Ellipsis size={14} />
      </ViewChip>
      {open === 'save' && (
        <SaveViewDialog
          view={{ filters, sort, layout }}
          name={own.some((view) => view === shown) ? (shown?.name ?? '') : ''}
          onClose={close}
        />
      )}
      {open === 'views' && <ViewsDialog views={own} onClose={close} />}
    </>
  )
}
