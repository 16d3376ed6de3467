import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { Chip } from '../../../components/Chip.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { Checkout } from './useCheckout.ts'

type OrderFieldsProps = { draft: CheckoutDraft; checkout: Checkout }

/** What the order is called and what is written on it. */
export function OrderFields({ draft, checkout }: OrderFieldsProps) {
  const { values, errors, change } = checkout
  return (
    <>
      <TextField
        label="Customer reference"
        name="reference"
        value={values.reference}
        placeholder="e.g. their order number"
        error={errors.reference}
        startAdornment={<Chip title="Every order of this call carries it">{draft.token}</Chip>}
        onText={(reference) => change({ reference })}
        input={{ maxLength: draft.referenceLimit }}
      />
      <TextField
        label="Order notes"
        name="orderNotes"
        value={values.orderNotes}
        placeholder="The customer sees this"
        error={errors.orderNotes}
        onText={(orderNotes) => change({ orderNotes })}
        input={{ maxLength: 2000 }}
      />
      <TextField
        label="Delivery notes"
        name="deliveryNotes"
        value={values.deliveryNotes}
        placeholder="The driver sees this"
        error={errors.deliveryNotes}
        onText={(deliveryNotes) => change({ deliveryNotes })}
        input={{ maxLength: 2000 }}
      />
      <SelectField
        label="Label"
        name="label"
        none="No label"
        options={draft.labels}
        value={values.label}
        error={errors.label}
        onPick={(label) => change({ label })}
      />
      <SelectField
        label="Team"
        name="team"
        none="No team"
        options={draft.teams}
        value={values.team}
        error={errors.team}
        onPick={(team) => change({ team })}
      />
    </>
  )
}
