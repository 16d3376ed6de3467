import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { attempt } from '../../api/attempt.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { keysOf } from '../../app/commands.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { useScanAnywhere } from '../../components/useScanAnywhere.ts'
import { useTypeAnywhere } from '../../components/useTypeAnywhere.ts'
import { noteScan } from './scans/scans.ts'
import { changeList, useStockList } from './state/list.ts'
import { enter } from './state/seen.ts'

const Input = styled(InputBase)({
  flex: '1 1 220px',
  maxWidth: 340,
  '& svg': { flex: 'none', marginRight: 8 },
  '& input::-webkit-search-cancel-button': { display: 'none' },
})

type StockSearchProps = {
  /** Down: into the list. */
  onDown: () => void
}

/** What is typed anywhere on the screen, or scanned, is looked for; each key asks anew. */
export function StockSearch({ onDown }: StockSearchProps) {
  const text = useStockList((now) => now.text)
  const input = useRef<HTMLInputElement>(null)
  useCommand('search', () => input.current?.select())
  useTypeAnywhere(input as RefObject<HTMLInputElement | null>)
  // A scan stands for itself, whatever stood in the box before.
  useScanAnywhere((scanned) => {
    attempt(noteScan(scanned))
    changeList({ text: scanned })
    enter(scanned)
  })

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter') enter(text)
    else if (event.key === 'ArrowDown') onDown()
    else if (event.key === 'Escape') changeList({ text: '' })
    else return
    event.preventDefault()
  }
  return (
    <Input
      inputRef={input}
      value={text}
      placeholder="Search or scan"
      onChange={(event) => changeList({ text: event.target.value.slice(0, 200) })}
      onKeyDown={handleKeyDown}
      startAdornment={<Search size={16} />}
      endAdornment={<Kbd keys={keysOf('search')} />}
      slotProps={{
        input: {
          type: 'search',
          'aria-label': 'Search stock',
          'aria-keyshortcuts': 'Control+F',
          autoComplete: 'off',
          spellCheck: false,
          maxLength: 200,
        },
      }}
    />
  )
}
