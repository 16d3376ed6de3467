import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useCommand } from '../../../app/commandRegistry.ts'
import { keysOf } from '../../../app/commands.ts'
import { colour, size, type } from '../../../app/theme/tokens.ts'
import { CompactSelect } from '../../../components/CompactSelect.tsx'
import { Kbd } from '../../../components/Kbd.tsx'
import { changeFilter, useChoice } from '../state/choice.ts'
import { useKinds } from '../state/useKinds.ts'

const Pick = styled('span')({
  ...type.label,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  color: colour.muted,
})
const Find = styled(InputBase)({
  width: 200,
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
      <Pick>
        <span aria-hidden>Type</span>
        <CompactSelect
          label="Type"
          value={type}
          onPick={(code) => changeFilter({ types: only(code) })}
        >
          <option value="">All</option>
          {types.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </CompactSelect>
      </Pick>
      <Pick>
        <span aria-hidden>Category</span>
        <CompactSelect
          label="Category"
          value={category}
          onPick={(code) => changeFilter({ categories: only(code) })}
        >
          <option value="">All</option>
          {categories.map((code) => (
            <option key={code} value={code}>
              {names.get(code) ?? (code === '' ? 'None' : code)}
            </option>
          ))}
        </CompactSelect>
      </Pick>
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
