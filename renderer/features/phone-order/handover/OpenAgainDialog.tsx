import type { Failure } from '../../../../shared/result.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { useMomentWords } from '../../../components/Moment.tsx'
import type { OpenedBefore } from './handover.ts'

type OpenAgainDialogProps = {
  before: OpenedBefore
  failure: Failure | null
  onConfirm: () => void
  onClose: () => void
}

/** Asks before a call is opened at this desk that was opened here before: its caller would be served twice. */
export function OpenAgainDialog({ before, failure, onConfirm, onClose }: OpenAgainDialogProps) {
  const moment = useMomentWords()
  const { at, token, isOpen } = before
  return (
    <ConfirmDialog
      title="Open it again?"
      confirm="Open it again"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        This call was opened at this desk before, on {moment(at)}, and became call {token},{' '}
        {isOpen ? 'which is still open here' : 'which is not open here any more'}: open it once more
        all the same?
      </p>
      <ErrorAlert failure={failure} />
    </ConfirmDialog>
  )
}
