import { styled } from '@mui/material/styles'
import { useMemo } from 'react'
import { failureOf } from '../../../api/desk.ts'
import { COMPACT, colour } from '../../../app/theme/tokens.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { NothingHere } from '../NothingHere.tsx'
import { useChoice } from '../state/choice.ts'
import type { Span } from '../state/span.ts'
import { useStatusOfDays } from '../state/status.ts'
import type { Mark } from '../types/marks.ts'
import { marksIn } from '../types/marksIn.ts'
import { ByDay } from './ByDay.tsx'
import { ByHour } from './ByHour.tsx'
import { ByType } from './ByType.tsx'
import { useCharts } from './useCharts.ts'

const Box = styled('div')({
  position: 'relative',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  overflow: 'auto',
  padding: 14,
  backgroundColor: colour.page,
})
const Empty = styled('div')({ position: 'relative', flex: 1, minWidth: 0, minHeight: 0 })
const Cards = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  alignItems: 'start',
  gap: 14,
  '& > :first-of-type': { gridColumn: '1 / -1' },
  [COMPACT]: { gridTemplateColumns: 'minmax(0, 1fr)' },
})

type ChartsPaneProps = { span: Span; marks: readonly Mark[] }

/** How many there are, by day, by hour and by type; what is pressed is shown alone. */
export function ChartsPane({ span, marks }: ChartsPaneProps) {
  const { filter } = useChoice()
  const { status } = useStatusOfDays()
  const isRead = status !== null && (status.isComplete || status.work.kind === 'failed')
  const { data, error, refetch } = useCharts(span, filter)
  const found = useMemo(() => marksIn(data?.byType ?? [], marks), [data, marks])
  if (data === undefined || (data.total === 0 && !isRead)) {
    return (
      <Box>
        {error === null ? (
          <Waiting />
        ) : (
          <ErrorAlert failure={failureOf(error)} onAgain={() => refetch()} />
        )}
      </Box>
    )
  }
  if (data.total === 0 && isRead) {
    return (
      <Empty>
        <NothingHere span={span} />
      </Empty>
    )
  }
  return (
    <Box>
      <ErrorAlert failure={error === null ? null : failureOf(error)} />
      <Cards>
        <ByDay charts={data} marks={found} />
        <ByHour charts={data} />
        <ByType charts={data} marks={found} />
      </Cards>
    </Box>
  )
}

const Waiting = () => (
  <Cards aria-hidden>
    <Skeleton height={260} />
    <Skeleton height={240} />
    <Skeleton height={240} />
  </Cards>
)
