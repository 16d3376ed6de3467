import { styled } from '@mui/material/styles'
import { colour, size, type } from '../../../app/theme/tokens.ts'

export const Grid = styled('table')({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'separate',
  borderSpacing: 0,
})

export const Header = styled('thead')({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  backgroundColor: colour.surface,
  '& th': { ...type.label, color: colour.muted },
})

export const HeadRow = styled('tr')({})

export const Cell = styled('td')({
  height: size.row,
  padding: '0 6px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  borderBottom: `1px solid ${colour.hairline}`,
  '&:first-of-type': { paddingLeft: 10 },
  '&:last-of-type': { paddingRight: 10 },
  '&:focus-visible': { outlineOffset: -2 },
  '&[data-editing]': { overflow: 'visible' },
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
