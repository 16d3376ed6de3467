import { styled } from '@mui/material/styles'
import { colour, type } from '../../../app/theme/tokens.ts'

/** Rows of a word and a figure. */
export const Rows = styled('dl')({
  ...type.body,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 12,
  margin: 0,
  '& dt': { color: colour.muted },
  '& dd': { margin: 0, textAlign: 'right' },
})

/** A small table of figures. */
export const Table = styled('table')({
  ...type.body,
  width: 'calc(100% + 16px)',
  // Its figures stand in line with those around it.
  margin: '8px -8px 0',
  borderCollapse: 'collapse',
  '& th': { ...type.label, color: colour.muted, fontWeight: 600, textAlign: 'left' },
  '& tbody th': { ...type.body, color: colour.ink },
  '& th, & td': { padding: '5px 8px', borderBottom: `1px solid ${colour.hairline}` },
  '& th:not(:first-of-type), & td': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
})

/** What may be wider than the drawer. */
export const Wide = styled('div')({ overflowX: 'auto' })

export const Note = styled('p')({ ...type.body, marginTop: 6, color: colour.muted })

/** A button that reads like the text around it. */
export const TextButton = styled('button')({
  ...type.body,
  padding: 0,
  border: 0,
  background: 'none',
  color: colour.accent,
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
})
