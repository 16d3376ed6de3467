import { styled } from '@mui/material/styles'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { focusSoon } from '../../../components/focus.ts'
import { Tick } from '../../../components/Tick.tsx'
import { changeLayout } from '../state/useStockViews.ts'
import { FIRST_LAYOUT } from './firstLayout.ts'
import { type Choice, layoutOf, moved, turned } from './order.ts'
import { columnChoices } from './shownColumns.ts'

const List = styled('ol')({
  display: 'grid',
  maxHeight: '56vh',
  padding: '4px 22px',
  overflow: 'auto',
})
const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '1fr auto auto',
  alignItems: 'center',
  minHeight: 34,
  borderBottom: `1px solid ${colour.hairline}`,
})

type ColumnsDialogProps = { columns: StockColumns; layout: StockLayout; onClose: () => void }

/** Which columns the grid has and in which order; each choice shows at once. */
export function ColumnsDialog({ columns, layout, onClose }: ColumnsDialogProps) {
  const choices = columnChoices(columns, layout)
  const keep = (next: readonly Choice[]) => changeLayout(layoutOf(next))
  const move = (field: string, by: 1 | -1) => {
    keep(moved(choices, field, by))
    // The keyboard goes with the column.
    focusSoon(() => document.querySelector<HTMLElement>(`input[name="${CSS.escape(field)}"]`))
  }
  const handleKeyDown = (event: KeyboardEvent, field: string) => {
    if (!event.altKey) return
    if (event.key === 'ArrowUp') move(field, -1)
    else if (event.key === 'ArrowDown') move(field, 1)
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      title="Columns"
      width={420}
      first="input"
      onClose={onClose}
      onConfirm={onClose}
      said="Alt and the arrow keys move a column."
      actions={
        <>
          <Button onClick={() => changeLayout(FIRST_LAYOUT)}>As at first</Button>
          <Button look="accent" keys="Ctrl Enter" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <List aria-label="Columns">
        {choices.map(({ field, title, isShown }) => (
          <Row key={field} onKeyDown={(event) => handleKeyDown(event, field)}>
            <Tick
              name={field}
              label={title}
              isOn={isShown}
              error={undefined}
              onTick={() => keep(turned(choices, field))}
            />
            <Button
              look="quiet"
              size="small"
              name={`Move ${title} up`}
              onClick={() => move(field, -1)}
            >
              <ArrowUp size={14} />
            </Button>
            <Button
              look="quiet"
              size="small"
              name={`Move ${title} down`}
              onClick={() => move(field, 1)}
            >
              <ArrowDown size={14} />
            </Button>
          </Row>
        ))}
      </List>
    </Dialog>
  )
}
