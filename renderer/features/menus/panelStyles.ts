import { styled } from '@mui/material/styles'
import { COMPACT, colour, type } from '../../app/theme/tokens.ts'

/** What stands beside the list of menus: a head, and below it what scrolls. */
export const Box = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
})
export const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: 10,
  padding: '10px 14px',
})
export const Title = styled('h2')(type.title)
export const Body = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  [COMPACT]: { overflow: 'visible' },
  padding: '0 14px 14px',
  borderTop: `1px solid ${colour.hairline}`,
  '&:focus-visible': { outlineOffset: -2 },
})
