import { styled } from '@mui/material/styles'
import { History } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../api/desk.ts'
import { noteMenusSeen, useMenuChanges } from '../../api/menus.ts'
import { useZone } from '../../api/status.ts'
import { colour } from '../../app/theme/tokens.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Pager } from '../../components/Pager.tsx'
import { SaveCsvButton } from '../../components/SaveCsvButton.tsx'
import { sinceWords } from '../../components/sinceWords.ts'
import { useNow } from '../../components/useNow.ts'
import { useSeenOnLeaving } from '../../components/useSeenOnLeaving.ts'
import { ChangeTable } from './ChangeTable.tsx'
import { Body, Box, Head, Title } from './panelStyles.ts'

const When = styled('span')({ color: colour.muted })
const Gap = styled('span')({ flex: 1 })
const PAGE_SIZE = 50

/** What readings changed in all menus. Whoever leaves it has seen what stood in it. */
export function ChangesPanel() {
  const [from, setFrom] = useState(0)
  const { data, error } = useMenuChanges({ name: null, from, count: PAGE_SIZE })
  const zone = useZone()
  const now = useNow(60_000)
  useSeenOnLeaving(data?.upTo ?? null, noteMenusSeen)
  const isEmpty = data?.total === 0
  return (
    <Box>
      <Head>
        <Title>Changes</Title>
        {data !== undefined && !isEmpty && (
          <When>
            {data.unseen === 0 ? 'nothing' : data.unseen.toLocaleString('en-GB')} new since{' '}
            {sinceWords(data.since, zone, now)}
          </When>
        )}
        <Gap />
        <SaveCsvButton
          save={(desk) => desk.menus.exportChanges(undefined)}
          reason={isEmpty ? 'Nothing changed.' : null}
        />
      </Head>
      <Body tabIndex={0} role="region" aria-label="Changes in all menus">
        <ErrorAlert failure={error === null ? null : failureOf(error)} />
        {isEmpty && (
          <EmptyState
            icon={<History size={22} strokeWidth={1.5} />}
            title="No menu has changed yet"
            text="A value that goes, comes or is called otherwise stands here, with the time it was noticed."
          />
        )}
        {data !== undefined && !isEmpty && <ChangeTable changes={data.changes} hasMenu />}
        <Pager from={from} size={PAGE_SIZE} total={data?.total ?? 0} onTurn={setFrom} />
      </Body>
    </Box>
  )
}
