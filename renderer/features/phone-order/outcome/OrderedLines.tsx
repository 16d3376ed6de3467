import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { colour, size } from '../../../app/theme/tokens.ts'
import { countLines } from '../../../components/countLines.ts'
import { SectionLabel } from '../../../components/Panel.tsx'

const Table = styled('table')({
  width: '100%',
  marginTop: 6,
  borderSpacing: 0,
  '& td': { height: size.row, padding: '0 10px', borderBottom: `1px solid ${colour.hairline}` },
  '& td:first-of-type': { paddingLeft: 0, fontWeight: 600, whiteSpace: 'nowrap' },
  '& td:nth-of-type(2)': { overflowWrap: 'anywhere' },
  '& td:nth-of-type(n + 3)': { whiteSpace: 'nowrap' },
  '& td:last-of-type': { paddingRight: 0, textAlign: 'right', fontWeight: 600 },
})
const Quiet = styled('span')({ color: colour.muted })

/** What was ordered, to read it back. */
export function OrderedLines({ call: { lines, totals } }: { call: CallView }) {
  return (
    <div>
      <SectionLabel>Ordered, {countLines(lines.length)}</SectionLabel>
      <Table>
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
      </Table>
    </div>
  )
}
