import { styled } from '@mui/material/styles'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { keysOf } from '../../app/commands.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { focusSoon } from '../focus.ts'
import { Tick } from '../Tick.tsx'
import { type Choice, moved, turned } from './order.ts'

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

export type ColumnsDialogProps = {
  choices: readonly Choice[]
  onChoose: (next: readonly Choice[]) => void
  /** Back to how the columns were before anybody chose. */
  onReset: () => void
  /** Makes a column wider by so many px, or narrower. */
  onWiden?: (field: string, by: number) => void
  onClose: () => void
}

const STEP = 16

/** Which columns the grid has and in which order; each choice shows at once. */
export function ColumnsDialog(props: ColumnsDialogProps) {
  const { choices, onChoose, onReset, onWiden, onClose } = props
  const move = (field: string, by: 1 | -1) => {
    onChoose(moved(choices, field, by))
    // The keyboard goes with the column.
    focusSoon(() => document.querySelector<HTMLElement>(`input[name="${CSS.escape(field)}"]`))
  }
  const handleKeyDown = (event: KeyboardEvent, field: string) => {
    if (!event.altKey) return
    if (event.key === 'ArrowUp') move(field, -1)
    else if (event.key === 'ArrowDown') move(field, 1)
    else if (event.key === 'ArrowLeft') onWiden?.(field, -STEP)
    else if (event.key === 'ArrowRight') onWiden?.(field, STEP)
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
      said={
        onWiden === undefined
          ? 'Alt and the arrow keys move a column.'
          : 'Alt ↑ ↓ moves a column, Alt ← → sizes it.'
      }
      actions={
        <>
          <Button onClick={onReset}>As at first</Button>
          <Button look="accent" keys={keysOf('confirm')} onClick={onClose}>
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
              onTick={() => onChoose(turned(choices, field))}
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
