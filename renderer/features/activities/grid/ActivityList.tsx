import { styled } from '@mui/material/styles'
import { useGridApiRef } from '@mui/x-data-grid'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { GridFooter } from '../../../components/GridFooter.tsx'
import { useGridKeyboard } from '../../../components/useGridKeyboard.ts'
import { NothingHere } from '../NothingHere.tsx'
import { change, PAGE_SIZE, useChoice } from '../state/choice.ts'
import type { Span } from '../state/span.ts'
import type { Mark } from '../types/marks.ts'
import { ActivityGrid } from './ActivityGrid.tsx'
import { useActivityRows } from './useActivityRows.ts'

const Box = styled('div')({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
})

type ActivityListProps = {
  span: Span
  marks: ReadonlyMap<string, Mark>
  onOpen: (activity: ActivityItem) => void
}

/** All fields of all activities of the days, and how many there are. */
export function ActivityList({ span, marks, onOpen }: ActivityListProps) {
  const { page } = useChoice()
  const apiRef = useGridApiRef()
  const keyboard = useGridKeyboard(apiRef)
  const { source, total, failure } = useActivityRows(span)
  return (
    <Box>
      <ErrorAlert failure={failure} />
      <Box {...keyboard}>
        <ActivityGrid apiRef={apiRef} source={source} marks={marks} onOpen={onOpen} />
        {total === 0 && <NothingHere span={span} />}
      </Box>
      <GridFooter
        words={['activity', 'activities']}
        total={total ?? 0}
        page={page}
        pageSize={PAGE_SIZE}
        onPage={(next) => change({ page: next })}
      />
    </Box>
  )
}
