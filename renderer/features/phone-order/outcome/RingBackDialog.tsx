import { styled } from '@mui/material/styles'
import { useCallback, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { askCall } from '../../../api/calls.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { TextField } from '../../../components/TextField.tsx'
import { endForGood } from '../useCallCommands.ts'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

/** Leaves the order as a quote: when to ring back is noted, then the call ends. */
export function RingBackDialog({ call, onClose }: { call: CallView; onClose: () => void }) {
  const { callId, customer } = call
  const [when, setWhen] = useState('')
  const leave = useCallback(async () => {
    if (when.trim() !== '') await askCall((desk) => desk.orders.ringBack({ callId, when }))
    await endForGood(callId)
  }, [callId, when])
  const { run, failure, isBusy } = useAction(leave)
  const phone = customer?.phone ?? ''
  return (
    <Dialog
      title="Leave it as a quote?"
      width={520}
      way="back to the order"
      onClose={onClose}
      onConfirm={() => void run()}
      first='[name="when"]'
      said="It stands under Waiting for payment. This ends the call."
      actions={
        <Button
          look="accent"
          keys={keysOf('confirm')}
          reason={isBusy ? 'It is being noted.' : null}
          onClick={() => void run()}
          isConfirm
        >
          End call
        </Button>
      }
    >
      <Body>
        <ErrorAlert failure={failure} />
        <TextField
          label="Ring back"
          name="when"
          placeholder="e.g. Wed at 10, after payday"
          value={when}
          error={fieldErrors(failure).when}
          onText={setWhen}
          hint={
            phone === '' ? 'Leave it empty if they ring us.' : `On ${phone}. Empty if they ring us.`
          }
          input={{ maxLength: 100 }}
        />
      </Body>
    </Dialog>
  )
}
