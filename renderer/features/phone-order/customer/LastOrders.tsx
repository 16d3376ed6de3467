import { styled } from '@mui/material/styles'
import { ScrollText } from 'lucide-react'
import { useId } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatDayIn } from '../../../../shared/domain/dates.ts'
import { openCustomerForm } from '../../../api/customerForm.ts'
import { type PastOrder, usePastOrders } from '../../../api/history.ts'
import { useZone } from '../../../api/status.ts'
import { colour, NARROW, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Chip } from '../../../components/Chip.tsx'
import { Money } from '../../../components/Money.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'

const Group = styled('div')({ display: 'grid', gap: 4, [NARROW]: { display: 'none' } })
const List = styled('ul')({ display: 'grid', gap: 2, margin: 0, padding: 0, listStyle: 'none' })
const Row = styled('li')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 6px',
  alignItems: 'center',
  '& > span:last-of-type': { marginLeft: 'auto' },
})
const Quiet = styled('span')({ ...type.caption, color: colour.muted, whiteSpace: 'nowrap' })
/** Where the customer's column is narrow it stands on hover. */
const Year = styled('span')({ '@media (max-width: 1399.95px)': { display: 'none' } })
const Note = styled('p')({ ...type.caption, color: colour.muted })
const Hung = styled('div')({ marginLeft: -8 })

const SHOWN = 3

/** The last orders of the customer on the line: from the CRM, and at once those placed here. */
export function LastOrders({ call }: { call: CallView }) {
  const id = useId()
  const { orders, state, failure, readAgain } = usePastOrders(call)
  if (call.customer === null || call.signIn.kind !== 'signedIn') return null
  const latest = orders.slice(0, SHOWN)
  const isPart =
    state !== null && !state.isWhole && state.found !== null && state.found > state.read
  return (
    <Group role="group" aria-labelledby={id}>
      <SectionLabel id={id}>Last orders</SectionLabel>
      {latest.length > 0 && (
        <List>
          {latest.map((order) => (
            <Row key={order.orderRef}>
              {order.orderRef}
              <When order={order} />
              {order.total !== null && <Money minor={order.total} currency={order.currency} />}
            </Row>
          ))}
        </List>
      )}
      {latest.length === 0 && state !== null && <Note>None so far.</Note>}
      {isPart && (
        <Note>
          Of the first {state.read} of {state.found} in the CRM.
        </Note>
      )}
      {failure !== null && <Note>The CRM’s list was not read.</Note>}
      <Hung>
        {failure !== null && (
          <Button look="quiet" size="small" onClick={readAgain}>
            Read again
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          icon={<ScrollText size={14} />}
          onClick={() => openCustomerForm(call.callId, 'history')}
        >
          History
        </Button>
      </Hung>
    </Group>
  )
}

/** Its day; of one that is not paid, that. */
function When({ order: { at, isPaid } }: { order: PastOrder }) {
  const zone = useZone()
  if (isPaid === false) return <Chip tone="warn">not paid</Chip>
  if (at === null) return null
  const day = formatDayIn(at, zone)
  const [year = ''] = day.match(/ \d+$/) ?? []
  return (
    <Quiet title={day}>
      {day.slice(0, day.length - year.length)}
      <Year>{year}</Year>
    </Quiet>
  )
}
