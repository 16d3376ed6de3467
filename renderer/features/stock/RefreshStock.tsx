import { styled } from '@mui/material/styles'
import { RefreshCw } from 'lucide-react'
import { attempt } from '../../api/attempt.ts'
import { ask } from '../../api/desk.ts'
import { useStatus } from '../../api/status.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { ProgressBar } from '../../components/ProgressBar.tsx'

const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  color: colour.muted,
  whiteSpace: 'nowrap',
})

/** Asks the CRM anew; while that goes on, how far it is and the way to stop it. */
export function RefreshStock() {
  const work = useStatus((status) => status?.stock.work)
  if (work === undefined) return null
  if (work.kind !== 'refreshing') {
    return (
      <Button
        icon={<RefreshCw size={14} />}
        onClick={() => attempt(ask((desk) => desk.stock.refresh(undefined)))}
      >
        Refresh stock
      </Button>
    )
  }
  const { done, expected } = work
  return (
    <Row>
      <ProgressBar label="Stock refresh" done={done} of={expected} />
      {done.toLocaleString('en-GB')}
      {expected !== null && ` of ${expected.toLocaleString('en-GB')}`}
      <Button
        name="Stop the refresh"
        onClick={() => attempt(ask((desk) => desk.stock.stopRefresh(undefined)))}
      >
        Stop
      </Button>
    </Row>
  )
}
