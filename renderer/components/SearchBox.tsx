import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useCommand } from '../app/commandRegistry.ts'
import { spokenKeys, useKeys } from '../app/keys/useKeys.ts'
import { size } from '../app/theme/tokens.ts'
import { CommandKeys } from './CommandKeys.tsx'
import { hasOpenDialog } from './dialogStack.ts'
import { useTypeAnywhere } from './useTypeAnywhere.ts'

const Input = styled(InputBase)({
  flex: '1 1 220px',
  maxWidth: 340,
  '& svg': { flex: 'none' },
  '& input::-webkit-search-cancel-button': { display: 'none' },
  '&[data-small]': {
    flex: '0 1 180px',
    minWidth: 120,
    minHeight: size.controlSmall,
    height: size.controlSmall,
  },
})

type SearchBoxProps = {
  /** Its name. */
  label: string
  placeholder: string
  text: string
  /** At most so many characters. */
  most: number
  /** In a bar, among other small controls. */
  isSmall?: boolean
  /** What is typed on the screen, in no field, goes here. */
  takesTyping?: boolean
  onText: (text: string) => void
  onEnter?: () => void
  onDown?: () => void
}

/** What a screen is searched with. Ctrl+F goes to it, Escape empties it. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, text, most, isSmall = false, takesTyping = false, onText } = props
  const input = useRef<HTMLInputElement>(null)
  const keys = useKeys('search')
  useTypeAnywhere(takesTyping ? input : NOWHERE)
  useCommand('search', () => {
    // What stands behind a dialog is not gone to.
    if (hasOpenDialog() && input.current?.closest('[role="dialog"]') === null) return
    input.current?.select()
  })
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const act = {
      Enter: props.onEnter,
      ArrowDown: props.onDown,
      Escape: text === '' ? undefined : () => onText(''),
    }[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <Input
      inputRef={input}
      data-small={isSmall || undefined}
      value={text}
      placeholder={placeholder}
      onChange={(event) => onText(event.target.value.slice(0, most))}
      onKeyDown={handleKeyDown}
      startAdornment={<Search size={isSmall ? 14 : 16} />}
      endAdornment={<CommandKeys id="search" />}
      slotProps={{
        input: {
          type: 'search',
          'aria-label': label,
          'aria-keyshortcuts': spokenKeys(keys),
          autoComplete: 'off',
          spellCheck: false,
          maxLength: most,
        },
      }}
    />
  )
}

const NOWHERE = { current: null }
