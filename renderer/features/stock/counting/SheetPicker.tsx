import type { CountSheet } from '../../../../shared/desk/counting.ts'
import { formatMoment } from '../../../../shared/domain/dates.ts'
import { useZone } from '../../../api/status.ts'
import { CompactSelect } from '../../../components/CompactSelect.tsx'

type SheetPickerProps = {
  sheets: readonly CountSheet[]
  shown: CountSheet | undefined
  onPick: (id: number | null) => void
}

/** The open sheet and the last ones that were finished. */
export function SheetPicker({ sheets, shown, onPick }: SheetPickerProps) {
  const zone = useZone()
  if (sheets.length === 0) return null
  const isOpen = sheets.some(({ finished }) => finished === null)
  return (
    <CompactSelect
      label="Sheet"
      value={shown?.id ?? ''}
      onPick={(value) => onPick(value === '' ? null : Number(value))}
    >
      {!isOpen && <option value="">New count</option>}
      {sheets.map(({ id, location, begun, finished }) => (
        <option key={id} value={id}>
          {location.code}, {formatMoment(begun, zone)}
          {finished === null && ', open'}
        </option>
      ))}
    </CompactSelect>
  )
}
