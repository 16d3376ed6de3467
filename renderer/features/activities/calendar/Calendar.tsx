import { styled } from '@mui/material/styles'
import { memo, useMemo, useRef } from 'react'
import { AgendaList } from './AgendaList.tsx'
import type { CalendarProps } from './calendarProps.ts'
import { calendarSx, markRules } from './calendarSx.ts'
import { MonthGrid } from './MonthGrid.tsx'
import { TimeGrid } from './TimeGrid.tsx'
import { useCells } from './useCells.ts'
import { useGaps } from './useGaps.ts'

const VIEWS = { day: TimeGrid, week: TimeGrid, month: MonthGrid, agenda: AgendaList } as const

const Frame = styled('div')(calendarSx)

/** Days with what stands on them; it is drawn anew only for what it was given anew. */
export const Calendar = memo(function Calendar(props: CalendarProps) {
  const { view, marks, onGap } = props
  const frame = useRef<HTMLDivElement>(null)
  useCells(frame)
  useGaps(frame, onGap)
  const sx = useMemo(() => markRules(marks), [marks])
  const View = VIEWS[view]
  return (
    <Frame ref={frame} sx={sx} role="grid" aria-label="Calendar" data-view={view}>
      <View key={view} {...props} />
    </Frame>
  )
})
