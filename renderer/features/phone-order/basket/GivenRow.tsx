import type { ReactNode } from 'react'
import { grouped } from '../../../../shared/domain/decimal.ts'
import { formatUnitPrice } from '../../../../shared/domain/money.ts'
import type { GivenLine } from '../product-box/entry.ts'
import { type ColumnId, columns } from './basketColumns.ts'
import { Cell, Product, Row } from './gridStyles.ts'
import { LineMark } from './LineMark.tsx'

/** A line in the moment before the call has it: as it was chosen, with the price the list showed. */
export const GivenRow = ({ given }: { given: GivenLine }) => (
  <Row role="row" data-uncertain>
    {columns.map(({ id, align }) => (
      <Cell key={id} role="gridcell" style={{ textAlign: align }}>
        {textOf(id, given)}
      </Cell>
    ))}
  </Row>
)

function textOf(column: ColumnId, given: GivenLine): ReactNode {
  const { hit, line } = given
  switch (column) {
    case 'code':
      return hit.code
    case 'product':
      return (
        <Product>
          <span>{hit.name}</span>
          <LineMark kind="sending" />
        </Product>
      )
    case 'unit':
      return line.unit ?? 'unit'
    case 'quantity':
      return grouped(line.quantity ?? '1')
    case 'price':
      return priceOf(given)
    default:
      return ''
  }
}

function priceOf({ hit: { price }, line }: GivenLine): string {
  if (price === null) return line.price ?? ''
  return line.price === null
    ? `~${formatUnitPrice(price.amount, price.currency)}`
    : formatUnitPrice(line.price, price.currency)
}
