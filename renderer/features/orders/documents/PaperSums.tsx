import { styled } from '@mui/material/styles'
import type { DocumentKind, OrderDocument } from '../../../../shared/desk/documents.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { sumRows } from './sumRows.ts'

const Sums = styled('table')({
  marginLeft: 'auto',
  borderSpacing: 0,
  '& th, & td': { padding: '3px 0 3px 28px', textAlign: 'right' },
  '& th': { fontWeight: 450, color: colour.muted },
  '& [data-strong] :is(th, td)': {
    ...type.title,
    color: colour.ink,
    borderTop: `1px solid ${colour.hairline}`,
  },
})

/** What it comes to, with VAT by rate, what was paid, and what is open. */
export const PaperSums = ({ paper, kind }: { paper: OrderDocument; kind: DocumentKind }) => (
  <Sums aria-label="Sums">
    <tbody>
      {sumRows(paper, kind).map(({ name, minor, isStrong }) => (
        <tr key={name} data-strong={isStrong || undefined}>
          <th scope="row">{name}</th>
          <td>{formatMoney(minor, paper.currency)}</td>
        </tr>
      ))}
    </tbody>
  </Sums>
)
