import { styled } from '@mui/material/styles'
import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { formatWeekday } from '../../../../shared/domain/dates.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Hidden } from '../../../components/Hidden.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { barWords, type DayBar, dayBars, shortWords, stepFor } from '../charts/bars.ts'
import { STEP_LABELS } from '../charts/stepLabels.ts'
import { countWords } from '../countWords.ts'
import type { Mark } from '../types/marks.ts'

/** Pixels of the fullest bar. */
const HEIGHT = 64

const Strip = styled('ol')({ display: 'flex', alignItems: 'flex-end', gap: 3, marginTop: 10 })
const Bar = styled('li')({ position: 'relative', flex: 1, minWidth: 0, textAlign: 'center' })
const Part = styled('span')({ display: 'block', marginTop: 1, borderRadius: 2 })
const Foot = styled('span')({
  ...type.label,
  display: 'flex',
  justifyContent: 'center',
  height: 18,
  paddingTop: 3,
  borderTop: `1px solid ${colour.hairline}`,
  color: colour.muted,
  whiteSpace: 'nowrap',
})

/** More names than these do not stand beside one another: of more bars the first and last have one. */
const MOST_NAMES = 7

type DayStripProps = { byDay: ActivityCharts['byDay']; marks: readonly Mark[] }

/** How many there are on each day at a glance; of one day there is nothing to compare. */
export function DayStrip({ byDay, marks }: DayStripProps) {
  const step = stepFor(byDay.length)
  const bars = dayBars(byDay)
  if (bars.length < 2) return null
  const sums = bars.map(sumOf)
  const most = Math.max(1, ...sums)
  const areAllNamed = bars.length <= MOST_NAMES
  const side = (at: number) => (at === 0 ? 'flex-start' : 'flex-end')
  const isNamed = (at: number) => areAllNamed || at === 0 || at === bars.length - 1
  const short = (bar: DayBar) =>
    areAllNamed ? formatWeekday(bar.from).slice(0, 3) : shortWords(bar, step, MANY)
  return (
    <Panel label={STEP_LABELS[step]}>
      <Strip>
        {bars.map((bar, at) => (
          <Bar key={bar.from} title={`${barWords(bar)}: ${countWords(sums[at] ?? 0)}`}>
            {marks.map(({ code, colour: backgroundColor }) => {
              const height = Math.round(((bar.byType.get(code) ?? 0) / most) * HEIGHT)
              return (
                height > 0 && <Part key={code} aria-hidden style={{ height, backgroundColor }} />
              )
            })}
            <Foot aria-hidden style={areAllNamed ? undefined : { justifyContent: side(at) }}>
              {isNamed(at) && short(bar)}
            </Foot>
            <Hidden>{`${barWords(bar)}: ${countWords(sums[at] ?? 0)}`}</Hidden>
          </Bar>
        ))}
      </Strip>
    </Panel>
  )
}

/** Bars without room for the day of the week. */
const MANY = 100

const sumOf = ({ byType }: DayBar): number =>
  [...byType.values()].reduce((sum, count) => sum + count, 0)
