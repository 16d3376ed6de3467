import { styled } from '@mui/material/styles'
import type { AgainLine, OrderAgain } from '../../../../shared/desk/orderAgain.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { colour, focusRing, size, type } from '../../../app/theme/tokens.ts'
import { Money } from '../../../components/Money.tsx'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'

const Table = styled('table')({
  width: '100%',
  borderSpacing: 0,
  '& th': { ...type.label, height: 26, padding: '0 8px', color: colour.muted, textAlign: 'left' },
  '& td': {
    height: size.row,
    padding: '6px 8px',
    borderTop: `1px solid ${colour.hairline}`,
    verticalAlign: 'top',
  },
  '& [data-figure]': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& [data-whole]': { whiteSpace: 'nowrap' },
  '& td:nth-of-type(2)': { minWidth: 158, overflowWrap: 'anywhere' },
  '& tr[data-left-out] td': { color: colour.muted },
})
const Code = styled('label')({
  ...type.strong,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  whiteSpace: 'nowrap',
  '& input': { flex: 'none', width: 14, height: 14, margin: 0, accentColor: colour.accent },
  '& input:focus-visible': focusRing,
})
const Changes = styled('ul')({ display: 'grid', gap: 4, justifyItems: 'start' })
const Detail = styled('p')({ ...type.caption, color: colour.muted })

type AgainTableProps = {
  again: OrderAgain
  chosen: ReadonlySet<number>
  onTick: (place: number) => void
}

/** The lines of an earlier order: what they came to then, what they would today, and why. */
export const AgainTable = ({ again, chosen, onTick }: AgainTableProps) => (
  <Table aria-label={`Lines of ${again.order}`}>
    <thead>
      <tr>
        <th scope="col">Code</th>
        <th scope="col">Product</th>
        <th scope="col">Qty</th>
        <th scope="col" data-figure>
          Then
        </th>
        <th scope="col" data-figure>
          Today
        </th>
        <th scope="col">Changed since</th>
      </tr>
    </thead>
    <tbody>
      {again.lines.map((line) => (
        <Row
          key={line.place}
          line={line}
          currency={again.currency}
          isChosen={chosen.has(line.place)}
          onTick={onTick}
        />
      ))}
    </tbody>
  </Table>
)

type RowProps = {
  line: AgainLine
  currency: string
  isChosen: boolean
  onTick: (place: number) => void
}

function Row({ line, currency, isChosen, onTick }: RowProps) {
  const { place, code, name, quantity, unit, location, was, now, changes, offer } = line
  return (
    <tr data-left-out={isChosen ? undefined : ''}>
      <td>
        <Code>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={offer === 'none'}
            onChange={() => onTick(place)}
          />
          {code}
        </Code>
      </td>
      <td>{name}</td>
      <td data-whole>
        {inUnits(quantity, unit)}
        {location && <Detail>from {location}</Detail>}
      </td>
      <td data-figure>{formatMoney(was, currency)}</td>
      <td data-figure>
        {now === null ? '–' : <Money minor={now} currency={currency} isEstimate />}
      </td>
      <td>
        <Changes>
          {changes.map((change) => (
            <li key={change.word}>
              <OutcomeChip chip={change} />
              <Detail>{change.detail}</Detail>
            </li>
          ))}
        </Changes>
      </td>
    </tr>
  )
}
