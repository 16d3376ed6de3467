import { styled } from '@mui/material/styles'
import type { SearchAnswer, StockStatus } from '../../../../shared/desk/stock.ts'
import { useStatus } from '../../../api/status.ts'
import { colour, floating, radius, type } from '../../../app/theme/tokens.ts'
import { figureAge, STALE, staleSx } from '../../../components/figureAge.ts'
import { Kbd } from '../../../components/Kbd.tsx'
import { stockAge } from '../../../components/stockAge.ts'
import { useNow } from '../../../components/useNow.ts'
import { ProductOption } from './ProductOption.tsx'

const Sheet = styled('div')({
  ...staleSx,
  marginTop: 6,
  overflow: 'hidden',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.card,
  boxShadow: floating,
})
const List = styled('div')({
  maxHeight: 'min(252px, 36vh)',
  overflow: 'auto',
  containerType: 'inline-size',
})
const Foot = styled('div')({
  ...type.caption,
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '6px 12px',
  color: colour.muted,
  '& span': { display: 'inline-flex', alignItems: 'center', gap: 5 },
  '& > :last-child': { marginLeft: 'auto' },
})
const Nothing = styled('p')({ padding: '10px 12px', color: colour.muted })

type ProductOptionsProps = {
  id: string
  answer: SearchAnswer
  highlighted: number
  onPick: (index: number) => void
}

/** The list below the product box. */
export function ProductOptions({ id, answer, highlighted, onPick }: ProductOptionsProps) {
  const stock = useStatus((status) => status?.stock)
  const now = useNow(30_000)
  const { hits, count, text } = answer
  const { isStale } = figureAge(stock?.at ?? null, now)
  return (
    // The box keeps the focus: a press in the list must not take it away.
    <Sheet className={isStale ? STALE : undefined} onMouseDown={(event) => event.preventDefault()}>
      <List id={id} role="listbox" aria-label="Products">
        {hits.map((hit, index) => (
          <ProductOption
            key={hit.code}
            id={`${id}-${index}`}
            hit={hit}
            words={text}
            isHighlighted={index === highlighted}
            onPick={() => onPick(index)}
          />
        ))}
      </List>
      {hits.length === 0 && <Nothing>{whyNothing(stock, text)}</Nothing>}
      <Foot aria-hidden>
        {hits.length > 0 && (
          <>
            <span>
              <Kbd keys="↑ ↓" />
              choose
            </span>
            <span>
              <Kbd keys="Enter" />
              add
            </span>
          </>
        )}
        <span>
          {hits.length < count ? `First ${hits.length} of ${count}` : count} of{' '}
          {stock?.products.toLocaleString('en-GB') ?? 0} products{stockAge(stock, now)}
          {isStale && hits.length > 0 && ': ask before you promise'}
        </span>
      </Foot>
    </Sheet>
  )
}

/** An empty list says whether there is no such product, or no catalogue to find it in. */
function whyNothing(stock: StockStatus | undefined, text: string): string {
  if (stock?.products !== 0) return `No product matches “${text}”.`
  return stock.work.kind === 'refreshing'
    ? 'The catalogue is being read from the CRM. What matches appears here as soon as it is in.'
    : 'This desk has no catalogue yet. Give “Refresh stock” once the CRM answers.'
}
