import { styled } from '@mui/material/styles'
import { colour, size } from '../app/theme/tokens.ts'

/** The lines of an order to read: its code, what it is, how much, and its sum. */
export const LineTable = styled('table')({
  width: '100%',
  marginTop: 6,
  borderSpacing: 0,
  '& td': { height: size.row, padding: '0 10px', borderBottom: `1px solid ${colour.hairline}` },
  '& td:first-of-type': { paddingLeft: 0, fontWeight: 600, whiteSpace: 'nowrap' },
  '& td:nth-of-type(2)': { overflowWrap: 'anywhere' },
  '& td:nth-of-type(n + 3)': { whiteSpace: 'nowrap' },
  '& td:last-of-type': { paddingRight: 0, textAlign: 'right', fontWeight: 600 },
})
