import { styled } from '@mui/material/styles'
import { colour, focusRing, radius, type } from '../app/theme/tokens.ts'

/** A word that is pressed to show something, and looks so while it is shown. */
export const ViewChip = styled('button')({
  ...type.label,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  minHeight: 22,
  maxWidth: 300,
  padding: '2px 8px',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  color: colour.muted,
  backgroundColor: colour.sunken,
  border: 0,
  borderRadius: radius.small,
  cursor: 'pointer',
  '&:hover': { color: colour.ink },
  '&:focus-visible': focusRing,
  '&[aria-pressed="true"]': { color: colour.accent, backgroundColor: colour.accentSoft },
  '&[aria-disabled]': { color: colour.faint, cursor: 'default', textDecoration: 'line-through' },
  '& svg': { flex: 'none' },
  // Words that are too long end in dots, and leave room for what follows them.
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
})
