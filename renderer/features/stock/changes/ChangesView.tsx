import { styled } from '@mui/material/styles'
import { History } from 'lucide-react'
import { attempt } from '../../../api/attempt.ts'
import { failureOf } from '../../../api/desk.ts'
import { useZone } from '../../../api/status.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Pager } from '../../../components/Pager.tsx'
import { SaveCsvButton } from '../../../components/SaveCsvButton.tsx'
import { sinceWords } from '../../../components/sinceWords.ts'
import { useNow } from '../../../components/useNow.ts'
import { useScanAnywhere } from '../../../components/useScanAnywhere.ts'
import { PartHead } from '../PartHead.tsx'
import { showStockPart } from '../part.ts'
import { noteScan } from '../scans/scans.ts'
import { changeList } from '../state/list.ts'
import { ChangeList } from './ChangeList.tsx'
import { KindBar } from './KindBar.tsx'
import { SincePicker } from './SincePicker.tsx'
import { PAGE_SIZE, useChanges } from './useChanges.ts'

const Body = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '0 14px',
  '&:focus-visible': { outlineOffset: -2 },
})
const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 14,
  flexWrap: 'wrap',
  padding: '8px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const When = styled('span')({ color: colour.muted })
const Foot = styled('div')({ padding: '0 14px', borderTop: `1px solid ${colour.hairline}` })

const findScanned = (scanned: string) => {
  showStockPart('list')
  changeList({ text: scanned })
  attempt(noteScan(scanned))
}

/** What refreshes changed, product by product, since somebody last looked or a chosen moment. */
export function ChangesView() {
  const changes = useChanges()
  useScanAnywhere(findScanned)
  const { told, since, kind, from } = changes
  const zone = useZone()
  const now = useNow(60_000)
  const asked = { since: since.kind === 'chosen' ? since.at : null, kind }
  const words = told === undefined ? '' : sinceWords(told.since, zone, now)
  const total = told?.counts[kind ?? 'all'] ?? 0
  return (
    <>
      <PartHead
        title="Changes"
        actions={
          <SaveCsvButton
            save={(desk) => desk.stock.exportChanges(asked)}
            reason={total === 0 ? 'Nothing changed.' : null}
          />
        }
      >
        <SincePicker since={since} onPick={changes.setSince} />
      </PartHead>
      {told !== undefined && (
        <Bar>
          <KindBar counts={told.counts} chosen={kind} onPick={changes.setKind} />
          <When>since {words}</When>
        </Bar>
      )}
      <Body tabIndex={0} role="region" aria-label="Changed products">
        <ErrorAlert failure={changes.error === null ? null : failureOf(changes.error)} />
        {told !== undefined && total === 0 && (
          <EmptyState
            icon={<History size={22} strokeWidth={1.5} />}
            title={`Nothing changed since ${words}`}
            text="What a refresh of the stock brings stands here: quantities, prices, what is new and what is gone."
          />
        )}
        {told !== undefined && total > 0 && <ChangeList products={told.products} />}
      </Body>
      <Foot>
        <Pager from={from} size={PAGE_SIZE} total={total} onTurn={changes.setFrom} />
      </Foot>
    </>
  )
}
