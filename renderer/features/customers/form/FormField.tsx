import { styled } from '@mui/material/styles'
import type { ConsentEntry } from '../../../../shared/desk/customerForm.ts'
import type { CustomerField } from '../../../../shared/domain/customerFields.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { DayField } from '../../../components/DayField.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { ConsentField } from './ConsentField.tsx'
import { optionsOf } from './options.ts'
import { useFieldMenu } from './useFieldMenu.ts'

const Doubt = styled('span')({ color: colour.warn })
const Changed = styled('div')({
  marginLeft: -8,
  paddingLeft: 6,
  borderLeft: '2px solid transparent',
  '&[data-changed]': { borderLeftColor: colour.accent },
})

export type FormFieldProps = {
  field: CustomerField
  value: string
  error: string | undefined
  /** What looks wrong; it can be saved all the same. */
  hint: string | undefined
  isChanged: boolean
  consents: readonly ConsentEntry[]
  onText: (value: string) => void
}

/** One field of a customer, by its kind; what was changed wears a mark at its left. */
export function FormField(props: FormFieldProps) {
  return (
    <Changed data-changed={props.isChanged || undefined}>
      <Control {...props} />
    </Changed>
  )
}

function Control({ field, value, error, hint, consents, onText }: FormFieldProps) {
  const { name, label, kind } = field
  const menu = useFieldMenu(field)
  const doubt = hint && <Doubt>{hint}</Doubt>
  switch (kind) {
    case 'menu':
    case 'country':
    case 'currency':
    case 'taxable':
      return (
        <SelectField
          label={label}
          name={name}
          none={kind === 'taxable' ? 'Not told' : 'None'}
          options={optionsOf(kind, menu, value)}
          value={value}
          error={error}
          hint={doubt}
          onPick={onText}
        />
      )
    case 'yesNo':
      return (
        <ConsentField
          field={field}
          isOn={value === 'Y'}
          error={error}
          consents={consents}
          onTick={(isOn) => onText(isOn ? 'Y' : 'N')}
        />
      )
    case 'day':
      return (
        <DayField
          label={label}
          name={name}
          value={value}
          error={error}
          hint={doubt}
          onDay={onText}
        />
      )
    default:
      return (
        <TextField
          label={label}
          name={name}
          value={value}
          error={error}
          hint={doubt}
          onText={onText}
          input={kind === 'number' ? { inputMode: 'numeric' } : {}}
        />
      )
  }
}
