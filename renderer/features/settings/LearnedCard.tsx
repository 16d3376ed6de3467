import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { LearnedView } from '../../../shared/desk/journal.ts'
import { ask, failureOf } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { type } from '../../app/theme/tokens.ts'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { Facts } from './Facts.tsx'
import { learnedFacts } from './learnedFacts.ts'
import { Note, SettingsCard } from './Section.tsx'

const Title = styled('p')(type.strong)

/** What this desk has seen its CRM do; nothing of it was tried out. */
export function LearnedCard({ version }: { version: string }) {
  const id = useId()
  const { data, error } = useQuery<LearnedView>({
    queryKey: [...keys.learned(), version],
    queryFn: () => ask((desk) => desk.journal.learned(undefined)),
  })
  return (
    <SettingsCard role="region" aria-labelledby={id}>
      <div>
        <Title id={id}>Learned from this CRM</Title>
        <Note>
          From every order of this desk that was read back. An order cannot be deleted, so nothing
          is tried out.
        </Note>
      </div>
      {error !== null && <ErrorAlert failure={failureOf(error)} />}
      {data === undefined ? <Skeleton height={200} /> : <Facts facts={learnedFacts(data)} />}
    </SettingsCard>
  )
}
