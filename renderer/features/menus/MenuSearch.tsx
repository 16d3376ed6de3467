import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { useCommand } from '../../app/commandRegistry.ts'
import { keysOf } from '../../app/commands.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { useTypeAnywhere } from '../../components/useTypeAnywhere.ts'

const Input = styled(InputBase)({
  flex: '1 1 220px',
  maxWidth: 340,
  '& svg': { flex: 'none', marginRight: 8 },
  '& input::-webkit-search-cancel-button': { display: 'none' },
})

type MenuSearchProps = {
  text: string
  onText: (text: string) => void
  /** Enter or down: into what was found. */
  onEnter: () => void
}

/** What is typed anywhere on the screen is looked for in all twelve. */
export function MenuSearch({ text, onText, onEnter }: MenuSearchProps) {
  const input = useRef<HTMLInputElement>(null)
  useCommand('search', () => input.current?.select())
  useTypeAnywhere(input as RefObject<HTMLInputElement | null>)
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === 'ArrowDown') onEnter()
    else if (event.key === 'Escape') onText('')
    else return
    event.preventDefault()
  }
  return (
    <Input
      inputRef={input}
      value={text}
      placeholder="Search all menus"
      onChange={(event) => onText(event.target.value.slice(0, 100))}
      onKeyDown={handleKeyDown}
      startAdornment={<Search size={16} />}
      endAdornment={<Kbd keys={keysOf('search')} />}
      slotProps={{
        input: {
          type: 'search',
          'aria-label': 'Search menus',
          'aria-keyshortcuts': 'Control+F',
          autoComplete: 'off',
          spellCheck: false,
          maxLength: 100,
        },
      }}
    />
  )
}
