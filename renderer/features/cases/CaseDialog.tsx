import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../shared/desk/cases.ts'
import { showCase } from '../../api/cases.ts'
import { ask, failureOf } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { DraftDialog } from './draft/DraftDialog.tsx'
import { RecordDialog } from './record/RecordDialog.tsx'

type CaseDialogProps = { id: number; onClose: () => void }

/** A case: a draft to be written and sent, or the record of one that was. */
export function CaseDialog({ id, onClose }: CaseDialogProps) {
  const { data, error } = useQuery({
    queryKey: keys.caseOf(id),
    queryFn: () => ask((desk) => desk.cases.read({ id })),
  })
  // While it is on its way the form stays: a refusal belongs to its fields.
  const [isSending, setSending] = useState(false)
  const handleSent = (view: CaseView) => {
    showCase(view)
    setSending(false)
  }
  if (data === undefined) return <Coming error={error} onClose={onClose} />
  if (data.step !== 'draft' && !isSending) {
    // With its step the choices change: the keyboard begins anew.
    return <RecordDialog key={data.step} view={data} onClose={onClose} />
  }
  return (
    <DraftDialog
      view={data}
      onSend={() => setSending(true)}
      onSent={handleSent}
      onClose={onClose}
    />
  )
}

const Coming = ({ error, onClose }: { error: Error | null; onClose: () => void }) => (
  <Dialog
    title="Case"
    width={660}
    way="back to the list"
    onClose={onClose}
    onConfirm={onClose}
    actions={
      <Button onClick={onClose} isConfirm>
        Close
      </Button>
    }
  >
    {error === null ? <Skeleton height={320} /> : <ErrorAlert failure={failureOf(error)} />}
  </Dialog>
)
