import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { countLines } from '../../../components/countLines.ts'
import { LineTable } from '../../../components/LineTable.ts'
import { SectionLabel } from '../../../components/Panel.tsx'

const Quiet = styled('span')({ color: colour.muted })

/** What was ordered, to read it back. */
export function OrderedLines({ call: { lines, totals } }: { call: CallView }) {
  return (
    <div>
      <SectionLabel>Ordered, {countLines(lines.length)}</SectionLabel>
      <LineTable>
        <tbody>
          {lines.map(({ lineId, code, name, size: pack, quantity, unit, sums }) => (
            <tr key={lineId}>
              <td>{code}</td>
              <td>
                {name} <Quiet>{pack}</Quiet>
              </td>
              <td>{inUnits(quantity, unit)}</td>
              <td>{sums && formatMoney(sums.total, totals.currency)}</td>
            </tr>
          ))}
        </tbody>
      </LineTable>
    </div>
  )
}
