import { styled } from '@mui/material/styles'
import { ACTIVITY_SCREENS } from '../../../../shared/desk/activityViews.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { colour, radius, size, type } from '../../../app/theme/tokens.ts'
import { showView } from '../state/choice.ts'
import type { Span, View } from '../state/span.ts'

const Group = styled('div')({
  display: 'flex',
  flex: 'none',
  height: size.control,
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.control,
})
const Item = styled('button')({
  ...type.strong,
  padding: '0 12px',
  color: colour.muted,
  background: 'none',
  border: 0,
  borderLeft: `1px solid ${colour.hairline}`,
  cursor: 'pointer',
  '&:first-of-type': { borderLeft: 0, borderRadius: `${radius.control}px 0 0 ${radius.control}px` },
  '&:last-of-type': { borderRadius: `0 ${radius.control}px ${radius.control}px 0` },
  '&:hover': { backgroundColor: colour.sunken },
  '&[aria-pressed="true"]': { color: colour.accent, backgroundColor: colour.accentSoft },
})

const WORDS: Readonly<Record<View, string>> = {
  grid: 'Grid',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  agenda: 'Agenda',
  charts: 'Charts',
}

type ViewSwitchProps = { view: View; span: Span; today: string }

/** How the days are shown. */
export function ViewSwitch({ view, span, today }: ViewSwitchProps) {
  const show = (next: View) => showView(next, span, today)
  useCommand('showGrid', () => show('grid'))
  useCommand('showDay', () => show('day'))
  useCommand('showWeek', () => show('week'))
  useCommand('showMonth', () => show('month'))
  useCommand('showAgenda', () => show('agenda'))
  useCommand('showCharts', () => show('charts'))
  return (
    <Group data-views role="group" aria-label="View">
      {ACTIVITY_SCREENS.map((one) => (
        <Item key={one} type="button" aria-pressed={one === view} onClick={() => show(one)}>
          {WORDS[one]}
        </Item>
      ))}
    </Group>
  )
}
