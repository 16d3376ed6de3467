import { styled } from '@mui/material/styles'
import { useCallback, useState } from 'react'
import { emailHint } from '../../../../shared/domain/contactChecks.ts'
import { ask } from '../../../api/desk.ts'
import { useAction } from '../../../api/useAction.ts'
import { colour, NARROW, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'

const Box = styled('div')({
  display: 'grid',
  justifyItems: 'start',
  gap: 6,
  // The word of the quiet button stands on the column’s edge.
  '& > button': { marginLeft: -8 },
  // On a narrow window it stands below the fields, close to them.
  [NARROW]: { marginTop: 2 },
})
const Sent = styled('p')({ ...type.body, color: colour.good, fontWeight: 550 })

/** Has the CRM mail a new password to the address that was typed. */
export function ResetPassword({ callId, email }: { callId: string; email: string }) {
  const [sentTo, setSentTo] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { run, failure, isBusy } = useAction(
    useCallback(
      async (address: string) => {
        const sent = await ask((desk) => desk.customers.resetPassword({ callId, email: address }))
        setSentTo(sent.email)
      },
      [callId],
    ),
  )
  const isAddress = email.trim() !== '' && emailHint(email) === null
  const reason = isAddress ? null : 'Type the caller’s e-mail first.'
  return (
    <Box>
      <Button
        look="quiet"
        size="small"
        reason={isBusy ? 'On its way.' : reason}
        onClick={() => setAsking(true)}
      >
        Mail a new password
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={`Mail ${email.trim()} a new password?`}
          confirm="Mail it"
          onConfirm={() => {
            setAsking(false)
            void run(email)
          }}
          onClose={() => setAsking(false)}
        >
          <p>
            The CRM makes a new password and mails it to the customer. Their old one is no longer
            taken from then on, here or on the website, and that cannot be undone.
          </p>
          <p>Nobody at this desk sees the new one: the caller reads it from their mail.</p>
        </ConfirmDialog>
      )}
      <ErrorAlert failure={failure} />
      {sentTo !== '' && <Sent role="status">A new password is on its way to {sentTo}.</Sent>}
    </Box>
  )
}
