import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { OwnKeys } from '../../../../shared/desk/ownKeys.ts'
import { fold } from '../../../../shared/domain/search.ts'
import { commandGroups } from '../../../app/command.ts'
import { type CommandId, commandList } from '../../../app/commands.ts'
import { isChangeable, withFirstKeys } from '../../../app/keys/chosenKeys.ts'
import { capsIn, useAllKeys } from '../../../app/keys/useKeys.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Kbd } from '../../../components/Kbd.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { Note, SettingsCard } from '../Section.tsx'

const Group = styled('section')({ marginTop: 8 })
const Row = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 36,
  borderTop: `1px solid ${colour.hairline}`,
})
const Title = styled('span')({ flex: 1, minWidth: 0 })
const None = styled('span')({ color: colour.muted })

type KeyListProps = {
  own: OwnKeys
  onChoose: (id: CommandId) => void
  onKeep: (own: OwnKeys) => void
}

/** Every command whose keys may be others, by where it works. */
export function KeyList({ own, onChoose, onKeep }: KeyListProps) {
  const [text, setText] = useState('')
  const keys = useAllKeys()
  const words = fold(text).split(/\s+/).filter(Boolean)
  const found = commandList.filter((command) => {
    const all = fold(`${command.title} ${command.group} ${capsIn(keys, command.id)}`)
    return isChangeable(command) && words.every((word) => all.includes(word))
  })
  return (
    <SettingsCard>
      <TextField
        label="Find a command"
        placeholder="By its name or its keys"
        value={text}
        onText={setText}
      />
      {found.length === 0 && <Note role="status">No command is called “{text.trim()}”.</Note>}
      {commandGroups
        .map((group) => ({ group, list: found.filter((command) => command.group === group) }))
        .filter(({ list }) => list.length > 0)
        .map(({ group, list }) => (
          <Group key={group}>
            <SectionLabel>{group}</SectionLabel>
            <ul aria-label={group}>
              {list.map(({ id, title }) => (
                <Row key={id}>
                  <Title>{title}</Title>
                  <Caps caps={capsIn(keys, id)} />
                  {own[id] !== undefined && (
                    <Button
                      look="quiet"
                      size="small"
                      name={`Reset ${title}`}
                      onClick={() => onKeep(withFirstKeys(own, id))}
                    >
                      Reset
                    </Button>
                  )}
                  <Button size="small" name={`Change ${title}`} onClick={() => onChoose(id)}>
                    Change
                  </Button>
                </Row>
              ))}
            </ul>
          </Group>
        ))}
    </SettingsCard>
  )
}

const Caps = ({ caps }: { caps: string }) =>
  caps === '' ? <None>no keys</None> : <Kbd keys={caps} isSpoken />
