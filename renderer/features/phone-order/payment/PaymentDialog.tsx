import { styled } from '@mui/material/styles'
import { useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { keysOf } from '../../../app/commands.ts'
import { COMPACT, colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Elapsed } from '../../../components/Elapsed.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { useMendFirst } from '../../../components/useMendFirst.ts'
import { CardForm } from '../card/CardForm.tsx'
import { closeDialog } from '../state/callUi.ts'
import { PaymentFields } from './PaymentFields.tsx'
import type { PaymentStart } from './paymentForm.ts'
import { usePayment } from './usePayment.ts'

const Halves = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 428px',
  minHeight: 200,
  [COMPACT]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  '&[data-no-card]': { gridTemplateColumns: '1fr' },
})
const Left = styled('div')({
  display: 'grid',
  alignContent: 'start',
  gap: 14,
  padding: '16px 22px',
})
const Right = styled('div')({
  padding: '16px 22px',
  backgroundColor: colour.page,
  borderLeft: `1px solid ${colour.hairline}`,
})

const firstOf = ({ cardField, focus }: PaymentStart): string =>
  cardField ?? { amount: 'amount', method: 'method', card: 'recordingPaused' }[focus]

type PaymentDialogProps = { call: CallView; start: PaymentStart }

/** A payment on the order of this call. */
export function PaymentDialog({ call, start }: PaymentDialogProps) {
  const { callId, customer, order } = call
  const body = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const created = order.kind === 'created' ? order : null
  const payment = usePayment(callId, created, start, card)
  const { method, errors, failure, sentAt, take, touch } = payment
  const isSending = sentAt !== null
  const isCard = method === 'Gateway'

  const first = `[name="${firstOf(start)}"]`
  useMendFirst(body, payment, first)

  if (created === null) return null
  const { ledger, orderRef } = created
  return (
    <Dialog
      title="Payment"
      aside={`${orderRef} · ${call.name}`}
      figure={formatMoney(ledger.outstanding, ledger.currency)}
      {...(!isSending && { way: 'back to the order' })}
      width={isCard ? 860 : 640}
      onClose={() => !isSending && closeDialog(callId)}
      onConfirm={take}
      first={first}
      said={payment.say}
      actions={
        <Button
          look="accent"
          keys={keysOf('confirm')}
          reason={isSending ? 'It is being sent.' : null}
          onClick={take}
          isConfirm
        >
          Take payment
          {isSending && <Elapsed since={sentAt} />}
        </Button>
      }
    >
      <Halves ref={body} inert={isSending} data-no-card={isCard ? undefined : true}>
        <Left>
          <ErrorAlert failure={failure} />
          <PaymentFields payment={payment} ledger={ledger} />
        </Left>
        {isCard && (
          <Right>
            <CardForm
              box={card}
              holder={customer ? `${customer.firstName} ${customer.lastName}` : ''}
              errors={errors}
              isSameCard={start.isSameCard ?? false}
              onTouched={touch}
            />
          </Right>
        )}
      </Halves>
    </Dialog>
  )
}
