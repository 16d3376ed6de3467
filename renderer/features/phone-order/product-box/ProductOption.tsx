import { styled } from '@mui/material/styles'
import { useEffect, useRef } from 'react'
import type { ProductHit } from '../../../../shared/desk/stock.ts'
import { grouped } from '../../../../shared/domain/decimal.ts'
import { formatUnitPrice } from '../../../../shared/domain/money.ts'
import { promiseInWords } from '../../../../shared/domain/promise.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { highlight } from './highlight.ts'

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(88px, auto) minmax(0, 1fr) 84px 62px auto',
  alignItems: 'center',
  gap: 12,
  minHeight: 50,
  padding: '6px 12px',
  cursor: 'default',
  borderBottom: `1px solid ${colour.hairline}`,
  '&[aria-selected="true"]': { backgroundColor: colour.accentSoft },
  '&:hover:not([aria-selected="true"])': { backgroundColor: colour.sunken },
  // Where the name would be squeezed, the shelves stand below it.
  '@container (max-width: 600px)': {
    gridTemplateColumns: 'minmax(72px, auto) minmax(0, 1fr) 84px 62px',
    '& > :last-child': { gridColumn: '2 / -1', paddingLeft: 0 },
  },
})
const Code = styled('span')(type.strong)
const Two = styled('span')({
  display: 'grid',
  minWidth: 0,
  lineHeight: '17px',
  '& > *': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& small': { ...type.caption, color: colour.muted },
  '& mark': { background: 'none', color: colour.accent, fontWeight: 600 },
  '& b': type.strong,
})
const Right = styled(Two)({ textAlign: 'right' })
const Places = styled('span')({ display: 'flex', gap: 4, paddingLeft: 12 })
const Place = styled(Two)({ width: 50 })

/** So many shelves stand beside a name without pushing it out. */
const MOST_PLACES = 4

/** Those that hold most, in their own order. */
function mainPlaces(all: ProductHit['byLocation']): ProductHit['byLocation'] {
  if (all.length <= MOST_PLACES) return all
  const most = all.toSorted((one, other) => Number(other.promised.can) - Number(one.promised.can))
  const main = new Set(most.slice(0, MOST_PLACES))
  return all.filter((place) => main.has(place))
}

/** Below this a shelf counts as nearly empty. */
const LOW = 10

const toneOf = (quantity: number, low = LOW) =>
  quantity <= 0 ? colour.bad : quantity < low ? colour.warn : colour.ink

type ProductOptionProps = {
  id: string
  hit: ProductHit
  words: string
  isHighlighted: boolean
  onPick: () => void
}

/** One product to choose: what it is, its price for this customer, and where it lies. */
export function ProductOption({ id, hit, words, isHighlighted, onPick }: ProductOptionProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isHighlighted) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isHighlighted])
  const { promised, byLocation } = hit
  const places = mainPlaces(byLocation)
  const further = byLocation.length - places.length
  const about = [hit.size, hit.pack].filter(Boolean).join(' · ')
  return (
    <Row ref={row} id={id} role="option" aria-selected={isHighlighted} onClick={onPick}>
      <Code>{hit.code}</Code>
      <Two>
        <span>
          {highlight(hit.name, words).map(({ text, isMatch }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one name never move.
            isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </span>
        {hit.notForSale ? (
          <small style={{ color: colour.warn }}>{hit.notForSale}</small>
        ) : (
          <small>{about}</small>
        )}
      </Two>
      <Right>
        <b>{hit.price ? formatUnitPrice(hit.price.amount, hit.price.currency) : '–'}</b>
        <small>{hit.price ? `${hit.price.band}, net` : 'no price'}</small>
      </Right>
      <Right title={`${grouped(promised.can)} can be promised: ${promiseInWords(promised)}`}>
        <b data-figure style={{ color: Number(promised.can) > 0 ? colour.good : colour.bad }}>
          {grouped(promised.can)}
        </b>
        <small>
          {promised.can === promised.stock ? 'in stock' : `of ${grouped(promised.stock)}`}
        </small>
      </Right>
      <Places>
        {places.map(({ code, name, promised: here }) => (
          <Place key={code} title={`${name}: ${promiseInWords(here)}`}>
            <small>{code}</small>
            <b data-figure style={{ color: toneOf(Number(here.can)) }}>
              {grouped(here.can)}
            </b>
          </Place>
        ))}
        {further > 0 && (
          <Place title={`${further} further locations, with less; Stock shows them all`}>
            <small>more</small>
            <b>+{further}</b>
          </Place>
        )}
      </Places>
    </Row>
  )
}
