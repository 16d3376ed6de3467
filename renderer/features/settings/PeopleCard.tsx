import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { DeskSettings, Person } from '../../../shared/desk/settings.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'
import { Columns, Note, SettingsCard } from './Section.tsx'

const List = styled('ul')({ ...type.body, listStyle: 'none', margin: 0, padding: 0 })
const Row = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 36,
  borderTop: `1px solid ${colour.hairline}`,
  '&:first-of-type': { borderTop: 0 },
})
const Role = styled('span')({ flex: 1, color: colour.muted })
const Form = styled('form')({ display: 'grid', gap: 12, justifyItems: 'start' })

const NOBODY = { name: '', role: '' }

type PeopleCardProps = {
  settings: DeskSettings
  onChange: (part: Pick<DeskSettings, 'people' | 'whoIsHere'>) => void
}

/** The people of this desk: a name under what they do, not a sign-in. */
export function PeopleCard({ settings, onChange }: PeopleCardProps) {
  const { people, whoIsHere } = settings
  const [draft, setDraft] = useState<Person>(NOBODY)
  const isKnown = people.some(({ name }) => name === draft.name.trim())
  const isReady = draft.name.trim() !== '' && !isKnown
  const add = () => {
    const name = draft.name.trim()
    if (!isReady) return
    onChange({
      people: [...people, { name, role: draft.role.trim() }],
      whoIsHere: whoIsHere || name,
    })
    setDraft(NOBODY)
  }
  const remove = (gone: string) =>
    onChange({
      people: people.filter(({ name }) => name !== gone),
      whoIsHere: whoIsHere === gone ? '' : whoIsHere,
    })
  return (
    <SettingsCard>
      <Note>
        Who works at this desk. The name picked in the status line is written beside every order and
        payment. It is a signature, not a password.
      </Note>
      {people.length > 0 && (
        <List aria-label="People at this desk">
          {people.map(({ name, role }) => (
            <Row key={name}>
              <strong>{name}</strong>
              <Role>{role}</Role>
              <Button
                look="quiet"
                size="small"
                name={`Remove ${name}`}
                onClick={() => remove(name)}
              >
                Remove
              </Button>
            </Row>
          ))}
        </List>
      )}
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Columns style={{ width: '100%' }}>
          <TextField
            label="Name"
            name="deskPerson"
            value={draft.name}
            error={isKnown ? 'This name is on the list already.' : undefined}
            onText={(name) => setDraft((now) => ({ ...now, name }))}
          />
          <TextField
            label="Role"
            placeholder="Sales"
            value={draft.role}
            onText={(role) => setDraft((now) => ({ ...now, role }))}
          />
        </Columns>
        <Button type="submit" reason={isReady ? null : 'Type a name that is not on the list.'}>
          Add
        </Button>
      </Form>
    </SettingsCard>
  )
}
