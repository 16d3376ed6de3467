import { styled } from '@mui/material/styles'
import type { CSSProperties } from 'react'
import { colour, NARROW, size, type } from '../../../app/theme/tokens.ts'
import { PADDING } from './basketTracks.ts'

const TRACKS = '--basket-tracks'

/** Set on the grid, for all its rows. */
export const tracksStyle = (tracks: string): CSSProperties =>
  ({ [TRACKS]: tracks }) as CSSProperties

export const Grid = styled('div')({ [PADDING]: '16px', [NARROW]: { [PADDING]: '10px' } })

export const Header = styled('div')({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  backgroundColor: colour.surface,
  // Its row keeps the letters of the others, by which the tracks are measured.
  '& [role="columnheader"]': { ...type.label, color: colour.muted },
})

const tracks = { display: 'grid', gridTemplateColumns: `var(${TRACKS})` } as const

export const HeadRow = styled('div')(tracks)

/** Of five hundred lines only those in sight are laid out and painted; to find out which is not free. */
export const Lines = styled('div')({
  '&[data-long] > [role="row"]': {
    contentVisibility: 'auto',
    containIntrinsicBlockSize: `auto ${size.row + 1}px`,
  },
})

export const Cell = styled('div')({
  minHeight: size.row,
  // Room for a second line where a name needs one.
  padding: '3px 6px',
  alignContent: 'center',
  whiteSpace: 'nowrap',
  borderBottom: `1px solid ${colour.hairline}`,
  [NARROW]: { padding: '3px 4px' },
  '&:first-of-type': { paddingLeft: 10 },
  '&:last-of-type': { paddingRight: 10 },
  '&:focus-visible': { outlineOffset: -2 },
})

export const Row = styled('div')({
  ...tracks,
  '&:focus-within': { backgroundColor: colour.accentSoft },
  '&[data-uncertain]': { color: colour.muted },
  '&[data-state="refused"]': { backgroundColor: colour.badSoft },
  '&[data-state="unsure"]': { backgroundColor: colour.warnSoft },
})

/** The line below a line, for what there is to say of it. */
export const Aside = styled('div')({
  ...type.caption,
  gridColumn: '1 / -1',
  padding: '4px 10px 6px',
  borderBottom: `1px solid ${colour.hairline}`,
  '& > div': { display: 'flex', alignItems: 'center', gap: 8 },
  '& p': { flex: 1, fontWeight: 550 },
})

/** Name, and beside it or below it, where the column is narrow, size and state. */
export const Product = styled('span')({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 5,
  lineHeight: '16px',
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
  // Three lines are enough to know it by; the whole name shows itself on hover.
  '& > span:first-of-type': {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
  },
})
