import { styled } from '@mui/material/styles'
import { ChevronRight, TriangleAlert } from 'lucide-react'
import { colour, size, type } from './theme/tokens.ts'

const Line = styled('button')({
  ...type.label,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 7,
  width: '100%',
  height: size.controlSmall,
  // As whole as the stripe while a dialog is open; the dialog has the hand then.
  position: 'relative',
  zIndex: 1400,
  '[aria-hidden="true"] &': { pointerEvents: 'none' },
  border: 0,
  cursor: 'pointer',
  color: colour.onAlarm,
  backgroundColor: colour.alarm,
  '&:focus-visible': { outlineColor: colour.onAlarm, outlineOffset: -4 },
})

/** One red line above every screen while there is anything whose fate is not known. */
export function UnsettledLine({ count, onOpen }: { count: number; onOpen: () => void }) {
  const what = count === 1 ? 'One order or payment is' : `${count} orders or payments are`
  return (
    <Line type="button" onClick={onOpen}>
      <TriangleAlert size={14} />
      {what} not settled. Do not place or take it again.
      <ChevronRight size={14} />
    </Line>
  )
}
