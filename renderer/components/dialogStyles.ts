import Modal from '@mui/material/Modal'
import { styled } from '@mui/material/styles'
import { colour, fieldRing, floating, radius, size, type } from '../app/theme/tokens.ts'

export const Place = styled(Modal)({
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'center',
  padding: 16,
})

/** Dims the work, not the frame: stripe, rail and status line stay legible. */
export const Scrim = styled('div')({
  position: 'fixed',
  inset: 0,
  left: size.rail,
  bottom: size.statusLine,
  zIndex: -1,
  backgroundColor: colour.scrim,
})

export const Sheet = styled('div')({
  display: 'grid',
  // The body scrolls; what confirms stays in sight.
  gridTemplateRows: 'minmax(0, 1fr)',
  maxWidth: '100%',
  maxHeight: 'calc(100vh - 96px)',
  marginTop: 50,
  marginLeft: size.rail,
  overflow: 'hidden',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.dialog,
  boxShadow: floating,
  outline: 'none',
  // Only while all in it is on its way: else one of its fields or buttons has the keyboard.
  '&:focus-visible': fieldRing,
})
export const Form = styled('form')({ display: 'flex', flexDirection: 'column', minHeight: 0 })
export const Head = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '15px 22px',
  borderBottom: `1px solid ${colour.hairline}`,
})
export const Title = styled('h1')({
  ...type.title,
  flex: 'none',
  // Words of the CRM may be long; what stands beside them has some room.
  maxWidth: 'calc(100% - 120px)',
  overflowWrap: 'anywhere',
})
export const Aside = styled('span')({
  ...type.body,
  minWidth: 0,
  color: colour.muted,
  // Beside a long title two lines are enough to know it by.
  display: '-webkit-box',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
})
export const Figure = styled('span')({ ...type.title, fontSize: 21, marginLeft: 'auto' })
export const Way = styled('span')({
  ...type.label,
  whiteSpace: 'nowrap',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  padding: '1px 6px',
  color: colour.muted,
  backgroundColor: colour.sunken,
  borderRadius: 5,
})
export const Body = styled('div')({
  flex: '0 1 auto',
  minHeight: 0,
  overflow: 'auto',
  // What is on its way can be read, not changed.
  '& [inert]': { opacity: 0.6 },
})
export const Foot = styled('footer')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '14px 22px',
  borderTop: `1px solid ${colour.hairline}`,
})
export const Said = styled('div')({ ...type.body, flex: 1, minWidth: 0, color: colour.muted })
