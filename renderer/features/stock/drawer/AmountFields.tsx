import { styled } from '@mui/material/styles'
import type { ProductView } from '../../../../shared/desk/product.ts'
import type { Unit } from '../../../../shared/domain/units.ts'
import { UNIT_WORDS } from '../../../../shared/domain/uom.ts'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: '110px minmax(0, 1fr)',
  gap: 10,
})

type AmountFieldsProps = {
  quantity: string
  onQuantity: (quantity: string) => void
  unit: Unit
  onUnit: (unit: Unit) => void
  units: ProductView['units']
  wrong: string | undefined
}

/** How much of it, in one of the units it is sold in. */
export function AmountFields({ units, wrong, ...props }: AmountFieldsProps) {
  return (
    <Fields>
      <TextField
        label="Quantity"
        value={props.quantity}
        onText={props.onQuantity}
        error={wrong}
        input={{ inputMode: 'decimal', maxLength: 14 }}
      />
      <SelectField
        label="Unit"
        value={props.unit}
        onPick={(picked) => props.onUnit(picked as Unit)}
        options={units.map(({ unit, size }) => ({
          code: unit,
          name:
            unit === 'unit' || size === null
              ? UNIT_WORDS[unit].one
              : `${UNIT_WORDS[unit].one} (${size} units)`,
        }))}
      />
    </Fields>
  )
}
