import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import { SelectField } from '../../../components/SelectField.tsx'
import { categoryOptions } from './categoryOptions.ts'
import { Field } from './Field.tsx'
import { withBranch } from './withBranch.ts'

type CategoryFilterProps = {
  chosen: readonly string[]
  categories: StockColumns['categories']
  onChange: (chosen: string[]) => void
}

/** Branches of the categories, each in a field of its own, and one more to choose another in. */
export function CategoryFilter({ chosen, categories, onChange }: CategoryFilterProps) {
  const options = categoryOptions(categories)
  const fields = chosen.length < options.length ? [...chosen, ''] : chosen
  return fields.map((branch, at) => (
    <Field
      // A place in the list is what such a field is known by.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={at}
    >
      <SelectField
        label={at === 0 ? 'Category' : `Or in, ${at + 1}`}
        none={at === 0 && branch === '' ? 'All' : branch === '' ? 'No other' : 'Leave out'}
        options={options.filter(({ code }) => code === branch || !chosen.includes(code))}
        value={branch}
        onPick={(code) => onChange(withBranch(chosen, at, code))}
      />
    </Field>
  ))
}
