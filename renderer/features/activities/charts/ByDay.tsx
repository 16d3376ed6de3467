import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { countWords } from '../countWords.ts'
import { narrowTo } from '../state/choice.ts'
import { MarkSign } from '../types/MarkSign.tsx'
import type { Mark } from '../types/marks.ts'
import { barWords, dayBars, type Step, shortWords, stepFor } from './bars.ts'
import { ChartPanel } from './ChartPanel.tsx'
import { CountTable } from './CountTable.tsx'
import { LazyBars } from './LazyBars.tsx'
import { Note } from './Note.ts'
import { STEP_LABELS } from './stepLabels.ts'

const CORNERS: Readonly<Record<Step, string>> = { day: 'Day', week: 'Week', month: 'Month' }

type ByDayProps = { charts: ActivityCharts; marks: readonly Mark[] }

/** How many there are on each day, the types one above the other. */
export function ByDay({ charts: { byDay, total }, marks }: ByDayProps) {
  const step = stepFor(byDay.length)
  const bars = dayBars(byDay)
  const dated = byDay.flatMap(({ byType }) => byType).reduce((sum, { count }) => sum + count, 0)
  const countOf = (from: string, type: string) =>
    bars.find((bar) => bar.from === from)?.byType.get(type) ?? 0
  const pick = (bar: { from: string; to: string } | undefined, type: string | undefined) => {
    if (bar !== undefined && type !== undefined) {
      narrowTo({ from: bar.from, to: bar.to }, { types: [type] })
    }
  }
  return (
    <ChartPanel
      label={STEP_LABELS[step]}
      chart={
        <LazyBars
          bars={bars.map((bar) => shortWords(bar, step, bars.length))}
          marks={marks}
          countOf={(bar, mark) => bars[bar]?.byType.get(marks[mark]?.code ?? '') ?? 0}
          height={220}
          onPick={(bar, mark) => pick(bars[bar], marks[mark]?.code)}
        />
      }
      table={(isSeen) => (
        <CountTable
          caption={STEP_LABELS[step]}
          corner={CORNERS[step]}
          rows={bars.map((bar) => ({ key: bar.from, words: barWords(bar) }))}
          columns={marks.map((mark) => ({
            key: mark.code,
            words: mark.name,
            sign: <MarkSign mark={mark} />,
          }))}
          countOf={countOf}
          {...(isSeen && {
            onPick: (from: string, type: string) =>
              pick(
                bars.find((bar) => bar.from === from),
                type,
              ),
          })}
        />
      )}
    >
      {dated < total && <Note>{countWords(total - dated)} without a date: by type only.</Note>}
    </ChartPanel>
  )
}
