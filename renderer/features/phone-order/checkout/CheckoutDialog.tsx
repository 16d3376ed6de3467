import { styled } from '@mui/material/styles'
import { useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { keysOf } from '../../../app/commands.ts'
import { COMPACT, colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { countLines } from '../../../components/countLines.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Elapsed } from '../../../components/Elapsed.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { useMendFirst } from '../../../components/useMendFirst.ts'
import { closeDialog } from '../state/callUi.ts'
import { DeliveryFields } from './DeliveryFields.tsx'
import { paymentShut, placeShut } from './decisions.ts'
import { OrderFields } from './OrderFields.tsx'
import { PaymentChoice } from './PaymentChoice.tsx'
import { Remarks } from './Remarks.tsx'
import { sayTotal } from './sayTotal.ts'
import { useCheckout } from './useCheckout.ts'

const Halves = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 428px',
  minHeight: 516,
  [COMPACT]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
})
const Left = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  alignContent: 'start',
  gap: 14,
  padding: '16px 22px',
  '& > [role="alert"]': { gridColumn: '1 / -1' },
})
const Right = styled('div')({
  padding: '16px 22px',
  backgroundColor: colour.page,
  borderLeft: `1px solid ${colour.hairline}`,
})

/** A field of the address that is empty; they stand before the payment. */
const FIRST =
  '[name="address1"]:placeholder-shown, [name="postcode"]:placeholder-shown, [name="payment"]:checked'

/** The decision: where it goes, what it is called, how it is paid. */
export function CheckoutDialog({ call, draft }: { call: CallView; draft: CheckoutDraft }) {
  const { callId, customer, lines, name } = call
  const body = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const checkout = useCheckout(callId, draft, card)
  const { values, errors, failure, sentAt, place } = checkout
  const isSending = sentAt !== null

  useMendFirst(body, checkout, '[name="payment"]:checked')

  return (
    <Dialog
      title="Checkout"
      aside={`${name} · ${countLines(lines.length)}`}
      figure={formatMoney(draft.agreedTotal, draft.currency)}
      {...(!isSending && { way: 'back to the basket' })}
      width={980}
      onClose={() => !isSending && closeDialog(callId)}
      onConfirm={place}
      first={FIRST}
      said={sayTotal(draft, call.totals.vat > 0, values.delivery.date)}
      actions={
        <>
          <Button
            reason={isSending ? 'It is being sent.' : null}
            onClick={() => closeDialog(callId)}
          >
            Back
          </Button>
          <Button
            look="accent"
            keys={keysOf('confirm')}
            reason={isSending ? 'It is being sent.' : placeShut(draft)}
            onClick={place}
            isConfirm
          >
            Place order
            {isSending && <Elapsed since={sentAt} />}
          </Button>
        </>
      }
    >
      <Halves ref={body} inert={isSending}>
        <Left>
          <ErrorAlert failure={failure} />
          <Remarks callId={callId} draft={draft} checkout={checkout} />
          <DeliveryFields draft={draft} checkout={checkout} />
          <OrderFields draft={draft} checkout={checkout} />
        </Left>
        <Right>
          <PaymentChoice
            payment={values.payment}
            shut={paymentShut(draft)}
            errors={errors}
            card={card}
            holder={customer ? `${customer.firstName} ${customer.lastName}` : ''}
            onPick={(payment) => checkout.change({ payment })}
            onTouched={checkout.touch}
          />
        </Right>
      </Halves>
    </Dialog>
  )
}
