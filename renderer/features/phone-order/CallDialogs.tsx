import { assertNever } from '../../../shared/assertNever.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import { CheckoutDialog } from './checkout/CheckoutDialog.tsx'
import { NewCustomerDialog } from './customer/NewCustomerDialog.tsx'
import { EndCallDialog } from './EndCallDialog.tsx'
import { PaymentDialog } from './payment/PaymentDialog.tsx'
import { useCallUi } from './state/callUi.ts'

/** The decision this call is at, if it is at one. */
export function CallDialogs({ call }: { call: CallView }) {
  const { dialog } = useCallUi(call.callId)
  switch (dialog.kind) {
    case 'none':
      return null
    case 'newCustomer':
      return <NewCustomerDialog call={call} />
    case 'checkout':
      return <CheckoutDialog call={call} draft={dialog.draft} />
    case 'payment':
      return <PaymentDialog call={call} start={dialog.start} />
    case 'endCall':
      return <EndCallDialog call={call} />
    default:
      return assertNever(dialog)
  }
}
