import { styled } from '@mui/material/styles'
import type { ProductView } from '../../../../shared/desk/product.ts'
import { stockLevel } from '../../../../shared/domain/stockLevel.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { figureAge } from '../../../components/figureAge.ts'
import { Panel } from '../../../components/Panel.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { useNow } from '../../../components/useNow.ts'
import { INK, shown } from '../grid/Quantity.tsx'
import { Rows } from './drawerStyles.ts'
import { SizeMatrix } from './SizeMatrix.tsx'
import type { ShownProduct } from './useProduct.ts'

const Card = styled(Panel)({ position: 'relative', '& > h2': { paddingBottom: 6 } })
const Can = styled('p')({
  ...type.outcome,
  fontSize: 24,
  position: 'absolute',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  top: 6,
  right: 16,
  '&[data-stale]': { fontWeight: 450 },
})
const Alerts = styled('div')({ marginTop: 8 })

type PromiseCardProps = Pick<ShownProduct, 'isAsking' | 'notAsked'> & {
  product: ProductView
  onOpen: (code: string) => void
}

/** How much can be promised, what that comes from and how old it is; by size and location below. */
export function PromiseCard({ product, isAsking, notAsked, onOpen }: PromiseCardProps) {
  const now = useNow(15_000)
  const { promised, figuresAt } = product
  const { words, isStale } = figureAge(figuresAt, now)
  const level = stockLevel(promised.can)
  const ink = level === 'enough' ? colour.good : INK[level]
  return (
    <Card label="Can promise">
      <Can data-stale={isStale || undefined} style={{ color: isStale ? colour.muted : ink }}>
        {level !== 'enough' && <Chip tone={level === 'low' ? 'warn' : 'bad'}>{level}</Chip>}
        <span>
          {isStale && '~'}
          {shown(promised.can)}
        </span>
      </Can>
      <Rows>
        <dt>
          Stock in the CRM, {words}
          {isAsking && ', asking again…'}
        </dt>
        <dd>{shown(promised.stock)}</dd>
        <dt>In this desk’s open calls</dt>
        <dd>{less(promised.inBaskets)}</dd>
        <dt>Sold here since then</dt>
        <dd>{less(promised.justSold)}</dd>
      </Rows>
      {(notAsked !== null || isStale) && (
        <Alerts>
          <Remark tone="warn" label="Age of the figures">
            {isStale && <span>These figures are old: {words}. Ask before you promise.</span>}
            {notAsked !== null && <span>No newer figures. {notAsked.message}</span>}
          </Remark>
        </Alerts>
      )}
      <SizeMatrix product={product} onOpen={onOpen} />
    </Card>
  )
}

const less = (quantity: string): string => (quantity === '0' ? '0' : `−${shown(quantity)}`)
