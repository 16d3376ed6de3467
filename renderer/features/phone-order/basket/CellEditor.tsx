import { styled } from '@mui/material/styles'
import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import type { LineView } from '../../../../shared/desk/basket.ts'
import { UNITS } from '../../../../shared/domain/units.ts'
import { failureOf } from '../../../api/desk.ts'
import { useMenu } from '../../../api/queries.ts'
import { colour, fieldRing, radius } from '../../../app/theme/tokens.ts'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { goneValue } from '../../../components/goneValue.ts'
import type { ColumnId } from './basketColumns.ts'
import { changeLine } from './changeLine.ts'

const look = {
  width: '100%',
  height: 26,
  padding: '0 4px',
  color: colour.ink,
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.small,
  '&:focus-visible': fieldRing,
  '&[aria-invalid="true"]': { borderColor: colour.bad },
} as const
const Input = styled('input')({ ...look, textAlign: 'right' })
/** As wide as its words, over the cells beside it. */
const Select = styled('select')({
  ...look,
  position: 'relative',
  appearance: 'none',
  fieldSizing: 'content',
  width: 'auto',
  minWidth: '100%',
})

type CellEditorProps = {
  callId: string
  line: LineView
  column: ColumnId
  /** The id of what is complained of, while anything is. */
  complaintId: string | undefined
  onComplaint: (words: string) => void
  onDone: () => void
}

/** Changes a cell in place: Enter keeps it, Esc leaves it as it was, leaving keeps it too. */
export function CellEditor(props: CellEditorProps) {
  const { callId, line, column, complaintId, onComplaint, onDone } = props
  const locations = useMenu('stock_location')
  const isClosed = useRef(false)

  const close = () => {
    isClosed.current = true
    onDone()
  }
  const keep = async (value: string) => {
    if (isClosed.current) return
    if (value.trim() === line[column as 'quantity' | 'unit' | 'location']) return close()
    try {
      await changeLine(callId, line, { [column]: value.trim() })
      close()
    } catch (thrown) {
      const failure = failureOf(thrown)
      onComplaint(fieldErrors(failure)[column] ?? failure.message)
    }
  }
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') void keep(event.currentTarget.value)
    else return
    event.preventDefault()
  }
  const shared = {
    autoFocus: true,
    'aria-invalid': complaintId !== undefined,
    'aria-describedby': complaintId,
    onKeyDown: handleKeyDown,
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLSelectElement>) =>
      void keep(event.currentTarget.value),
  }
  if (column === 'quantity') {
    return (
      <Input
        {...shared}
        aria-label="Quantity"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={line.quantity}
        onFocus={(event) => event.currentTarget.select()}
      />
    )
  }
  const gone = goneValue(locations, line.location)
  const options =
    column === 'unit'
      ? UNITS.map((unit) => ({ code: unit, name: unit }))
      : [
          { code: '', name: 'any' },
          ...(gone === null ? [] : [{ code: gone, name: `${gone}, gone` }]),
          ...locations.map(({ code }) => ({ code, name: code })),
        ]
  return (
    <Select
      {...shared}
      aria-label={column === 'unit' ? 'Unit' : 'Location'}
      defaultValue={column === 'unit' ? line.unit : line.location}
    >
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  )
}
