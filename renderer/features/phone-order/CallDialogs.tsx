import { assertNever } from '../../../shared/assertNever.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import { AgainDialog } from './again/AgainDialog.tsx'
import { CheckoutDialog } from './checkout/CheckoutDialog.tsx'
import { NewCustomerDialog } from './customer/NewCustomerDialog.tsx'
import { EndCallDialog } from './EndCallDialog.tsx'
import { PasteDialog } from './paste/PasteDialog.tsx'
import { PaidSoFarDialog } from './payment/PaidSoFarDialog.tsx'
import { PaymentDialog } from './payment/PaymentDialog.tsx'
import type { PaymentStart } from './payment/paymentForm.ts'
import { ReadBackDialog } from './read-back/ReadBackDialog.tsx'
import { useCallUi } from './state/callUi.ts'
import { DroppedDialog } from './tabs/DroppedDialog.tsx'
import { WhatIfDialog } from './what-if/WhatIfDialog.tsx'

/** The decision this call is at, if it is at one. */
export function CallDialogs({ call }: { call: CallView }) {
  const { dialog } = useCallUi(call.callId)
  switch (dialog.kind) {
    case 'none':
      return null
    case 'newCustomer':
      return <NewCustomerDialog call={call} />
    case 'paste':
      return <PasteDialog callId={call.callId} />
    case 'readBack':
      return <ReadBackDialog call={call} />
    case 'whatIf':
      return <WhatIfDialog call={call} />
    case 'checkout':
      return <CheckoutDialog call={call} draft={dialog.draft} />
    case 'payment':
      return <Payment call={call} start={dialog.start} />
    case 'again':
      return <AgainDialog call={call} id={dialog.id} />
    case 'dropped':
      return <DroppedDialog call={call} />
    case 'endCall':
      return <EndCallDialog call={call} />
    default:
      return assertNever(dialog)
  }
}

/** A payment; first, where this desk may have forgotten some, what has been paid. */
function Payment({ call, start }: { call: CallView; start: PaymentStart }) {
  const { order } = call
  if (order.kind !== 'created' || order.ledger.notWhole === null) {
    return <PaymentDialog call={call} start={start} />
  }
  const { orderRef, ledger } = order
  return (
    <PaidSoFarDialog
      call={call}
      orderRef={orderRef}
      ledger={ledger}
      notWhole={order.ledger.notWhole}
    />
  )
}
