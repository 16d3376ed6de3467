import { styled } from '@mui/material/styles'
import { spokenKeys, useKeys } from './keys/useKeys.ts'
import { useRailBadge } from './railBadge.ts'
import { type RailEntry, rail } from './routes.tsx'
import { goTo, useScreen } from './screens.ts'
import { colour, type } from './theme/tokens.ts'

const Nav = styled('nav')({
  display: 'flex',
  flexDirection: 'column',
  gap: 4,
  padding: '8px 4px',
  // In a low window, or a zoomed one, not all of them have room.
  overflowY: 'auto',
  scrollbarWidth: 'none',
  backgroundColor: colour.surface,
  borderRight: `1px solid ${colour.hairline}`,
})
const Item = styled('button')({
  flex: 'none',
  ...type.label,
  fontSize: 11,
  lineHeight: '13px',
  fontWeight: 550,
  position: 'relative',
  display: 'grid',
  justifyItems: 'center',
  gap: 4,
  width: '100%',
  padding: '8px 0 7px',
  border: 0,
  borderRadius: 7,
  cursor: 'pointer',
  color: colour.muted,
  background: 'none',
  '&:hover': { backgroundColor: colour.sunken },
  '&[aria-current]': { color: colour.accent, backgroundColor: colour.accentSoft, fontWeight: 600 },
  '&[aria-current]::before': {
    content: '""',
    position: 'absolute',
    left: -4,
    top: 14,
    bottom: 14,
    width: 3,
    borderRadius: '0 3px 3px 0',
    backgroundColor: colour.accent,
  },
})
const Gap = styled('span')({ flex: 1 })
const Icon = styled('span')({ position: 'relative', display: 'grid' })
const Badge = styled('span')({
  position: 'absolute',
  left: 10,
  top: -7,
  minWidth: 15,
  height: 15,
  padding: '0 4px',
  borderRadius: 8,
  fontSize: 9.5,
  lineHeight: '15px',
  fontWeight: 650,
  textAlign: 'center',
  color: colour.onAccent,
  backgroundColor: colour.accent,
  '&[data-tone="bad"]': { color: colour.onBad, backgroundColor: colour.bad },
})

/** The way from screen to screen. */
export const Rail = () => (
  <Nav aria-label="Main">
    {rail.filter((entry) => !entry.isAtFoot).map(toItem)}
    <Gap />
    {rail.filter((entry) => entry.isAtFoot).map(toItem)}
  </Nav>
)

const toItem = (entry: RailEntry) => <RailItem key={entry.id} entry={entry} />

function RailItem({ entry: { id, title, icon } }: { entry: RailEntry }) {
  const isHere = useScreen() === id
  const badge = useRailBadge(id)
  const keys = useKeys(id)
  return (
    <Item
      type="button"
      aria-label={badge === null ? undefined : `${title}, ${badge.words}`}
      aria-current={isHere ? 'page' : undefined}
      aria-keyshortcuts={spokenKeys(keys)}
      onClick={() => goTo(id)}
    >
      <Icon>
        {icon}
        {badge !== null && (
          <Badge data-tone={badge.tone} title={badge.words} aria-hidden>
            {badge.figure}
          </Badge>
        )}
      </Icon>
      {title}
    </Item>
  )
}
