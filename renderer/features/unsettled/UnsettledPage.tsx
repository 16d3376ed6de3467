import { styled } from '@mui/material/styles'
import { ShieldCheck } from 'lucide-react'
import { attempt } from '../../api/attempt.ts'
import { readUnsettled, type UnsettledFeed, useUnsettled } from '../../api/unsettled.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { UnsettledPanel } from './UnsettledPanel.tsx'

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

/** Orders and payments whose answer was lost, each until it is settled. */
export function UnsettledPage() {
  const feed = useUnsettled()
  const count = feed.kind === 'told' ? feed.entries.length : 0
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
      <Entries feed={feed} />
    </Page>
  )
}

function Entries({ feed }: { feed: UnsettledFeed }) {
  if (feed.kind === 'loading') return <Skeleton height={280} />
  if (feed.kind === 'failed') {
    return <ErrorAlert failure={feed.failure} onAgain={() => attempt(readUnsettled())} />
  }
  if (feed.entries.length === 0) {
    return (
      <EmptyState
        icon={<ShieldCheck size={22} strokeWidth={1.5} />}
        title="Nothing is unsettled"
        text="Every order and every payment of this desk has its answer."
      />
    )
  }
  return feed.entries.map((view) => (
    <UnsettledPanel key={view.id} view={view} toldAt={feed.toldAt} />
  ))
}
