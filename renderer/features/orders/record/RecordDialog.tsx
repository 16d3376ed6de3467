import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { RecordSheet } from './RecordSheet.tsx'

type RecordDialogProps = { id: string; onClose: () => void }

const print = () => window.print()

/** Everything noted about one order; what it prints is the record alone. */
export function RecordDialog({ id, onClose }: RecordDialogProps) {
  const { data, error } = useQuery({
    queryKey: keys.record(id),
    queryFn: () => ask((desk) => desk.journal.record({ id })),
  })
  const row = data?.row
  return (
    <Dialog
      title={row ? `Order ${row.orderRef ?? row.token}` : 'Order'}
      aside={row?.customer}
      figure={row && formatMoney(row.total, row.currency)}
      way="back to the list"
      width={720}
      onClose={onClose}
      onConfirm={print}
      said="From this desk’s journal; what was done elsewhere is not in it."
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button
            look="accent"
            icon={<Printer size={14} />}
            keys={keysOf('confirm')}
            reason={data === undefined ? 'The record is not there yet.' : null}
            onClick={print}
            isConfirm
          >
            Print record
          </Button>
        </>
      }
    >
      {error !== null && <ErrorAlert failure={failureOf(error)} />}
      {data === undefined ? <Skeleton height={240} /> : <RecordSheet record={data} />}
    </Dialog>
  )
}
