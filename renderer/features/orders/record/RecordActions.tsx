import { styled } from '@mui/material/styles'
import { FileText, History } from 'lucide-react'
import { orderAgain } from '../../../api/again.ts'
import { useAction } from '../../../api/useAction.ts'
import { goTo } from '../../../app/screens.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 })

async function again(id: string): Promise<void> {
  await orderAgain(id)
  goTo('phoneOrder')
}

type RecordActionsProps = {
  id: string
  /** Why it cannot be ordered again, or null. */
  reason?: string | null
  onDocuments: () => void
}

/** What can be done with an order that was placed here. */
export function RecordActions({ id, reason = null, onDocuments }: RecordActionsProps) {
  const { run, failure, isBusy } = useAction(again)
  return (
    <>
      <Bar>
        <Button
          size="small"
          icon={<History size={14} />}
          reason={isBusy ? 'It is being opened.' : reason}
          onClick={() => void run(id)}
        >
          Order again
        </Button>
        <Button size="small" icon={<FileText size={14} />} onClick={onDocuments}>
          Documents
        </Button>
      </Bar>
      <ErrorAlert failure={failure} />
    </>
  )
}
