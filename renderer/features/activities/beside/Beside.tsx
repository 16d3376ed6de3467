import { styled } from '@mui/material/styles'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { colour, NARROW } from '../../../app/theme/tokens.ts'
import { ByHour } from '../charts/ByHour.tsx'
import { useCharts } from '../charts/useCharts.ts'
import { useChoice } from '../state/choice.ts'
import type { Span } from '../state/span.ts'
import { useVersion } from '../state/status.ts'
import { Legend } from '../types/Legend.tsx'
import type { Mark } from '../types/marks.ts'
import { marksIn } from '../types/marksIn.ts'
import { DayStrip } from './DayStrip.tsx'
import { NextFree } from './NextFree.tsx'

const Side = styled('aside')({
  display: 'flex',
  flexDirection: 'column',
  flex: 'none',
  gap: 14,
  width: 284,
  padding: 14,
  overflow: 'auto',
  backgroundColor: colour.page,
  borderLeft: `1px solid ${colour.hairline}`,
  [NARROW]: { width: 'auto', maxHeight: 150, padding: '8px 14px', borderLeft: 0 },
})
/** Where there is no room beside the days, the view Charts has these. */
const Figures = styled('div')({ display: 'contents', [NARROW]: { display: 'none' } })
/** A week of hours in the width of this column. */
const Slim = styled('div')({
  '& table': { tableLayout: 'fixed' },
  '& table th:first-of-type': { width: 54 },
  '& table td': { minWidth: 0 },
  '& table td > *': { padding: '1px 3px' },
  '& table thead th': { padding: '2px 3px' },
})

/** What stands beside the days: the types, and what the days come to. */
export function Beside({ span, marks }: { span: Span; marks: readonly Mark[] }) {
  const { filter, view } = useChoice()
  const version = useVersion()
  // What is left out here is counted all the same.
  const asked = { ...span, filter: { ...filter, hiddenTypes: [] } }
  const { data } = useQuery({
    queryKey: keys.activityTypeCounts({ ...asked, version }),
    queryFn: () => ask((desk) => desk.activities.typeCounts(asked)),
    placeholderData: keepPreviousData,
  })
  const counts = useMemo(
    () => new Map(data?.byType.map(({ type, count }) => [type, count])),
    [data],
  )
  return (
    <Side aria-label="Types and figures">
      <Legend marks={marks} counts={counts} />
      {view !== 'grid' && view !== 'charts' && <FiguresOf span={span} marks={marks} />}
    </Side>
  )
}

/** They keep their place where there is nothing, so that nothing jumps from one week to the next. */
function FiguresOf({ span, marks }: { span: Span; marks: readonly Mark[] }) {
  const { filter } = useChoice()
  const { data } = useCharts(span, filter)
  const found = useMemo(() => marksIn(data?.byType ?? [], marks), [data, marks])
  return (
    <Figures>
      {data !== undefined && (
        <>
          <DayStrip byDay={data.byDay} marks={found} />
          <Slim>
            <ByHour charts={data} />
          </Slim>
        </>
      )}
      <NextFree />
    </Figures>
  )
}
