import { styled } from '@mui/material/styles'
import { useId } from 'react'
import type { CheckoutDraft, Delivery } from '../../../../shared/desk/orders.ts'
import { DayField } from '../../../components/DayField.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { Checkout } from './useCheckout.ts'

/** A group to the ear; to the eye its fields stand in the grid of the form. */
const Group = styled('div')({ display: 'contents' })
const Legend = styled(SectionLabel)({ gridColumn: '1 / -1' })

type Line = { field: keyof Delivery; label: string; hint: string; max: number }

const LINES: readonly Line[] = [
  { field: 'address1', label: 'Address 1', hint: 'House and street', max: 100 },
  { field: 'address2', label: 'Address 2', hint: '', max: 100 },
  { field: 'address3', label: 'Address 3', hint: '', max: 100 },
  { field: 'deliveryState', label: 'State', hint: 'only for the USA', max: 2 },
  { field: 'postcode', label: 'Postcode', hint: 'e.g. BS4 1CK', max: 10 },
]

type DeliveryFieldsProps = { draft: CheckoutDraft; checkout: Checkout }

/** Where the order goes, and when. */
export function DeliveryFields({ draft, checkout }: DeliveryFieldsProps) {
  const { values, errors, changeDelivery } = checkout
  const { delivery } = values
  const id = useId()
  return (
    <Group role="group" aria-labelledby={id}>
      <Legend id={id}>Delivery</Legend>
      {LINES.map(({ field, label, hint, max }) => (
        <TextField
          key={field}
          label={label}
          name={field}
          value={delivery[field]}
          placeholder={hint || ' '}
          error={errors[field]}
          onText={(text) => changeDelivery({ [field]: text })}
          input={{ maxLength: max }}
        />
      ))}
      <SelectField
        label="Country"
        name="country"
        none="Choose"
        options={draft.countries}
        value={delivery.country}
        error={errors.country}
        onPick={(country) => changeDelivery({ country })}
      />
      <DayField
        label="Delivery date"
        name="date"
        value={delivery.date}
        error={errors.date}
        onDay={(date) => changeDelivery({ date })}
      />
    </Group>
  )
}
