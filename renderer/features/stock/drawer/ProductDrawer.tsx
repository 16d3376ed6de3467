import { styled } from '@mui/material/styles'
import { useRef } from 'react'
import { colour, floating } from '../../../app/theme/tokens.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { FAR } from '../large/far.ts'
import { MinimumCard } from '../reorder/MinimumCard.tsx'
import { AboutCard } from './AboutCard.tsx'
import { AddToCall } from './AddToCall.tsx'
import { HereCard } from './HereCard.tsx'
import { PriceCard } from './PriceCard.tsx'
import { ProductHead } from './ProductHead.tsx'
import { PromiseCard } from './PromiseCard.tsx'
import { RelatedCard } from './RelatedCard.tsx'
import { SeenCard } from './SeenCard.tsx'
import { useKeyboardAtAdd } from './useKeyboardAtAdd.ts'
import { useProduct } from './useProduct.ts'

// Where there is no room for both it lies over the list.
const SMALL = '@media (max-width: 1279.95px)'
const SMALL_FOR_LARGE = '@media (max-width: 1679.95px)'
const OVER = {
  position: 'absolute',
  inset: '0 0 0 auto',
  zIndex: 2,
  maxWidth: '100%',
  boxShadow: floating,
} as const
const WIDTH = 372
const Drawer = styled('aside')({
  display: 'grid',
  gridTemplateRows: 'minmax(0, 1fr) auto',
  flex: 'none',
  width: WIDTH,
  height: '100%',
  minHeight: 0,
  backgroundColor: colour.page,
  borderLeft: `1px solid ${colour.hairline}`,
  [SMALL]: OVER,
  '[data-large] &': { width: WIDTH * FAR, [SMALL_FOR_LARGE]: OVER },
})
const Scroll = styled('div')({
  display: 'grid',
  // A card with a wide table scrolls that, and does not grow with it.
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  gap: 14,
  minHeight: 0,
  padding: '16px 18px',
  overflowY: 'auto',
})
const Foot = styled('footer')({ padding: '12px 18px 16px' })

type ProductDrawerProps = {
  code: string
  onClose: () => void
  /** Another product is to be shown instead, e.g. another size. */
  onOpen: (code: string) => void
}

/** One product whole, beside the list. The keyboard begins at *Add to call*; Esc closes. */
export function ProductDrawer({ code, onClose, onOpen }: ProductDrawerProps) {
  const { product, failure, isAsking, notAsked } = useProduct(code)
  const drawer = useRef<HTMLElement>(null)
  useKeyboardAtAdd(drawer, code, product !== undefined)
  return (
    <Drawer
      ref={drawer}
      aria-label="Product"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <Scroll data-far>
        <ErrorAlert failure={failure} />
        {product === undefined ? (
          failure === null && <Waiting />
        ) : (
          <>
            <ProductHead product={product} onClose={onClose} />
            <PromiseCard
              product={product}
              isAsking={isAsking}
              notAsked={notAsked}
              onOpen={onOpen}
            />
            <PriceCard product={product} />
            <MinimumCard key={code} code={code} />
            <SeenCard product={product} />
            <HereCard product={product} />
            <RelatedCard code={code} onOpen={onOpen} />
            <AboutCard description={product.description} />
          </>
        )}
      </Scroll>
      {product !== undefined && (
        <Foot>
          <AddToCall key={code} product={product} />
        </Foot>
      )}
    </Drawer>
  )
}

const Waiting = () => (
  <>
    <Skeleton height={84} />
    <Skeleton height={190} />
    <Skeleton height={160} />
    <Skeleton height={62} />
  </>
)
