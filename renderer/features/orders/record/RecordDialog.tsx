import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { PrintDialog } from '../../../components/PrintDialog.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { DocumentDialog } from '../documents/DocumentDialog.tsx'
import { OrderSheet } from './OrderSheet.tsx'
import { RecordActions } from './RecordActions.tsx'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

type RecordDialogProps = { id: string; onClose: () => void }

/** Everything noted about one order; what it prints is the record alone. */
export function RecordDialog({ id, onClose }: RecordDialogProps) {
  const { data, error } = useQuery({
    queryKey: keys.record(id),
    queryFn: () => ask((desk) => desk.journal.record({ id })),
  })
  const [shown, setShown] = useState<'record' | 'documents'>('record')
  // One paper at a time: whatever is marked as paper is printed.
  if (shown === 'documents') return <DocumentDialog id={id} onClose={() => setShown('record')} />
  const row = data?.row
  return (
    <PrintDialog
      title={row ? `Order ${row.orderRef ?? row.token}` : 'Order'}
      aside={row?.customer}
      figure={row && formatMoney(row.total, row.currency)}
      way="back to the list"
      width={720}
      said="From this desk’s journal; what was done elsewhere is not in it."
      action="Print record"
      reason={data === undefined ? 'The record is not there yet.' : null}
      error={error}
      onClose={onClose}
    >
      {data === undefined ? (
        <Skeleton height={240} />
      ) : (
        <Body>
          <RecordActions
            id={id}
            onDocuments={() => setShown('documents')}
            reason={data.lines.length === 0 ? 'No line of this order is known here.' : null}
          />
          <OrderSheet record={data} />
        </Body>
      )}
    </PrintDialog>
  )
}
