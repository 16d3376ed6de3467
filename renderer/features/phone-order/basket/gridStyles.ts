import { styled } from '@mui/material/styles'
import { colour, NARROW, size, type } from '../../../app/theme/tokens.ts'

export const Grid = styled('table')({
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
})

export const Header = styled('thead')({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  backgroundColor: colour.surface,
  '& th': { ...type.label, color: colour.muted },
  // The product: rather the columns beside it give way.
  '& th:nth-of-type(2)': { minWidth: 130 },
})

export const HeadRow = styled('tr')({})

export const Cell = styled('td')({
  height: size.row,
  // Room for a second line where a name needs one.
  padding: '3px 6px',
  whiteSpace: 'nowrap',
  borderBottom: `1px solid ${colour.hairline}`,
  [NARROW]: { padding: '3px 4px' },
  '&:first-of-type': { paddingLeft: 10 },
  '&:last-of-type': { paddingRight: 10 },
  '&:focus-visible': { outlineOffset: -2 },
})

export const Row = styled('tr')({
  '&:focus-within': { backgroundColor: colour.accentSoft },
  '&[data-uncertain]': { color: colour.muted },
  '&[data-state="refused"]': { backgroundColor: colour.badSoft },
  '&[data-state="unsure"]': { backgroundColor: colour.warnSoft },
})

/** The line below a line, for what there is to say of it. */
export const Aside = styled('td')({
  ...type.caption,
  padding: '4px 10px 6px',
  borderBottom: `1px solid ${colour.hairline}`,
  '& > div': { display: 'flex', alignItems: 'center', gap: 8 },
  '& p': { flex: 1, fontWeight: 550 },
})
