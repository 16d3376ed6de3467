import { styled } from '@mui/material/styles'
import { colour } from '../../../app/theme/tokens.ts'
import { FilterChip } from '../../../components/FilterChip.tsx'
import { focusSoon } from '../../../components/focus.ts'
import { change, useChoice } from '../state/choice.ts'
import { setFilters } from '../state/setFilters.ts'
import { useKinds } from '../state/useKinds.ts'

const Strip = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  padding: '5px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})

// What was pressed goes: the keyboard goes on with the next one, or with the view that shows more.
const nextStop = () =>
  document.querySelector<HTMLElement>('[data-filters] button') ??
  document.querySelector<HTMLElement>('[data-views] [aria-pressed="true"]')

/** What narrows the days, each in words that take it out again. */
export function FilterChips() {
  const choice = useChoice()
  const { types } = useKinds()
  const names = new Map(types.map(({ code, name }) => [code, name]))
  const set = setFilters(choice, (code) => names.get(code) ?? code)
  if (set.length === 0) return null
  return (
    <Strip data-filters role="group" aria-label="Only">
      Only
      {set.map(({ words, without }) => (
        <FilterChip
          key={words}
          words={words}
          onOut={() => {
            change(without)
            focusSoon(nextStop)
          }}
        />
      ))}
    </Strip>
  )
}
