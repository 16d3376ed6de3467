import { styled } from '@mui/material/styles'
import { colour, focusRing, radius, size, type } from '../app/theme/tokens.ts'

/** A small quiet button of a row: lists of hundreds are drawn and left with one in each. */
export const RowButton = styled('button')({
  ...type.label,
  minHeight: size.controlSmall,
  padding: '0 8px',
  color: colour.muted,
  whiteSpace: 'nowrap',
  backgroundColor: colour.surface,
  border: 0,
  borderRadius: radius.control,
  cursor: 'pointer',
  '&:hover': { color: colour.ink, backgroundColor: colour.sunken },
  '&:focus-visible': focusRing,
})
