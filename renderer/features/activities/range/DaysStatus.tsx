import { styled } from '@mui/material/styles'
import { RefreshCw } from 'lucide-react'
import type { ActivitiesStatus } from '../../../../shared/desk/activities.ts'
import { age } from '../../../../shared/domain/dates.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { ProgressBar } from '../../../components/ProgressBar.tsx'
import { useNow } from '../../../components/useNow.ts'
import type { Span } from '../state/span.ts'
import { readAgain, useStatusOfDays } from '../state/status.ts'
import { zoneWords } from '../zoneWords.ts'

const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  color: colour.muted,
  whiteSpace: 'nowrap',
})

/** How whole and how new the days are, and whose clock they are shown by. */
export function DaysStatus({ span, zone }: { span: Span; zone: string }) {
  const { status, failure } = useStatusOfDays()
  useCommand('refreshActivities', () => void readAgain(span))
  const work = status?.work
  const failed =
    failure ?? (work?.kind === 'failed' ? { kind: 'bug' as const, message: work.message } : null)
  if (failed !== null) {
    return (
      <>
        <ErrorAlert failure={failed} onAgain={() => readAgain(span)} />
        <Row>
          <Known status={status} />
          <span>{zoneWords(zone)} time</span>
        </Row>
      </>
    )
  }
  return (
    <Row>
      <Row role="status">
        {work?.kind === 'reading' && <Reading {...work} />}
        {work?.kind === 'idle' && <Known status={status} />}
      </Row>
      <span>{zoneWords(zone)} time</span>
      <Button
        look="quiet"
        size="small"
        name="Refresh activities"
        reason={work?.kind === 'reading' ? 'They are being read.' : null}
        onClick={() => void readAgain(span)}
      >
        <RefreshCw size={14} />
      </Button>
    </Row>
  )
}

type ReadingProps = Extract<ActivitiesStatus['work'], { kind: 'reading' }>

const Reading = ({ got, of }: ReadingProps) => (
  <>
    <ProgressBar label="Reading activities" done={got} of={of} />
    {got.toLocaleString('en-GB')}
    {of !== null && ` of ${of.toLocaleString('en-GB')}`} read
  </>
)

function Known({ status }: { status: ActivitiesStatus | null }) {
  const now = useNow(30_000)
  if (status?.at == null) return null
  return <span title={status.note || undefined}>{age(Date.parse(status.at), now)} old ·</span>
}
