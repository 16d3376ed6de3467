import { styled } from '@mui/material/styles'
import { COMPACT, colour, NARROW, SNUG } from '../../app/theme/tokens.ts'

/** The phone order's three columns; on a narrow window the customer folds to a line on top. */
export const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: '268px minmax(0, 1fr) 292px',
  gridTemplateRows: 'minmax(0, 1fr)',
  minHeight: 0,
  outline: 'none',
  [SNUG]: { gridTemplateColumns: '232px minmax(0, 1fr) 260px' },
  [NARROW]: {
    gridTemplateColumns: 'minmax(0, 1fr) clamp(228px, 23vw, 260px)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
  },
  [COMPACT]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto',
    alignContent: 'start',
    overflow: 'auto',
  },
})

export const CustomerPlace = styled('div')({
  minHeight: 0,
  overflow: 'auto',
  padding: '14px 16px',
  backgroundColor: colour.surface,
  borderRight: `1px solid ${colour.hairline}`,
  [NARROW]: { padding: '10px 16px', borderBottom: `1px solid ${colour.hairline}` },
  [COMPACT]: { minHeight: 'auto', overflow: 'visible', borderRight: 0 },
})

export const BasketPlace = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 14,
  minWidth: 0,
  minHeight: 0,
  padding: 16,
  backgroundColor: colour.surface,
  borderRight: `1px solid ${colour.hairline}`,
  [NARROW]: { gridColumn: 1, gridRow: 2, padding: 12 },
  [COMPACT]: { minHeight: 'auto', borderRight: 0 },
})

export const TotalsPlace = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 14,
  minHeight: 0,
  padding: 16,
  overflow: 'auto',
  [NARROW]: { gridColumn: 2, gridRow: '1 / span 2', padding: 12 },
  [COMPACT]: {
    gridColumn: 1,
    gridRow: 3,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(228px, 1fr))',
    alignItems: 'start',
    minHeight: 'auto',
    overflow: 'visible',
    borderTop: `1px solid ${colour.hairline}`,
  },
})
