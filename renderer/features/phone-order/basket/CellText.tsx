import { styled } from '@mui/material/styles'
import { TriangleAlert } from 'lucide-react'
import { assertNever } from '../../../../shared/assertNever.ts'
import type { LineView } from '../../../../shared/desk/basket.ts'
import { grouped } from '../../../../shared/domain/decimal.ts'
import { formatMoney, formatUnitPrice } from '../../../../shared/domain/money.ts'
import { percent } from '../../../../shared/domain/vat.ts'
import { useMenu } from '../../../api/queries.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { goneValue } from '../../../components/goneValue.ts'
import { Hidden } from '../../../components/Hidden.tsx'
import type { ColumnId } from './basketColumns.ts'
import { Product } from './gridStyles.ts'
import { LineMark } from './LineMark.tsx'

const Size = styled('span')({ color: colour.muted })
const Strong = styled('span')({ fontWeight: 600 })

/** Figures of the basket stand without the sign of their currency; the totals carry it. */
const bare = (text: string) => text.replace(/^[^\d-]+/, '')

type CellTextProps = {
  line: LineView
  column: ColumnId
  currency: string
  /** Nothing goes out before the customer is signed in again. */
  isHalted: boolean
}

/** What stands in a cell. Estimates carry ~; a price the CRM changed wears a chip. */
export function CellText({ line, column, currency, isHalted }: CellTextProps) {
  const { sums, vatRate } = line
  const mark = sums?.isEstimate === true ? '~' : ''
  switch (column) {
    case 'code':
      return <Strong>{line.code}</Strong>
    case 'product':
      return (
        <Product title={`${line.name} ${line.size}`}>
          <span>{line.name}</span>
          {line.state.kind === 'settled' ? (
            <Size>{line.size}</Size>
          ) : (
            <LineMark
              kind={isHalted && line.state.kind === 'sending' ? 'waiting' : line.state.kind}
            />
          )}
          {line.note !== '' && <Size>“{line.note}”</Size>}
        </Product>
      )
    case 'unit':
      return line.unit
    case 'quantity':
      return <Strong>{grouped(line.quantity)}</Strong>
    case 'price':
      return <PriceText line={line} currency={currency} />
    case 'location':
      return line.location === '' ? <Size>any</Size> : <LocationText code={line.location} />
    case 'net':
      return sums === null ? '–' : mark + bare(formatMoney(sums.net, currency))
    case 'vat':
      return vatRate === null ? '–' : percent(vatRate)
    case 'total':
      return sums === null ? '–' : <Strong>{mark + bare(formatMoney(sums.total, currency))}</Strong>
    default:
      return assertNever(column)
  }
}

/** A location that is gone from the CRM's menu stays as it was chosen, and is marked. */
function LocationText({ code }: { code: string }) {
  const isGone = goneValue(useMenu('stock_location'), code) !== null
  if (!isGone) return code
  return (
    <Chip tone="warn" icon={<TriangleAlert size={12} />} title={`${code} is gone from the menu`}>
      {code}
      <Hidden>, gone from the menu</Hidden>
    </Chip>
  )
}

function PriceText({
  line: { price, override },
  currency,
}: Pick<CellTextProps, 'line' | 'currency'>) {
  if (price === null) return '–'
  const amount = bare(formatUnitPrice(price.amount, currency))
  if (override !== null) {
    return (
      <Chip tone="warn" title={`Set by hand: ${override.reason}`}>
        {amount}
      </Chip>
    )
  }
  if (price.was !== null) {
    return (
      <Chip tone="info" title={`Was ${price.was}`}>
        {amount}
      </Chip>
    )
  }
  return price.isEstimate ? `~${amount}` : amount
}
