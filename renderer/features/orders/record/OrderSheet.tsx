import type { OrderRecord } from '../../../../shared/desk/journal.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { countLines } from '../../../components/countLines.ts'
import { LineTable } from '../../../components/LineTable.ts'
import { Moment } from '../../../components/Moment.tsx'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'
import { RecordSheet } from '../../../components/records/RecordSheet.tsx'

/** The record of an order: what it was, and its lines. */
export function OrderSheet({ record }: { record: OrderRecord }) {
  const { row, lines, steps } = record
  const money = (minor: number) => formatMoney(minor, row.currency)
  return (
    <RecordSheet
      title={`Order ${row.orderRef ?? row.token}`}
      facts={[
        ['Number', row.orderRef ?? 'none yet'],
        ['Reference', row.token],
        ['State', <OutcomeChip key="state" chip={row.state} />],
        ['Customer', row.customer],
        ['Sent', <Moment key="at" at={row.at} hasDay />],
        ['By', row.person || 'nobody named'],
        ['Total', money(row.total)],
        ['Taken here', money(row.taken)],
      ]}
      sent={`As it was sent, ${countLines(lines.length)}`}
      steps={steps}
    >
      <LineTable>
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
      </LineTable>
    </RecordSheet>
  )
}
