import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { WalletCards } from 'lucide-react'
import type { WaitingRow } from '../../../../shared/desk/journal.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { openCallBy } from '../../../api/calls.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useAction } from '../../../api/useAction.ts'
import { goTo } from '../../../app/screens.ts'
import { colour, radius, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'

const List = styled('ul')({ display: 'grid', alignContent: 'start', gap: 8, overflow: 'auto' })
const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  alignItems: 'center',
  gap: 18,
  padding: '12px 16px',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.card,
})
const Title = styled('h2')(type.strong)
const Text = styled('p')({ color: colour.muted })
const Open = styled('p')({ ...type.title, textAlign: 'right' })
const Of = styled('p')({ ...type.caption, textAlign: 'right', color: colour.muted })

/** Quotes without their payment, whatever left them so; each can be paid from here. */
export function Waiting() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: keys.waiting(),
    queryFn: () => ask((desk) => desk.journal.waiting(undefined)),
  })
  if (error !== null) {
    return (
      <div>
        <ErrorAlert failure={failureOf(error)} onAgain={() => refetch()} />
      </div>
    )
  }
  if (isPending) return <Skeleton height={72} />
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<WalletCards size={22} strokeWidth={1.5} />}
        title="Nothing waits for its payment"
        text="A quote stands here that was left to be paid later, or whose card was declined."
      />
    )
  }
  return (
    <List aria-label="Waiting for payment">
      {data.map((row) => (
        <WaitingItem key={row.id} row={row} />
      ))}
    </List>
  )
}

async function open(id: string): Promise<void> {
  await openCallBy((desk) => desk.journal.openWaiting({ id }))
  goTo('phoneOrder')
}

function WaitingItem({ row }: { row: WaitingRow }) {
  const { run, failure, isBusy } = useAction(open)
  const { id, orderRef, token, customer, at, total, outstanding, currency, why, ringBack } = row
  return (
    <Row>
      <div>
        <Title>
          {orderRef ?? token}, {customer}
        </Title>
        <Text>
          {why} · sent <Moment at={at} hasDay />
          {ringBack !== '' && ` · ring back: ${ringBack}`}
        </Text>
        <ErrorAlert failure={failure} />
      </div>
      <div>
        <Open>{formatMoney(outstanding, currency)}</Open>
        {outstanding !== total && <Of>of {formatMoney(total, currency)}</Of>}
      </div>
      <Button
        name={`Open ${orderRef ?? token}`}
        reason={isBusy ? 'It is being opened.' : null}
        onClick={() => void run(id)}
      >
        Open
      </Button>
    </Row>
  )
}
