import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { ActivityItem } from '../../../shared/desk/activities.ts'
import { useZone } from '../../api/status.ts'
import { colour, NARROW, type } from '../../app/theme/tokens.ts'
import { ActivityDialog } from './ActivityDialog.tsx'
import { AddButton } from './adding/AddButton.tsx'
import { OpenAdded } from './adding/OpenAdded.tsx'
import { Beside } from './beside/Beside.tsx'
import { CalendarPane } from './calendar/CalendarPane.tsx'
import { CallSheetButton } from './callSheet/CallSheetButton.tsx'
import { ChartsPane } from './charts/ChartsPane.tsx'
import { ActivityColumns } from './grid/ActivityColumns.tsx'
import { ActivityList } from './grid/ActivityList.tsx'
import { ExportActivities } from './grid/ExportActivities.tsx'
import { PrintSheet } from './paper/PrintSheet.tsx'
import { SheetDialog } from './paper/SheetDialog.tsx'
import { DaysStatus } from './range/DaysStatus.tsx'
import { FilterBar } from './range/FilterBar.tsx'
import { FilterChips } from './range/FilterChips.tsx'
import { Presets } from './range/Presets.tsx'
import { RangeBar } from './range/RangeBar.tsx'
import { ViewSwitch } from './range/ViewSwitch.tsx'
import { Views } from './range/Views.tsx'
import { useChoice } from './state/choice.ts'
import { useActivityViews, useKeptChoice } from './state/kept.ts'
import { type Span, sheetSpan, spanOf } from './state/span.ts'
import { useLookAt } from './state/status.ts'
import { useToday } from './state/useToday.ts'
import { useMarks } from './types/useMarks.ts'

const Page = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
  backgroundColor: colour.surface,
})
const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 10px',
  padding: '10px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const SlimBar = styled(Bar)({ padding: '5px 14px' })
const Title = styled('h1')(type.title)
const Gap = styled('span')({ flex: 1 })
/** Where there is no room beside the days they go to the next row together, to their own side. */
const Actions = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 10, marginLeft: 'auto' })
const Body = styled('div')({
  display: 'flex',
  flex: 1,
  minHeight: 0,
  [NARROW]: { flexDirection: 'column-reverse' },
})

/** Calls, visits and events of some days: as a list, and as a calendar. */
export function ActivitiesPage() {
  const zone = useZone()
  const today = useToday(zone)
  const { view, span: chosen } = useChoice()
  const span = chosen ?? spanOf('week', today)
  const { list, byCode } = useMarks()
  const [opened, setOpened] = useState<ActivityItem | null>(null)
  const isKeptRead = useActivityViews() !== null
  useKeptChoice(today)
  const [paper, setPaper] = useState<Span | null>(null)
  useLookAt(paper ?? span)
  return (
    <Page>
      <Bar>
        <Title>Activities</Title>
        <RangeBar span={span} today={today} />
        <Gap />
        <ViewSwitch view={view} span={span} today={today} />
        <Actions>
          {view === 'grid' && <ActivityColumns />}
          <ExportActivities span={span} />
          <PrintSheet onOpen={() => setPaper(sheetSpan(view, span, today))} />
          <CallSheetButton />
          <AddButton />
        </Actions>
      </Bar>
      <SlimBar>
        <Presets span={span} today={today} />
        <FilterBar />
        <Views today={today} />
        <Gap />
        <DaysStatus span={span} zone={zone} />
      </SlimBar>
      <FilterChips />
      <OpenAdded />
      <Body>
        {!isKeptRead ? null : view === 'grid' ? (
          <ActivityList span={span} marks={byCode} onOpen={setOpened} />
        ) : view === 'charts' ? (
          <ChartsPane span={span} marks={list} />
        ) : (
          <CalendarPane view={view} span={span} marks={list} onOpen={setOpened} />
        )}
        <Beside span={span} marks={list} />
      </Body>
      {paper !== null && (
        <SheetDialog span={paper} marks={byCode} onSpan={setPaper} onClose={() => setPaper(null)} />
      )}
      {opened !== null && (
        <ActivityDialog activity={opened} marks={byCode} onClose={() => setOpened(null)} />
      )}
    </Page>
  )
}
