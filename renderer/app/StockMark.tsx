import { styled } from '@mui/material/styles'
import { Package } from 'lucide-react'
import type { StockStatus } from '../../shared/desk/stock.ts'
import { age } from '../../shared/domain/dates.ts'
import { ProgressBar } from '../components/ProgressBar.tsx'
import { useNow } from '../components/useNow.ts'
import { colour } from './theme/tokens.ts'

const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  '& > *': { flex: 'none' },
  '&[data-failed]': { minWidth: 0, '& > :last-child': { flex: '0 1 auto' } },
})
const Trouble = styled('span')({
  color: colour.bad,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
})

const count = (products: number) => products.toLocaleString('en-GB')

/** How many products this desk knows, how old they are, and how a refresh goes. */
export function StockMark({ stock }: { stock: StockStatus }) {
  const now = useNow(15_000)
  const { work, at, products } = stock
  if (work.kind === 'refreshing') {
    const { done, expected, rate } = work
    return (
      <Row>
        <Package size={14} />
        Stock refresh
        <ProgressBar label="Stock refresh" done={done} of={expected} />
        <span>
          {count(done)}
          {expected !== null && ` of ${count(expected)}`}
          {rate !== null && `, ${count(rate)} a second`}
        </span>
      </Row>
    )
  }
  return (
    <Row data-failed={work.kind === 'failed' || undefined}>
      <Package size={14} />
      <span>
        Stock <b>{count(products)}</b> products
        {at !== null && (
          <>
            , <b>{age(Date.parse(at), now)}</b> old
          </>
        )}
      </span>
      {work.kind === 'failed' && <Trouble title={work.message}>· {work.message}</Trouble>}
    </Row>
  )
}
