import { styled } from '@mui/material/styles'
import { colour, size } from '../../app/theme/tokens.ts'

/** Over the grid but for its heads, which stay to be sorted by. */
export const OverRows = styled('div')({
  position: 'absolute',
  inset: `${size.row + 1}px 0 0`,
  overflow: 'auto',
  backgroundColor: colour.surface,
})
