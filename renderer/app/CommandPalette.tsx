import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { Dialog } from '../components/Dialog.tsx'
import { PaletteOption } from './palette/PaletteOption.tsx'
import { usePalette } from './palette/usePalette.ts'
import { colour } from './theme/tokens.ts'

const Top = styled('div')({ padding: '12px 22px' })
const List = styled('div')({
  height: 374,
  overflow: 'auto',
  paddingBottom: 8,
  '&:focus-visible': { outlineOffset: -2 },
})
const Nothing = styled('p')({ padding: '7px 22px', color: colour.muted })

/** Every command, screen, call, customer, product and order by name. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const palette = usePalette(onClose)
  const { text, shown, chosen, isLooking } = palette
  const listId = useId()
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') palette.move(1)
    else if (event.key === 'ArrowUp') palette.move(-1)
    else if (event.key === 'PageDown') palette.move(PAGE)
    else if (event.key === 'PageUp') palette.move(-PAGE)
    else if (event.key === 'Enter') palette.enter()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Dialog title="Commands" width={640} onClose={onClose} onConfirm={palette.enter} way="close">
      <Top>
        <InputBase
          autoFocus
          fullWidth
          value={text}
          placeholder="A command, a screen, a customer, a product, an order"
          startAdornment={<Search size={16} />}
          onKeyDown={handleKeyDown}
          onChange={(event) => palette.type(event.target.value)}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': 'Command',
              'aria-expanded': true,
              'aria-controls': listId,
              'aria-activedescendant': chosen && `${listId}-${chosen.id}`,
              autoComplete: 'off',
              spellCheck: false,
              maxLength: 200,
            },
          }}
        />
      </Top>
      {shown.length === 0 && (
        <Nothing role="status">
          {isLooking ? 'Looking…' : `Nothing here is called “${text.trim()}”.`}
        </Nothing>
      )}
      <List id={listId} role="listbox" aria-label="Commands" aria-busy={isLooking}>
        {shown.map((entry) => (
          <PaletteOption
            key={entry.id}
            id={`${listId}-${entry.id}`}
            entry={entry}
            isChosen={entry === chosen}
            onGive={() => palette.give(entry)}
          />
        ))}
      </List>
    </Dialog>
  )
}

const PAGE = 10
