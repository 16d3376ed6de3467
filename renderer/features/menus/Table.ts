import { styled } from '@mui/material/styles'
import { colour, size, type } from '../../app/theme/tokens.ts'

/** A table of this screen, on it and on paper. */
export const Table = styled('table')({
  ...type.body,
  width: '100%',
  maxWidth: 1120,
  borderSpacing: 0,
  '& th, & td': {
    minHeight: size.row,
    padding: '6px 12px 6px 0',
    textAlign: 'left',
    minWidth: 84,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${colour.hairline}`,
  },
  '& thead th': { ...type.label, color: colour.muted, whiteSpace: 'nowrap' },
  '& tbody th': { minWidth: 110, fontWeight: 600 },
  '& time': { whiteSpace: 'nowrap' },
  '& li': { color: colour.muted },
})
