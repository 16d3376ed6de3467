import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { Dialog } from '../components/Dialog.tsx'
import { Kbd } from '../components/Kbd.tsx'
import { useReadyCommands } from './commandRegistry.ts'
import { keysOf } from './commands.ts'
import { findCommands } from './findCommands.ts'
import { colour, type } from './theme/tokens.ts'

const Top = styled('div')({ padding: '12px 22px' })
const List = styled('div')({
  height: 330,
  overflow: 'auto',
  paddingBottom: 8,
  '&:focus-visible': { outlineOffset: -2 },
})
const Nothing = styled('p')({ padding: '7px 22px', color: colour.muted })
const Item = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 34,
  padding: '0 22px',
  cursor: 'default',
  '&[aria-selected="true"]': { backgroundColor: colour.accentSoft },
  '&[aria-disabled="true"]': { color: colour.faint },
  '& small': { ...type.caption, marginLeft: 'auto', color: colour.muted },
})

/** Every command by name. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const listId = useId()
  const found = findCommands(useReadyCommands(), text)
  const chosen = found[Math.min(place, found.length - 1)]

  const give = (command = chosen) => {
    if (!command || command.reason !== null) return
    onClose()
    // The command meets the page as it was before the palette stood over it.
    requestAnimationFrame(() => command.run(0))
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setPlace((now) => Math.min(now + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setPlace((now) => Math.max(now - 1, 0))
    else if (event.key === 'Enter') give()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Dialog title="Commands" width={560} onClose={onClose} onConfirm={() => give()} way="close">
      <Top>
        <InputBase
          autoFocus
          fullWidth
          value={text}
          placeholder="Type what you want to do"
          startAdornment={<Search size={16} />}
          onKeyDown={handleKeyDown}
          onChange={(event) => {
            setText(event.target.value)
            setPlace(0)
          }}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': 'Command',
              'aria-expanded': true,
              'aria-controls': listId,
              'aria-activedescendant': chosen && `${listId}-${chosen.id}`,
              autoComplete: 'off',
            },
          }}
        />
      </Top>
      {found.length === 0 && <Nothing role="status">No command is called “{text.trim()}”.</Nothing>}
      <List id={listId} role="listbox" aria-label="Commands">
        {found.map((command) => (
          <Item
            key={command.id}
            id={`${listId}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            aria-disabled={command.reason !== null}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => give(command)}
          >
            {command.title}
            <small>{command.reason}</small>
            {keysOf(command.id) && <Kbd keys={keysOf(command.id)} />}
          </Item>
        ))}
      </List>
    </Dialog>
  )
}
