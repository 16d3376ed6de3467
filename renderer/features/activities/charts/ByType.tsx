import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { changeFilter } from '../state/choice.ts'
import { MarkSign } from '../types/MarkSign.tsx'
import type { Mark } from '../types/marks.ts'
import { ChartPanel } from './ChartPanel.tsx'
import { CountTable } from './CountTable.tsx'
import { LazyBars } from './LazyBars.tsx'

const ONE = [{ key: 'all', words: 'Activities' }]
const BAR = 30
const AXIS = 40

type ByTypeProps = { charts: ActivityCharts; marks: readonly Mark[] }

/** How many there are of each type, the most first. */
export function ByType({ charts: { byType }, marks }: ByTypeProps) {
  const counts = new Map(byType.map(({ type, count }) => [type, count]))
  const countOf = (type: string) => counts.get(type) ?? 0
  const sorted = marks.toSorted((one, other) => countOf(other.code) - countOf(one.code))
  const pick = (type: string | undefined) => {
    if (type !== undefined) changeFilter({ types: [type] })
  }
  return (
    <ChartPanel
      label="By type"
      chart={
        <LazyBars
          isLying
          bars={sorted.map(({ code, name }) => `${name} ${countOf(code).toLocaleString('en-GB')}`)}
          marks={sorted}
          countOf={(bar, mark) => (bar === mark ? countOf(sorted[mark]?.code ?? '') : 0)}
          height={sorted.length * BAR + AXIS}
          onPick={(bar) => pick(sorted[bar]?.code)}
        />
      }
      table={(isSeen) => (
        <CountTable
          caption="By type"
          corner="Type"
          rows={sorted.map((mark) => ({
            key: mark.code,
            words: mark.name,
            sign: <MarkSign mark={mark} />,
          }))}
          columns={ONE}
          countOf={countOf}
          {...(isSeen && { onPick: pick })}
        />
      )}
    />
  )
}
