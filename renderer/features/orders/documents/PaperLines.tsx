import { styled } from '@mui/material/styles'
import type {
  DocumentKind,
  DocumentLine,
  OrderDocument,
} from '../../../../shared/desk/documents.ts'
import { formatMoney, formatUnitPrice } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { percent } from '../../../../shared/domain/vat.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { hasPrices } from './paperWords.ts'

const Table = styled('table')({
  width: '100%',
  borderSpacing: 0,
  '& th, & td': {
    padding: '5px 16px 5px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: `1px solid ${colour.hairline}`,
  },
  '& thead th': { ...type.label, color: colour.muted, whiteSpace: 'nowrap' },
  '& td:nth-of-type(2)': { whiteSpace: 'nowrap' },
  '& tbody th': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& [data-figure]': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& tr > :last-child': { paddingRight: 0 },
})

type PaperLinesProps = { paper: OrderDocument; kind: DocumentKind }

/** The lines as they were sent, with what they cost where that belongs on the paper. */
export function PaperLines({ paper, kind }: PaperLinesProps) {
  const isPriced = hasPrices(kind)
  return (
    <Table aria-label="Lines">
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Product</th>
          <th scope="col">Quantity</th>
          {isPriced ? <PriceHeads /> : <th scope="col">From</th>}
        </tr>
      </thead>
      <tbody>
        {paper.lines.map((line) => (
          <tr key={line.place}>
            <th scope="row">{line.code}</th>
            <td>{line.name}</td>
            <td>{inUnits(line.quantity, line.unit)}</td>
            {isPriced ? <Prices line={line} currency={paper.currency} /> : <td>{line.location}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const PriceHeads = () => (
  <>
    <th scope="col" data-figure>
      Price
    </th>
    <th scope="col" data-figure>
      Net
    </th>
    <th scope="col" data-figure>
      VAT
    </th>
    <th scope="col" data-figure>
      Total
    </th>
  </>
)

function Prices({ line, currency }: { line: DocumentLine; currency: string }) {
  const { unitPrice, net, rate, total } = line
  return (
    <>
      <td data-figure>{unitPrice === null ? '–' : formatUnitPrice(unitPrice, currency)}</td>
      <td data-figure>{net === null ? '–' : formatMoney(net, currency)}</td>
      <td data-figure>{rate === null ? '–' : percent(rate)}</td>
      <td data-figure>{formatMoney(total, currency)}</td>
    </>
  )
}
