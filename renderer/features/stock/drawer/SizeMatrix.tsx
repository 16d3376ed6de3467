import { styled } from '@mui/material/styles'
import type { ProductView, SizeView } from '../../../../shared/desk/product.ts'
import { promiseInWords } from '../../../../shared/domain/promise.ts'
import { colour, focusRing, radius } from '../../../app/theme/tokens.ts'
import { figureAge, STALE, staleSx } from '../../../components/figureAge.ts'
import { useNow } from '../../../components/useNow.ts'
import { Quantity } from '../grid/Quantity.tsx'
import { Note, Table, TextButton, Wide } from './drawerStyles.ts'

const Place = styled(Wide)({
  margin: '8px -8px 0',
  borderRadius: radius.small,
  '&:focus-visible': focusRing,
})
const Sizes = styled(Table)({
  ...staleSx,
  width: '100%',
  margin: 0,
  '& th:first-of-type': { position: 'sticky', left: 0, backgroundColor: colour.surface },
  '& tbody th': {
    maxWidth: 150,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& tr[aria-current] th': { fontWeight: 600 },
})

type SizeMatrixProps = { product: ProductView; onOpen: (code: string) => void }

/** Every size of the family at every location, less what this desk has taken. */
export function SizeMatrix({ product: { code, sizes }, onOpen }: SizeMatrixProps) {
  const now = useNow(60_000)
  const places = placesOf(sizes)
  if (places.length === 0) return <Note>The CRM tells no stock of this product.</Note>
  return (
    // A scrolling table is reached by Tab, so that the arrow keys can move it.
    <Place tabIndex={0} role="group" aria-label="Sizes by location">
      <Sizes>
        <thead>
          <tr>
            <th scope="col">Size</th>
            {places.map((place) => (
              <th key={place.code} scope="col" title={place.name}>
                {place.code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sizes.map((size) => (
            <tr
              key={size.code}
              className={figureAge(size.figuresAt, now).isStale ? STALE : undefined}
              aria-current={size.code === code || undefined}
            >
              <th scope="row" title={`${size.code}, ${size.name}`}>
                {size.code === code ? (
                  size.size || size.code
                ) : (
                  <TextButton type="button" onClick={() => onOpen(size.code)}>
                    {size.size || size.code}
                  </TextButton>
                )}
              </th>
              {places.map((place) => (
                <Cell key={place.code} size={size} place={place} />
              ))}
            </tr>
          ))}
        </tbody>
      </Sizes>
    </Place>
  )
}

type Named = { code: string; name: string }

function Cell({ size, place }: { size: SizeView; place: Named }) {
  const here = size.byLocation.find(({ code }) => code === place.code)
  if (here === undefined) return <td>–</td>
  const title = `${place.name}: ${promiseInWords(here.promised)}`
  return (
    <td title={title}>
      <Quantity value={here.promised.can} title={title} />
    </td>
  )
}

/** Every location that any size has, each once, as they come. */
function placesOf(sizes: readonly SizeView[]): Named[] {
  const all = sizes.flatMap(({ byLocation }) => byLocation)
  return [...new Map(all.map(({ code, name }) => [code, { code, name }])).values()]
}
