import { styled } from '@mui/material/styles'
import { useCallback, useRef, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { Ledger, NotWhole } from '../../../../shared/desk/orders.ts'
import { formatMoney, parseMoney } from '../../../../shared/domain/money.ts'
import { askCall } from '../../../api/calls.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { SignatureField } from '../../../components/SignatureField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useSignedWord } from '../../../components/useSignedWord.ts'
import { closeDialog } from '../state/callUi.ts'
import { wrongPaid } from './paymentForm.ts'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })
const FIRST = '[name="paid"]'

type PaidSoFarDialogProps = {
  call: CallView
  orderRef: string
  ledger: Ledger
  notWhole: NotWhole
}

/** Before a payment on an order of which this desk may have forgotten some: what is paid already? */
export function PaidSoFarDialog({ call, orderRef, ledger, notWhole }: PaidSoFarDialogProps) {
  const { callId, name } = call
  const { currency, total, takenHere } = ledger
  const body = useRef<HTMLDivElement>(null)
  const [amount, setAmount] = useState('')
  const [note, setNote] = useState('')

  const say = useCallback(
    async (paid: number) => {
      const { pay } = await askCall((desk) => desk.payments.sayPaid({ callId, paid, note }))
      if (pay.kind === 'shut') closeDialog(callId)
    },
    [callId, note],
  )
  const { run, refuse, failure, errors, reason, signature } = useSignedWord(say, {
    body,
    first: FIRST,
  })

  const confirm = () => {
    const paid = parseMoney(amount, currency)
    if (!refuse(wrongPaid(paid)) && paid !== undefined) void run(paid)
  }
  return (
    <Dialog
      title="Payment"
      aside={`${orderRef} · ${name}`}
      figure={formatMoney(total, currency)}
      way="back to the order"
      width={640}
      onClose={() => closeDialog(callId)}
      onConfirm={confirm}
      first={FIRST}
      said="Nothing is taken by this."
      actions={
        <Button look="accent" keys={keysOf('confirm')} reason={reason} onClick={confirm} isConfirm>
          Say what is paid
        </Button>
      }
    >
      <Body ref={body}>
        <Remark tone="warn" label="The ledger is not whole">
          {notWhole.kind === 'elsewhere' ? (
            <span>
              This order was not placed at this desk. The CRM shows that it is not paid, and not
              what was paid in part.
            </span>
          ) : (
            <span>
              This ledger is not whole. The journal was put back or mended: what was taken on this
              order from <Moment at={notWhole.from} hasDay /> to{' '}
              <Moment at={notWhole.until} hasDay /> may be missing in it.
            </span>
          )}
          <span>Look in the CRM at what has been paid on {orderRef}, and say it here first.</span>
        </Remark>
        <ErrorAlert failure={failure} />
        <TextField
          label="Paid so far, as the CRM shows"
          name="paid"
          value={amount}
          error={errors.paid}
          onText={setAmount}
          hint={`In all, 0 where nothing was. This desk knows of ${formatMoney(takenHere, currency)}.`}
          input={{ inputMode: 'decimal' }}
        />
        <TextField
          label="Where you saw it (may stay empty)"
          name="note"
          value={note}
          error={errors.note}
          onText={setNote}
          input={{ maxLength: 500 }}
        />
        <SignatureField {...signature} error={errors.who} />
      </Body>
    </Dialog>
  )
}
