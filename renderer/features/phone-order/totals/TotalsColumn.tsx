import type { CallView } from '../../../../shared/desk/calls.ts'
import { CallLog } from './CallLog.tsx'
import { DeliveryPanel } from './DeliveryPanel.tsx'
import { OrderActions } from './OrderActions.tsx'
import { TotalsPanel } from './TotalsPanel.tsx'

/** The right-hand column: how much, and what may be done about it. */
export const TotalsColumn = ({ call }: { call: CallView }) => (
  <>
    <TotalsPanel totals={call.totals} />
    <OrderActions call={call} />
    {call.customer && <DeliveryPanel customer={call.customer} />}
    <CallLog log={call.log} />
  </>
)
