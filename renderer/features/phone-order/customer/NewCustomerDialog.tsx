import { styled } from '@mui/material/styles'
import { useCallback, useEffect, useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { countries } from '../../../../shared/domain/countries.ts'
import { askCall } from '../../../api/calls.ts'
import { openNewCustomerForm } from '../../../api/customerForm.ts'
import { useMenu } from '../../../api/queries.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { focusSoon, inSight } from '../../../components/focus.ts'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { focusProduct } from '../focusOn.ts'
import { closeDialog, updateCallUi, useCallUi } from '../state/callUi.ts'
import { emptyCustomer, FIELDS, type NewCustomer } from './newCustomerForm.ts'

const Form = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(6, 1fr)',
  gap: 14,
  padding: '16px 22px',
  '& > *': { gridColumn: 'span 3' },
  '& > [role="alert"], & > label': { gridColumn: '1 / -1' },
})
const Tick = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  '& input': { width: 15, height: 15, margin: 0, accentColor: colour.accent },
})

/** What was typed has gone its way: the next one begins with an empty form. */
function closeFor(callId: string): void {
  updateCallUi(callId, { newCustomer: null })
  closeDialog(callId)
}

/** The short form: what the CRM needs, and what a delivery needs. */
export function NewCustomerDialog({ call: { callId } }: { call: CallView }) {
  const { email, newCustomer } = useCallUi(callId)
  const customer = newCustomer ?? { ...emptyCustomer, email }
  const body = useRef<HTMLDivElement>(null)
  const titles = useMenu('contact_title')
  const { run, failure, isBusy } = useAction(
    useCallback(
      async (input: NewCustomer) => {
        await askCall((desk) => desk.customers.addNew({ callId, ...input }))
        closeFor(callId)
        focusProduct()
      },
      [callId],
    ),
  )
  const errors = fieldErrors(failure)
  // What stands beside its field is not said twice.
  const isSaid = failure !== null && Object.values(errors).includes(failure.message)
  const change = (part: Partial<NewCustomer>) =>
    updateCallUi(callId, { newCustomer: { ...customer, ...part } })
  const handleConfirm = () => void run(customer)
  const isThere = errors.email?.includes('Sign them in') ?? false
  const signIn = () => {
    updateCallUi(callId, { email: customer.email })
    closeFor(callId)
    focusSoon(() => inSight('[name="password"]'))
  }
  const openWhole = () => {
    const { newsletter, ...texts } = customer
    closeFor(callId)
    openNewCustomerForm(callId, { ...texts, newsletter: newsletter ? 'Y' : 'N' })
  }
  useEffect(() => {
    if (failure !== null) body.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [failure])

  return (
    <Dialog
      title="New customer"
      way="back to the call"
      width={640}
      onClose={() => closeDialog(callId)}
      onConfirm={handleConfirm}
      said="They are on the line at once. The CRM keeps the password to itself."
      actions={
        <>
          {isThere && <Button onClick={signIn}>Sign them in instead</Button>}
          <Button onClick={openWhole} reason={isBusy ? 'On its way to the CRM.' : null}>
            All fields
          </Button>
          <Button
            look="accent"
            keys={keysOf('confirm')}
            reason={isBusy ? 'On its way to the CRM.' : null}
            onClick={handleConfirm}
            isConfirm
          >
            Add customer
          </Button>
        </>
      }
    >
      <Form ref={body}>
        <ErrorAlert failure={isSaid ? null : failure} />
        {FIELDS.map(({ field, label, max, hint }, index) => (
          <TextField
            key={field}
            label={label}
            name={`new-${field}`}
            autoFocus={index === 0}
            value={customer[field]}
            error={errors[field]}
            placeholder={hint}
            onText={(text) => change({ [field]: text })}
            input={{ maxLength: max }}
          />
        ))}
        <SelectField
          label="Country"
          options={countries()}
          value={customer.country}
          error={errors.country}
          onPick={(country) => change({ country })}
        />
        <SelectField
          label="Title"
          none="None"
          options={titles}
          value={customer.title}
          error={errors.title}
          onPick={(title) => change({ title })}
        />
        <Tick>
          <input
            type="checkbox"
            checked={customer.newsletter}
            onChange={(event) => change({ newsletter: event.target.checked })}
          />
          Wants the newsletter
        </Tick>
      </Form>
    </Dialog>
  )
}
