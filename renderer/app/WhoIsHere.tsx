import { styled } from '@mui/material/styles'
import { ChevronDown } from 'lucide-react'
import { attempt } from '../api/attempt.ts'
import { changeSettings, useSettings } from '../api/status.ts'
import { showPeople } from '../features/settings/chosenSection.ts'
import { colour, radius } from './theme/tokens.ts'

const Place = styled('span')({
  position: 'relative',
  '& svg': { position: 'absolute', right: 2, top: 5, pointerEvents: 'none' },
})
const Pick = styled('select')({
  fieldSizing: 'content',
  height: 22,
  padding: '0 18px 0 4px',
  appearance: 'none',
  border: 0,
  borderRadius: radius.small,
  fontWeight: 600,
  color: colour.ink,
  backgroundColor: 'transparent',
  cursor: 'pointer',
  // The line is no higher than this: a ring around it would be cut off.
  '&:focus-visible': { outlineOffset: -2 },
  '& option': { backgroundColor: colour.surface },
})

/** The choice that leads to where people are added; no name has a line break. */
const ADD = '\n'

/** Who sits at this desk; a signature, not a sign-in. */
export function WhoIsHere() {
  const settings = useSettings()
  if (settings === null) return null
  const { people, whoIsHere } = settings
  const handlePick = (name: string) => {
    if (name === ADD) showPeople()
    else attempt(changeSettings({ whoIsHere: name }))
  }
  return (
    <Place>
      <Pick
        aria-label="Who is here"
        value={whoIsHere}
        onChange={(event) => handlePick(event.target.value)}
      >
        <option value="">Who is here?</option>
        {people.map(({ name, role }) => (
          <option key={name} value={name}>
            {role === '' ? name : `${name} · ${role}`}
          </option>
        ))}
        {people.length === 0 && <option value={ADD}>Add people in Settings…</option>}
      </Pick>
      <ChevronDown size={12} aria-hidden />
    </Place>
  )
}
