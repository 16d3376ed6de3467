import { styled } from '@mui/material/styles'
import { X } from 'lucide-react'
import type { CountLine } from '../../../../shared/desk/counting.ts'
import { attempt } from '../../../api/attempt.ts'
import { colour, size, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { directionOf, figure } from '../changes/changeWords.ts'
import { CountedField } from './CountedField.tsx'
import { changeSheet } from './useCounting.ts'

export const CountTable = styled('table')({
  width: '100%',
  borderSpacing: 0,
  '& th, & td': {
    height: size.row,
    padding: '4px 10px',
    textAlign: 'left',
    borderBottom: `1px solid ${colour.hairline}`,
  },
  '& thead th': { ...type.label, color: colour.muted, whiteSpace: 'nowrap' },
  // A code or a name without blanks must not push the others out of sight.
  '& tbody th': { fontWeight: 600, minWidth: 96, overflowWrap: 'anywhere' },
  '& tbody td:first-of-type': { minWidth: 180, overflowWrap: 'anywhere' },
  '& [data-figure]': { textAlign: 'right', whiteSpace: 'nowrap' },
})
const Difference = styled('b')({
  fontWeight: 600,
  color: colour.muted,
  '&[data-way="more"]': { color: colour.good },
  '&[data-way="less"]': { color: colour.bad },
})

/** A difference with its sign and a word for it. */
export function CountDifference({ difference }: { difference: string }) {
  const way = { [-1]: 'less', 0: 'same', 1: 'more' }[directionOf(difference)]
  if (way === 'same') return <Difference>same</Difference>
  return (
    <Difference data-way={way}>
      {figure(difference.replace('-', ''))} {way}
    </Difference>
  )
}

type CountLinesProps = { lines: readonly CountLine[]; isOpen: boolean }

/** What was counted beside what the CRM says; while the sheet is open it can be put right. */
export const CountLines = ({ lines, isOpen }: CountLinesProps) => (
  <CountTable aria-label="Counted">
    <thead>
      <tr>
        <th scope="col">Code</th>
        <th scope="col">Product</th>
        <th scope="col" data-figure>
          Counted
        </th>
        <th scope="col" data-figure>
          CRM
        </th>
        <th scope="col" data-figure>
          Difference
        </th>
        <th scope="col">CRM figure of</th>
        {isOpen && <td />}
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.code}>
          <th scope="row">{line.code}</th>
          <td>{line.name}</td>
          <td data-figure>{isOpen ? <CountedField line={line} /> : figure(line.counted)}</td>
          <td data-figure>{figure(line.expected)}</td>
          <td data-figure>
            <CountDifference difference={line.difference} />
          </td>
          <td>{line.figureAt === null ? '–' : <Moment at={line.figureAt} />}</td>
          {isOpen && (
            <td data-figure>
              <Button
                look="quiet"
                size="small"
                name={`Remove ${line.code}`}
                onClick={() =>
                  attempt(changeSheet((desk) => desk.counting.remove({ code: line.code })))
                }
              >
                <X size={14} />
              </Button>
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </CountTable>
)
