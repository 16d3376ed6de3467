import { styled } from '@mui/material/styles'
import type { OrderRecord } from '../../../../shared/desk/journal.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { colour, size, type } from '../../../app/theme/tokens.ts'
import { countLines } from '../../../components/countLines.ts'
import { Moment } from '../../../components/Moment.tsx'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'
import { Steps } from '../../../components/Steps.tsx'

const Sheet = styled('article')({ display: 'grid', gap: 16, padding: '16px 22px' })
const OnPaper = styled('h1')({
  ...type.title,
  display: 'none',
  '@media print': { display: 'block' },
})
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, 1fr)',
  gap: '8px 16px',
  '& dt': { ...type.label, color: colour.muted },
})
const Table = styled('table')({
  width: '100%',
  marginTop: 6,
  borderSpacing: 0,
  '& td': { height: size.row, padding: '0 10px', borderBottom: `1px solid ${colour.hairline}` },
  '& td:first-of-type': { paddingLeft: 0, fontWeight: 600, whiteSpace: 'nowrap' },
  '& td:last-of-type': { paddingRight: 0, textAlign: 'right', fontWeight: 600 },
})

/** The record of an order: what it was, its lines, and every step with its time. */
export function RecordSheet({ record }: { record: OrderRecord }) {
  const { row, lines, steps } = record
  const money = (minor: number) => formatMoney(minor, row.currency)
  const facts = [
    ['Number', row.orderRef ?? 'none yet'],
    ['Reference', row.token],
    ['State', <OutcomeChip key="state" chip={row.state} />],
    ['Customer', row.customer],
    ['Sent', <Moment key="at" at={row.at} hasDay />],
    ['By', row.person || 'nobody named'],
    ['Total', money(row.total)],
    ['Taken here', money(row.taken)],
  ] as const
  return (
    <Sheet data-print>
      <OnPaper>Order {row.orderRef ?? row.token}</OnPaper>
      <Facts>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </Facts>
      <div>
        <SectionLabel>As it was sent, {countLines(lines.length)}</SectionLabel>
        <Table>
          <tbody>
            {lines.map(({ code, name, quantity, unit, total }) => (
              <tr key={`${code} ${unit} ${quantity}`}>
                <td>{code}</td>
                <td>{name}</td>
                <td>{inUnits(quantity, unit)}</td>
                <td>{money(total)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <div>
        <SectionLabel>What happened</SectionLabel>
        <Steps steps={steps} />
      </div>
    </Sheet>
  )
}
