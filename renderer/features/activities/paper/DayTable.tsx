import { styled } from '@mui/material/styles'
import { colour, type } from '../../../app/theme/tokens.ts'
import type { Mark } from '../types/marks.ts'
import { plainMark } from '../types/marks.ts'
import { oddWords } from '../types/oddWords.ts'
import { dayTitle, type SheetDay, type SheetLine } from './sheet.ts'

const Day = styled('section')({
  '& h3': { ...type.strong, marginBottom: 2, breakAfter: 'avoid' },
})
const Table = styled('table')({
  ...type.body,
  width: '100%',
  borderSpacing: 0,
  tableLayout: 'fixed',
  '& th, & td': {
    padding: '4px 10px 4px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${colour.hairline}`,
  },
  '& thead th': { ...type.label, color: colour.muted },
  '& tbody th': { fontWeight: 600 },
  '& th:nth-of-type(1)': { width: '20%' },
  '& thead th:nth-of-type(3)': { width: '16%' },
  '& thead th:nth-of-type(4)': { width: '26%' },
})
const Aside = styled('p')({ ...type.caption, color: colour.muted })
const Notes = styled('td')({ whiteSpace: 'pre-line' })

type DayTableProps = {
  day: SheetDay
  marks: ReadonlyMap<string, Mark>
  /** Of a day alone the title says which it is. */
  hasTitle: boolean
}

/** All that is on a day, in the order of the clock. */
export function DayTable({ day: { day, lines }, marks, hasTitle }: DayTableProps) {
  return (
    <Day>
      {hasTitle && <h3>{dayTitle(day)}</h3>}
      {lines.length === 0 ? (
        <p>Nothing.</p>
      ) : (
        <Table aria-label={dayTitle(day)}>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Activity</th>
              <th scope="col">Type</th>
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.activity.key} line={line} marks={marks} />
            ))}
          </tbody>
        </Table>
      )}
    </Day>
  )
}

type LineProps = { line: SheetLine; marks: ReadonlyMap<string, Mark> }

function Line({ line: { activity, when, beside }, marks }: LineProps) {
  const { subject, odd, startText, endText, description, notes, sku } = activity
  return (
    <tr>
      <td>{when || 'Not known'}</td>
      <th scope="row">
        {subject || 'Without a subject'}
        {odd.length > 0 && (
          <Aside>
            Odd: {oddWords(odd)}. In the CRM {startText || 'no start'} to {endText || 'no end'}.
          </Aside>
        )}
        {beside !== '' && <Aside>At the same time: {beside}</Aside>}
      </th>
      <td>{(marks.get(activity.type) ?? plainMark(activity.type)).name}</td>
      <Notes>{[description, notes, sku].filter((text) => text !== '').join('\n')}</Notes>
    </tr>
  )
}
