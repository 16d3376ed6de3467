import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { openCallBy } from '../../../api/calls.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { goTo } from '../../../app/screens.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { DocumentDialog } from '../documents/DocumentDialog.tsx'
import { RecordActions } from '../record/RecordActions.tsx'
import { Body, ListedFacts } from './ListedFacts.tsx'

type ListedDialogProps = { call: CallView; orderRef: string; onClose: () => void }

/** One order as the CRM lists it, and the payment that it waits for. */
export function ListedDialog({ call, orderRef, onClose }: ListedDialogProps) {
  const { callId, name } = call
  const { data, error } = useQuery({
    queryKey: keys.listedOne(callId, orderRef),
    queryFn: () => ask((desk) => desk.orderList.one({ callId, orderRef })),
  })
  const pay = useAction(async () => {
    await openCallBy((desk) => desk.orderList.pay({ callId, orderRef }))
    goTo('phoneOrder')
  })
  const reason =
    data === undefined ? 'It is not there yet.' : data.pay.kind === 'shut' ? data.pay.reason : null
  const [hasPapers, setPapers] = useState(false)
  const row = data?.row
  if (hasPapers && row?.placedId) {
    return <DocumentDialog id={row.placedId} onClose={() => setPapers(false)} />
  }
  return (
    <Dialog
      title={`Order ${orderRef}`}
      aside={name}
      figure={row?.total != null && formatMoney(row.total, row.currency)}
      way="back to the list"
      width={720}
      said={reason ?? 'It is looked at once more before anything is taken.'}
      onClose={onClose}
      onConfirm={() => reason === null && void pay.run()}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button
            look="accent"
            keys={keysOf('confirm')}
            reason={pay.isBusy ? 'It is being opened.' : reason}
            onClick={() => void pay.run()}
            isConfirm
          >
            Open to pay
          </Button>
        </>
      }
    >
      <Body>
        <ErrorAlert failure={pay.failure ?? (error === null ? null : failureOf(error))} />
        {data === undefined ? (
          <Skeleton height={200} />
        ) : (
          <>
            {data.row.placedId !== null && (
              <RecordActions id={data.row.placedId} onDocuments={() => setPapers(true)} />
            )}
            <ListedFacts detail={data} />
          </>
        )}
      </Body>
    </Dialog>
  )
}
