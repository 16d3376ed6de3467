import { CompactSelect } from '../../../components/CompactSelect.tsx'
import { SearchBox } from '../../../components/SearchBox.tsx'
import { changeFilter, useChoice } from '../state/choice.ts'
import { useKinds } from '../state/useKinds.ts'

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
      <SearchBox
        label="Search activities"
        placeholder="Search"
        text={filter.text}
        most={200}
        onText={(text) => changeFilter({ text })}
        isSmall
      />
    </>
  )
}
