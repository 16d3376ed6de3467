import { styled } from '@mui/material/styles'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { closeCustomerForm, type FormUi, updateCustomerForm } from '../../../api/customerForm.ts'
import { keysOf } from '../../../app/commands.ts'
import { COMPACT, focusRing } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { HistoryPanel } from '../history/HistoryPanel.tsx'
import { FormNav } from './FormNav.tsx'
import { FormSections } from './FormSections.tsx'
import { FormTold } from './FormTold.tsx'
import { labelsOf, listed, saidOf, whyNot } from './formWords.ts'
import { NewPassword } from './NewPassword.tsx'
import { changesIn, readForm, saveForm } from './saving.ts'

const Body = styled('div')({
  display: 'grid',
  gridTemplateColumns: '226px minmax(0, 1fr)',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  height: 'min(620px, calc(100vh - 240px))',
  columnGap: 16,
  [COMPACT]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto', height: 'auto' },
})
/** What the last try came to stays in sight above the fields. */
const Told = styled('div')({ padding: '0 22px 0 10px', [COMPACT]: { padding: '0 22px' } })
const Fields = styled('div')({
  overflow: 'auto',
  // A field that is gone to comes with its label.
  scrollPaddingTop: 40,
  // Inside, where the dialog does not cut it off.
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  padding: '16px 22px 0 10px',
  [COMPACT]: { overflow: 'visible', padding: '16px 22px 0' },
})

/** The past has no field in it that Tab could come to. */
const SCROLLED_BY_KEYS = { tabIndex: 0, role: 'group', 'aria-label': 'History' }

type CustomerFormDialogProps = { call: CallView; form: FormUi }

/** All the CRM knows of a customer, or is to know of a new one. Only what was changed is sent. */
export function CustomerFormDialog({ call, form }: CustomerFormDialogProps) {
  const { callId } = call
  const { kind, view, read, isBusy, failure } = form
  const [search, setSearch] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [hasPassword, setHasPassword] = useState(false)
  const password = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const isMissing = kind === 'known' && read === null
  useEffect(() => {
    if (isMissing) void readForm(callId)
    // While the fields were read the dialog itself had the keyboard.
    else if (document.activeElement?.matches('[role="dialog"]')) {
      body.current?.querySelector<HTMLElement>('[name="firstName"]')?.focus()
    }
  }, [isMissing, callId])
  useFocusOnTold(body, form)

  const changes = changesIn(form)
  const names = [...labelsOf(changes), ...(hasPassword ? ['Password'] : [])]
  const reason = whyNot(isBusy, isMissing, names)
  const save = () => {
    const field = password.current
    if (reason !== null) return
    void saveForm(callId, field?.value ?? '').then((isSaved) => {
      // It has gone its way: what is saved next goes without it.
      if (isSaved && field) field.value = ''
      if (isSaved) setHasPassword(false)
    })
  }
  const close = () => {
    if (isBusy) return
    if (names.length > 0) setAsking(true)
    else closeCustomerForm(callId)
  }
  return (
    <>
      <Dialog
        title={kind === 'new' ? 'New customer, all fields' : 'Customer'}
        aside={kind === 'new' ? undefined : call.name}
        way="back to the call"
        width={900}
        first='[name="firstName"]'
        onClose={close}
        onConfirm={save}
        said={saidOf(kind, isBusy, names)}
        actions={
          <Button look="accent" keys={keysOf('confirm')} reason={reason} onClick={save} isConfirm>
            {kind === 'new' ? 'Add customer' : 'Save changes'}
          </Button>
        }
      >
        <Body ref={body}>
          <FormNav
            search={search}
            changes={changes}
            view={view}
            hasHistory={kind === 'known'}
            onSearch={setSearch}
            onView={(next) => updateCustomerForm(callId, { view: next })}
          />
          <Told>
            <FormTold callId={callId} form={form} />
          </Told>
          <Fields inert={isBusy} {...(view === 'history' ? SCROLLED_BY_KEYS : {})}>
            {view === 'history' ? (
              <HistoryPanel call={call} />
            ) : isMissing ? (
              <Skeleton height={480} />
            ) : (
              <FormSections callId={callId} form={form} changes={changes} search={search} />
            )}
            {kind === 'known' && !isMissing && (
              <NewPassword
                isShown={view === 'fields' && search === ''}
                inputRef={password}
                error={fieldErrors(failure).password}
                onFilled={setHasPassword}
              />
            )}
          </Fields>
        </Body>
      </Dialog>
      {isAsking && (
        <ConfirmDialog
          title="Leave without saving?"
          confirm="Throw away"
          back="Keep writing"
          onConfirm={() => closeCustomerForm(callId)}
          onClose={() => setAsking(false)}
        >
          <p>{listed(names)} would be lost. Nothing of it is in the CRM.</p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** Once an answer is in, the keyboard is where it asks something. */
function useFocusOnTold(
  body: RefObject<HTMLElement | null>,
  { isBusy, failure, conflicts, notTaken: [first] }: FormUi,
): void {
  useEffect(() => {
    if (isBusy) return
    const find = (what: string) => body.current?.querySelector<HTMLElement>(what)
    if (failure !== null) (find('[aria-invalid]') ?? find('[name="firstName"]'))?.focus()
    else if (conflicts.length > 0) find('[aria-label^="Take theirs"]')?.focus()
    else if (first !== undefined) find(`[name="${first.field}"]`)?.focus()
  }, [body, isBusy, failure, conflicts, first])
}
