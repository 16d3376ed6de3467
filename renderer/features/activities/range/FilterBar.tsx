import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useCommand } from '../../../app/commandRegistry.ts'
import { keysOf } from '../../../app/commands.ts'
import { size } from '../../../app/theme/tokens.ts'
import { CompactSelect } from '../../../components/CompactSelect.tsx'
import { Kbd } from '../../../components/Kbd.tsx'
import { changeFilter, useChoice } from '../state/choice.ts'
import { useKinds } from '../state/useKinds.ts'

const Find = styled(InputBase)({
  flex: '0 1 180px',
  minWidth: 120,
  minHeight: size.controlSmall,
  height: size.controlSmall,
  '& svg': { flex: 'none' },
  '& input::-webkit-search-cancel-button': { display: 'none' },
})

/** What of the days is shown: types, categories, words. */
export function FilterBar() {
  const { filter } = useChoice()
  const { types, categories } = useKinds()
  const names = new Map(types.map(({ code, name }) => [code, name]))
  const [type = ''] = filter.types
  const [category = ''] = filter.categories
  const only = (code: string) => (code === '' ? [] : [code])
  return (
    <>
      <CompactSelect
        label="Type"
        value={type}
        onPick={(code) => changeFilter({ types: only(code) })}
      >
        <option value="">All types</option>
        {types.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </CompactSelect>
      <CompactSelect
        label="Category"
        value={category}
        onPick={(code) => changeFilter({ categories: only(code) })}
      >
        <option value="">All categories</option>
        {categories.map((code) => (
          <option key={code} value={code}>
            {names.get(code) ?? (code === '' ? 'None' : code)}
          </option>
        ))}
      </CompactSelect>
      <FindText />
    </>
  )
}

function FindText() {
  const { filter } = useChoice()
  const input = useRef<HTMLInputElement>(null)
  useCommand('search', () => input.current?.select())
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || filter.text === '') return
    changeFilter({ text: '' })
    event.preventDefault()
  }
  return (
    <Find
      inputRef={input}
      value={filter.text}
      placeholder="Search"
      onChange={({ target }) => changeFilter({ text: target.value.slice(0, 200) })}
      onKeyDown={handleKeyDown}
      startAdornment={<Search size={14} />}
      endAdornment={<Kbd keys={keysOf('search')} />}
      slotProps={{
        input: {
          type: 'search',
          'aria-label': 'Search activities',
          'aria-keyshortcuts': 'Control+F',
          autoComplete: 'off',
          spellCheck: false,
          maxLength: 200,
        },
      }}
    />
  )
}
