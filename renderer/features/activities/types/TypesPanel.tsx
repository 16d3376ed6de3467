import { styled } from '@mui/material/styles'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { colour, NARROW } from '../../../app/theme/tokens.ts'
import { useChoice } from '../state/choice.ts'
import type { Span } from '../state/span.ts'
import { useVersion } from '../state/status.ts'
import { Legend } from './Legend.tsx'
import type { Mark } from './marks.ts'

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

/** What stands beside the days. */
export function TypesPanel({ span, marks }: { span: Span; marks: readonly Mark[] }) {
  const { filter } = useChoice()
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
    <Side aria-label="Types">
      <Legend marks={marks} counts={counts} />
    </Side>
  )
}
