import { styled } from '@mui/material/styles'
import { colour, radius } from '../app/theme/tokens.ts'

const Cap = styled('kbd')({
  display: 'inline-flex',
  flex: 'none',
  alignItems: 'center',
  justifyContent: 'center',
  minWidth: 16,
  height: 18,
  padding: '0 5px',
  font: 'inherit',
  fontSize: 10.5,
  fontWeight: 600,
  lineHeight: 1,
  whiteSpace: 'nowrap',
  color: colour.muted,
  border: '1px solid color-mix(in srgb, currentColor 42%, transparent)',
  borderBottomWidth: 2,
  borderRadius: radius.small,
  '.MuiButton-contained &': { color: 'inherit' },
  '[aria-disabled="true"] &': { color: colour.faint },
})

/** A key cap. It shows what the eye may use; names and shortcuts are told to others elsewhere. */
export const Kbd = ({ keys, isSpoken = false }: { keys: string; isSpoken?: boolean }) => (
  <Cap aria-hidden={!isSpoken}>{keys}</Cap>
)
