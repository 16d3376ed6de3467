import { styled } from '@mui/material/styles'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useCommand } from '../../app/commandRegistry.ts'
import { keysOf } from '../../app/commands.ts'
import { colour, focusRing, radius } from '../../app/theme/tokens.ts'
import { PAGE_SIZE, turnPage, useStockList } from './state/list.ts'

const Foot = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '0 14px',
  color: colour.muted,
  borderTop: `1px solid ${colour.hairline}`,
  backgroundColor: colour.surface,
})
const Gap = styled('span')({ flex: 1 })
const Turn = styled('button')({
  display: 'grid',
  placeItems: 'center',
  width: 26,
  height: 26,
  padding: 0,
  border: 0,
  background: 'none',
  borderRadius: radius.small,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken },
  '&:focus-visible': focusRing,
  '&[aria-disabled="true"]': { color: colour.faint, cursor: 'default', opacity: 0.5 },
})

const count = (figure: number) => figure.toLocaleString('en-GB')

/** How many there are, which of them stand above, and the way to the others. */
export function StockFooter({ total }: { total: number }) {
  const page = useStockList((now) => now.page)
  const [first, last] = [page * PAGE_SIZE + 1, Math.min((page + 1) * PAGE_SIZE, total)]
  useCommand(
    'stockNextPage',
    () => turnPage(1, total),
    last >= total ? 'This is the last page.' : null,
  )
  useCommand(
    'stockPreviousPage',
    () => turnPage(-1, total),
    page === 0 ? 'This is the first page.' : null,
  )
  return (
    <Foot>
      <span role="status">
        {count(total)} {total === 1 ? 'product' : 'products'}
      </span>
      <Gap />
      {total > 0 && (
        <span>
          Rows {count(first)}–{count(last)}
        </span>
      )}
      <Turn
        type="button"
        aria-label="Previous page"
        aria-keyshortcuts={keysOf('stockPreviousPage').replace(' ', '+')}
        aria-disabled={page === 0 || undefined}
        onClick={() => turnPage(-1, total)}
      >
        <ChevronLeft size={16} />
      </Turn>
      <Turn
        type="button"
        aria-label="Next page"
        aria-keyshortcuts={keysOf('stockNextPage').replace(' ', '+')}
        aria-disabled={last >= total || undefined}
        onClick={() => turnPage(1, total)}
      >
        <ChevronRight size={16} />
      </Turn>
    </Foot>
  )
}
