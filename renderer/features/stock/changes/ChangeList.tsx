import { styled } from '@mui/material/styles'
import type { ChangedProduct } from '../../../../shared/desk/stockChanges.ts'
import { colour, size } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { ChangeChip } from './ChangeChip.tsx'

const Table = styled('table')({
  width: '100%',
  borderSpacing: 0,
  '& th, & td': {
    padding: '6px 10px',
    textAlign: 'left',
    verticalAlign: 'baseline',
    borderBottom: `1px solid ${colour.hairline}`,
  },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: size.row,
    fontSize: 11.5,
    fontWeight: 600,
    color: colour.muted,
    backgroundColor: colour.surface,
  },
  // A code or a name without blanks must not push the others out of sight.
  '& tbody th': { fontWeight: 600, minWidth: 96, overflowWrap: 'anywhere' },
  '& tbody td:first-of-type': { minWidth: 180, overflowWrap: 'anywhere' },
  '& small': { color: colour.muted },
})
const Changes = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: '4px 22px' })

const KIND_CHIPS = [
  { kind: 'ranOut', tone: 'bad', words: 'ran out' },
  { kind: 'new', tone: 'good', words: 'new' },
  { kind: 'gone', tone: 'warn', words: 'gone' },
] as const

/** Products by their codes, each with everything that is not as it was. */
export const ChangeList = ({ products }: { products: readonly ChangedProduct[] }) => (
  <Table aria-label="Changes" data-far>
    <thead>
      <tr>
        <th scope="col">Code</th>
        <th scope="col">Product</th>
        <th scope="col">What changed</th>
      </tr>
    </thead>
    <tbody>
      {products.map((product) => (
        <ProductChanges key={product.code} product={product} />
      ))}
    </tbody>
  </Table>
)

function ProductChanges({ product }: { product: ChangedProduct }) {
  const { code, name, size: pack, kinds, changes } = product
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>
        {name} {pack !== '' && <small>{pack}</small>}{' '}
        {KIND_CHIPS.filter(({ kind }) => kinds.includes(kind)).map(({ kind, tone, words }) => (
          <Chip key={kind} tone={tone}>
            {words}
          </Chip>
        ))}
      </td>
      <td>
        <Changes>
          {changes.map((change) => (
            <ChangeChip key={keyOf(change)} change={change} />
          ))}
        </Changes>
      </td>
    </tr>
  )
}

const keyOf = (change: ChangedProduct['changes'][number]) =>
  change.kind === 'window' ? change.kind : `${change.kind} ${change.code}`
