import { styled } from '@mui/material/styles'
import { X } from 'lucide-react'
import type { ProductView } from '../../../../shared/desk/product.ts'
import { percent } from '../../../../shared/domain/vat.ts'
import { colour, focusRing, radius, type } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { Picture } from './Picture.tsx'

const Head = styled('header')({
  display: 'grid',
  gridTemplateColumns: '84px minmax(0, 1fr) auto',
  gap: 14,
  alignItems: 'start',
})
const Words = styled('div')({ display: 'grid', gap: 1, minWidth: 0, overflowWrap: 'anywhere' })
const Code = styled('p')({ ...type.body, color: colour.muted, fontWeight: 550 })
const Name = styled('h2')({ fontSize: 16, lineHeight: '22px', fontWeight: 650 })
const About = styled('p')({ ...type.body, color: colour.muted })
const Chips = styled('p')({ display: 'flex', flexWrap: 'wrap', gap: 6, marginTop: 6 })
const Close = styled('button')({
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  padding: 0,
  border: 0,
  background: 'none',
  color: colour.muted,
  borderRadius: radius.control,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.hairline, color: colour.ink },
  '&:focus-visible': focusRing,
})

type ProductHeadProps = { product: ProductView; onClose: () => void }

/** What it is, and whether it may be sold. */
export function ProductHead({ product, onClose }: ProductHeadProps) {
  const { code, name, size, category, brand, taxRate, notForSale } = product
  const vat = taxRate === null ? 'VAT not known' : `VAT ${percent(taxRate)}`
  return (
    <Head>
      <Picture code={code} name={name} isThere={product.hasPicture} />
      <Words>
        <Code>{code}</Code>
        <Name>{name}</Name>
        <About>{[size, category, brand, vat].filter((word) => word !== '').join(' · ')}</About>
        <Chips>
          {notForSale === '' ? (
            <Chip tone="good">on sale</Chip>
          ) : (
            <>
              <Chip tone="bad">not on sale</Chip>
              <Chip>{notForSale}</Chip>
            </>
          )}
          {product.isOnOffer && <Chip tone="info">on offer</Chip>}
        </Chips>
      </Words>
      <Close type="button" aria-label="Close product" title="Close (Esc)" onClick={onClose}>
        <X size={16} />
      </Close>
    </Head>
  )
}
