import { styled } from '@mui/material/styles'
import {
  closeCustomerForm,
  type FormUi,
  updateCustomerForm,
  wishSignIn,
} from '../../../api/customerForm.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { focusSoon } from '../../../components/focus.ts'
import { readForm } from './saving.ts'
import { ConflictPanel, NotTakenPanel } from './ToldPanels.tsx'

const Told = styled('div')({ display: 'grid', gap: 10, '&:not(:empty)': { paddingTop: 16 } })

/** What the last try came to, above the fields, with the one next step. */
export function FormTold({ callId, form }: { callId: string; form: FormUi }) {
  const { kind, read, typed, conflicts, notTaken, failure } = form
  const isDuplicate = kind === 'new' && failure?.kind === 'invalid' && isOfEmail(failure.fields)
  const signIn = () => {
    wishSignIn(callId, typed.email ?? '')
    closeCustomerForm(callId)
  }
  const canRead = kind === 'known' && read === null
  return (
    <Told>
      <ErrorAlert
        failure={failure}
        action={
          isDuplicate ? (
            <Button size="small" onClick={signIn}>
              Sign them in instead
            </Button>
          ) : (
            canRead && (
              <Button size="small" onClick={() => void readForm(callId)}>
                Read again
              </Button>
            )
          )
        }
      />
      <ConflictPanel
        conflicts={conflicts}
        onTakeTheirs={(field) => {
          const { [field]: _mine, ...rest } = typed
          const left = conflicts.filter((one) => one.field !== field)
          updateCustomerForm(callId, { typed: rest, conflicts: left })
          focusSoon(() => document.querySelector<HTMLElement>(`[role="dialog"] [name="${field}"]`))
        }}
      />
      <NotTakenPanel notTaken={notTaken} />
    </Told>
  )
}

const isOfEmail = (fields: Readonly<Record<string, string>>): boolean =>
  fields.email?.includes('Sign them in') ?? false
