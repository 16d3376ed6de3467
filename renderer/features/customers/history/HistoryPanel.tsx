import type { CallView } from '../../../../shared/desk/calls.ts'
import { useHistory, usePastOrders } from '../../../api/history.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { HistoryTable } from './HistoryTable.tsx'
import { noteRows, orderRows, paymentRows, priceRows, usualRows } from './historyRows.tsx'

/** What a customer ordered, paid, and had raised for them. */
export function HistoryPanel({ call }: { call: CallView }) {
  const here = useHistory(call.customer)
  const { orders, state, failure, readAgain } = usePastOrders(call)
  if (here === undefined) return <Skeleton height={420} />
  const isPart = state !== null && state.found !== null && state.found > state.read
  return (
    <>
      <ErrorAlert
        failure={failure}
        action={
          <Button size="small" onClick={readAgain}>
            Read again
          </Button>
        }
      />
      <HistoryTable
        title="Orders"
        heads={['Number', 'Day', 'State', 'Lines', 'Total']}
        figures={[4]}
        rows={orderRows(orders)}
        nothing={nothingWords(state !== null, failure !== null)}
        note={
          isPart
            ? `The first ${state.read} of ${state.found} in the CRM. All of them are on the screen Orders.`
            : 'Lines are known of orders placed at this desk: the CRM tells none.'
        }
      />
      <HistoryTable
        title="Usually buys"
        heads={['Code', 'Product', 'Usually', 'How often', 'Last']}
        figures={[]}
        rows={usualRows(here.usuallyBuys)}
        nothing="Nothing was ordered at this desk yet."
      />
      <HistoryTable
        title="Last prices, with VAT"
        heads={['Code', 'Product', 'Unit', 'Day', 'Price']}
        figures={[4]}
        rows={priceRows(here.lastPrices)}
        nothing="Nothing was ordered at this desk yet."
      />
      <HistoryTable
        title="Payments taken here"
        heads={['Order', 'Day', 'Method', 'State', 'By', 'Amount']}
        figures={[5]}
        rows={paymentRows(here.payments)}
        nothing="None so far."
      />
      <HistoryTable
        title="Activities and cases raised here"
        heads={['What', 'Subject', 'Day', 'State', 'By']}
        figures={[]}
        rows={noteRows(here.notes)}
        nothing="None so far."
      />
    </>
  )
}

/** An empty list says whether there is nothing, or nobody knows yet. */
function nothingWords(isRead: boolean, hasFailed: boolean): string {
  if (isRead) return 'None so far.'
  return hasFailed ? 'The CRM’s list was not read.' : 'Being read from the CRM.'
}
