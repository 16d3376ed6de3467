import { styled } from '@mui/material/styles'
import type { ImportPreview } from '../../../../shared/desk/importPeople.ts'
import type { ImportField, ImportMapping } from '../../../../shared/domain/people/importFields.ts'
import { SelectField } from '../../../components/SelectField.tsx'
import { FIELD_WORDS } from './importWords.ts'

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))',
  gap: 12,
})
const ALL = Object.entries(FIELD_WORDS) as [ImportField, string][]

type ImportColumnsProps = {
  columns: ImportPreview['columns']
  mapping: ImportMapping
  onChange: (mapping: ImportMapping) => void
}

/** Which column of the file is what. */
export function ImportColumns({ columns, mapping, onChange }: ImportColumnsProps) {
  const options = columns.map(({ head, example }, at) => ({
    code: String(at),
    name: `${head.trim() || `Column ${at + 1}`}${example === '' ? '' : `: ${example}`}`,
  }))
  return (
    <Fields role="group" aria-label="Columns of the file">
      {ALL.map(([field, word]) => (
        <SelectField
          key={field}
          label={word}
          none="None"
          options={options}
          value={mapping[field] < 0 ? '' : String(mapping[field])}
          onPick={(code) => onChange({ ...mapping, [field]: code === '' ? -1 : Number(code) })}
        />
      ))}
    </Fields>
  )
}
