import { styled } from '@mui/material/styles'
import { ReceiptText } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../../api/desk.ts'
import { goTo } from '../../../app/screens.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { DayRange } from '../../../components/records/DayRange.tsx'
import { RecordFilter } from '../../../components/records/RecordFilter.tsx'
import { RecordGrid } from '../../../components/records/RecordGrid.tsx'
import { SaveCsvButton } from '../../../components/SaveCsvButton.tsx'
import { ListTools } from '../ListTools.tsx'
import { RecordDialog } from '../record/RecordDialog.tsx'
import { placedColumns } from './placedColumns.tsx'
import { type StateFilter, usePlaced } from './usePlaced.ts'

const Box = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  minWidth: 0,
  minHeight: 0,
})
const STATES = [
  { code: 'all', name: 'All' },
  { code: 'placed', name: 'In the CRM' },
  { code: 'waiting', name: 'Waiting for payment' },
  { code: 'unsettled', name: 'Unsettled' },
] as const satisfies readonly { code: StateFilter; name: string }[]

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => (
  <EmptyState
    icon={<ReceiptText size={22} strokeWidth={1.5} />}
    title={isFiltered ? 'No order is shown' : 'No order was placed here yet'}
    text={
      isFiltered
        ? 'Take out a filter to see the others.'
        : 'Every order that is sent from this desk stands here, also one whose answer was lost.'
    }
    action={!isFiltered && <Button onClick={() => goTo('phoneOrder')}>Take an order</Button>}
  />
)

/** Everything this desk ever sent, from the journal. */
export function PlacedHere() {
  const placed = usePlaced()
  const [openId, setOpenId] = useState<string | null>(null)
  const { data, error, isPending } = placed
  return (
    <Box>
      <ListTools
        save={
          <SaveCsvButton
            reason={data?.count === 0 ? 'No order is shown.' : null}
            save={(desk) => desk.journal.placedCsv(placed.which)}
          />
        }
      >
        <RecordFilter
          placeholder="Number, customer, person…"
          text={placed.text}
          onText={placed.setText}
          states={STATES}
          state={placed.state}
          onState={placed.setState}
        >
          <DayRange days={placed.days} onDays={placed.setDays} />
        </RecordFilter>
      </ListTools>
      <ErrorAlert
        failure={error === null ? null : failureOf(error)}
        onAgain={() => placed.refetch()}
      />
      {/* A grid without rows keeps its keyboard on one that is gone. */}
      {data?.count === 0 ? (
        <Nothing isFiltered={placed.isFiltered} />
      ) : (
        error === null && (
          <RecordGrid
            label="Placed here"
            columns={placedColumns}
            data={data}
            isPending={isPending}
            page={placed.page}
            onPage={placed.setPage}
            sorting={{ sortModel: placed.sort, onSortModelChange: placed.setSort }}
            onOpen={({ id }) => setOpenId(id)}
          />
        )
      )}
      {openId !== null && <RecordDialog id={openId} onClose={() => setOpenId(null)} />}
    </Box>
  )
}
