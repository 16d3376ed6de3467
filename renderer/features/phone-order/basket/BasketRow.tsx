import { type KeyboardEvent, memo, useId, useState } from 'react'
import type { LineView } from '../../../../shared/desk/basket.ts'
import { attempt } from '../../../api/attempt.ts'
import { askCall } from '../../../api/calls.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { focusSoon, inSight } from '../../../components/focus.ts'
import { focusProduct, productField } from '../focusOn.ts'
import { type ColumnId, columns, EDITABLE } from './basketColumns.ts'
import { CellEditor } from './CellEditor.tsx'
import { CellText } from './CellText.tsx'
import { Aside, Cell, Row } from './gridStyles.ts'
import { LineAside } from './LineAside.tsx'
import { PriceDialog } from './PriceDialog.tsx'

type BasketRowProps = {
  callId: string
  currency: string
  line: LineView
  place: number
  /** The column that has the tab stop, if this row has it. */
  focused: number | null
  isLocked: boolean
  /** Nothing goes out before the customer is signed in again. */
  isHalted: boolean
  onFocus: (row: number, column: number) => void
}

/** One line. Enter opens a cell, Del removes the line. */
export const BasketRow = memo(function BasketRow(props: BasketRowProps) {
  const { callId, currency, line, place, focused, isLocked, isHalted, onFocus } = props
  const [editing, setEditing] = useState<ColumnId | null>(null)
  const [complaint, setComplaint] = useState('')
  const complaintId = useId()

  const remove = () => askCall((desk) => desk.basket.remove({ callId, lineId: line.lineId }))
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>, column: ColumnId) => {
    if (isLocked || !(event.target as HTMLElement).matches('[role="gridcell"]')) return
    if (event.key === 'Delete') attempt(remove().then(() => stayInGrid(place, columnAt(column))))
    else if (event.key === 'Enter' && !event.ctrlKey && EDITABLE.includes(column)) {
      setEditing(column)
    } else return
    event.preventDefault()
  }
  const handleDone = () => {
    setEditing(null)
    setComplaint('')
    if (editing !== null) cellAt(place, columnAt(editing))?.focus()
  }

  const handleRemove = () => {
    attempt(remove())
    focusProduct()
  }

  const isUncertain = line.state.kind !== 'settled'
  return (
    <>
      <Row role="row" data-state={line.state.kind} data-uncertain={isUncertain || undefined}>
        {columns.map(({ id, align }, column) => (
          <Cell
            key={id}
            role="gridcell"
            data-cell={`${place}.${column}`}
            tabIndex={focused === column ? 0 : -1}
            style={{ textAlign: align }}
            onFocus={() => onFocus(place, column)}
            onKeyDown={(event) => handleKeyDown(event, id)}
            onDoubleClick={() => !isLocked && EDITABLE.includes(id) && setEditing(id)}
          >
            {editing === id && id !== 'price' ? (
              <CellEditor
                callId={callId}
                line={line}
                column={id}
                complaintId={complaint === '' ? undefined : complaintId}
                onComplaint={setComplaint}
                onDone={handleDone}
              />
            ) : (
              <CellText line={line} column={id} currency={currency} isHalted={isHalted} />
            )}
          </Cell>
        ))}
      </Row>
      {complaint !== '' && (
        <Row role="row">
          <Aside role="gridcell" aria-colspan={columns.length}>
            <p id={complaintId} role="alert" style={{ color: colour.bad }}>
              {complaint}
            </p>
          </Aside>
        </Row>
      )}
      <LineAside callId={callId} line={line} onRemove={handleRemove} />
      {editing === 'price' && (
        <PriceDialog callId={callId} line={line} currency={currency} onDone={handleDone} />
      )}
    </>
  )
})

const columnAt = (column: ColumnId): number => columns.findIndex(({ id }) => id === column)

const cellAt = (place: number, column: number) => inSight(`[data-cell="${place}.${column}"]`)

/** A line went from under the keyboard: the next one has it now, or the one before, or the box. */
function stayInGrid(place: number, column: number): void {
  focusSoon(() => {
    if (document.activeElement !== document.body) return null
    return cellAt(place, column) ?? cellAt(place - 1, column) ?? productField()
  })
}
