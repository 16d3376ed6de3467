import { styled } from '@mui/material/styles'
import { ReceiptText } from 'lucide-react'
import { useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { DayRange } from '../../../components/records/DayRange.tsx'
import { RecordFilter } from '../../../components/records/RecordFilter.tsx'
import { RecordGrid } from '../../../components/records/RecordGrid.tsx'
import { SaveCsvButton } from '../../../components/SaveCsvButton.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { ListTools } from '../ListTools.tsx'
import { ListedDialog } from './ListedDialog.tsx'
import { listedColumns } from './listedColumns.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import { useListed } from './useListed.ts'
import { useReading } from './useReading.ts'

const Box = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  flex: 1,
  minWidth: 0,
  minHeight: 0,
})
const PAID = [
  { code: 'any', name: 'Paid or not' },
  { code: 'open', name: 'Not paid' },
  { code: 'paid', name: 'Paid' },
] as const

/** The orders of one customer, read page by page as the CRM hands them out. */
export function ListedOf({ call }: { call: CallView }) {
  const { callId, name } = call
  const list = useListed(callId)
  const reading = useReading(callId)
  const [openRef, setOpenRef] = useState<string | null>(null)
  const { data, which } = list
  const states = [
    { code: '', name: 'Any state' },
    ...(data?.state.statuses ?? []).map((status) => ({ code: status, name: status })),
  ]
  return (
    <Box>
      <ListTools
        save={
          <SaveCsvButton
            reason={data?.count ? null : 'No order is shown.'}
            save={(desk) => desk.orderList.exportCsv(list.asked)}
          />
        }
      >
        <RecordFilter
          placeholder="Number, reference…"
          text={which.text}
          onText={(text) => list.change({ text })}
          states={states}
          state={which.status}
          onState={(status) => list.change({ status })}
        >
          <SelectField
            label="Payment"
            options={PAID}
            value={which.paid}
            onPick={(paid) => list.change({ paid: paid as typeof which.paid })}
          />
          <DayRange days={which} onDays={list.change} />
        </RecordFilter>
      </ListTools>
      <ReadingBar name={name} state={data?.state} reading={reading} />
      {data?.count === 0 && !reading.isReading ? (
        data.state.at !== null && <Nothing hasSome={data.state.read > 0} name={name} />
      ) : (
        <RecordGrid
          label="Orders"
          columns={listedColumns}
          data={data}
          isPending={list.isPending || (reading.isReading && data?.count === 0)}
          page={list.page}
          onPage={list.setPage}
          sorting={{ sortModel: list.sort, onSortModelChange: list.setSort }}
          onOpen={({ id }) => setOpenRef(id)}
        />
      )}
      {openRef !== null && (
        <ListedDialog call={call} orderRef={openRef} onClose={() => setOpenRef(null)} />
      )}
    </Box>
  )
}

const Nothing = ({ hasSome, name }: { hasSome: boolean; name: string }) => (
  <EmptyState
    icon={<ReceiptText size={22} strokeWidth={1.5} />}
    title={hasSome ? 'No order is shown' : 'No order is known'}
    text={
      hasSome
        ? 'Take out a filter to see the others.'
        : `The CRM lists no order of ${name}. The first one stands here once it is placed.`
    }
  />
)
