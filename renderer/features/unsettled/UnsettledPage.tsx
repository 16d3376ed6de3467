import { styled } from '@mui/material/styles'
import { ShieldCheck } from 'lucide-react'
import { failureOf } from '../../api/desk.ts'
import { useUnsettled } from '../../api/queries.ts'
import { useStatus } from '../../api/status.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { UnsettledCard } from './UnsettledCard.tsx'

const Page = styled('div')({
  height: '100%',
  overflow: 'auto',
  padding: '22px 40px',
  display: 'grid',
  alignContent: 'start',
  gap: 16,
})
const Title = styled('h1')({ ...type.title, fontSize: 20 })
const Text = styled('p')({ color: colour.muted })

/** Orders and payments whose answer was lost. */
export function UnsettledPage() {
  const count = useStatus()?.unsettled ?? 0
  const { data, error, isPending } = useUnsettled(count)
  return (
    <Page>
      <div>
        <Title>{count === 0 ? 'Unsettled' : `Unsettled, ${count}`}</Title>
        {count > 0 && (
          <Text>
            The answer of the CRM was lost. The desk does not send these again until it knows.
            Nothing here can be closed by accident.
          </Text>
        )}
      </div>
      {error !== null && <ErrorAlert failure={failureOf(error)} />}
      {isPending && <Skeleton height={220} />}
      {data?.map((entry) => (
        <UnsettledCard key={entry.id} entry={entry} />
      ))}
      {data?.length === 0 && (
        <EmptyState
          icon={<ShieldCheck size={22} strokeWidth={1.5} />}
          title="Nothing is unsettled"
          text="Every order and every payment of this desk has its answer."
        />
      )}
    </Page>
  )
}
