import { styled } from '@mui/material/styles'
import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { Panel } from '../../../components/Panel.tsx'
import { countWords } from '../countWords.ts'
import { changeFilter } from '../state/choice.ts'
import { CountTable } from './CountTable.tsx'
import { hourLines } from './hourLines.ts'
import { Note } from './Note.ts'
import { TableScroll } from './TableScroll.ts'

const Hours = styled(TableScroll)({ marginTop: 2, '& table': { width: '100%' } })

/** When in the week they begin: figures in a table, the more the darker. */
export function ByHour({ charts: { byHour, withoutHour } }: { charts: ActivityCharts }) {
  const { rows, columns } = hourLines(byHour)
  const counts = new Map(byHour.map(({ weekday, hour, count }) => [`${hour} ${weekday}`, count]))
  return (
    <Panel label="By hour and weekday">
      <Hours>
        <CountTable
          caption="By hour and weekday"
          corner="Begins"
          rows={rows}
          columns={columns}
          countOf={(hour, weekday) => counts.get(`${hour} ${weekday}`) ?? 0}
          onPick={(hour, weekday) => changeFilter({ hour: Number(hour), weekday: Number(weekday) })}
          isShaded
        />
      </Hours>
      {withoutHour > 0 && (
        <Note>
          {countWords(withoutHour)} at no hour of these days: whole days, or begun before.
        </Note>
      )}
    </Panel>
  )
}
