import { styled } from '@mui/material/styles'
import { DAY_PRESETS } from '../../../../shared/desk/activityViews.ts'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { showPreset } from '../state/choice.ts'
import { type Preset, presetOf, type Span } from '../state/span.ts'

const Group = styled('div')({ display: 'contents' })

const WORDS: Readonly<Record<Preset, string>> = {
  today: 'Today',
  week: 'This week',
  next7: 'Next 7 days',
  month: 'This month',
}

/** The days most asked for. */
export function Presets({ span, today }: { span: Span; today: string }) {
  const shown = presetOf(span, today)
  return (
    <Group role="group" aria-label="Days">
      {DAY_PRESETS.map((preset) => (
        <ViewChip
          key={preset}
          type="button"
          aria-pressed={preset === shown}
          onClick={() => showPreset(preset, today)}
        >
          {WORDS[preset]}
        </ViewChip>
      ))}
    </Group>
  )
}
