import type { WhatIfCase } from '../../../../shared/desk/whatIf.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import { packSize } from '../../../../shared/domain/uom.ts'
import { asItIs, type Basket, type BasketLine, caseOf, type Tried } from './tried.ts'

type Location = { readonly code: string; readonly name: string }

const shortIn = ({ lines }: WhatIfCase): number => lines.filter(({ note }) => note !== '').length

/** The basket from each one location that has something of it, those that have most of it first. */
export const fromLocations = (
  basket: Basket,
  locations: readonly Location[],
): readonly WhatIfCase[] =>
  locations
    .flatMap((location) => fromLocation(basket, location) ?? [])
    .sort((one, other) => shortIn(one) - shortIn(other))

function fromLocation(basket: Basket, { code, name }: Location): WhatIfCase | null {
  if (!basket.lines.some(({ product }) => Number(product?.stock[code] ?? 0) > 0)) return null
  const title = name === '' || name === code ? code : `${code}, ${name}`
  const tried = basket.lines.map((line) => fromOne(line, code, basket))
  const found = caseOf(basket, { id: `location:${code}`, kind: 'location', title }, tried, '')
  if (found === null) return null
  return { ...found, note: shortIn(found) === 0 ? 'All of it is in stock there.' : '' }
}

function fromOne(line: BasketLine, code: string, basket: Basket): Tried {
  const { wanted, price } = asItIs(line, basket)
  return { wanted: { ...wanted, location: code }, price, note: whyShort(line, code, basket) }
}

/** How much is there, where that is less than is asked for; the stock as it was last read. */
function whyShort({ product, wanted }: BasketLine, code: string, { basis }: Basket): string {
  if (product === undefined) return 'Its stock is not known.'
  const here = readDecimal(product.stock[code] ?? '0')
  const size = packSize(wanted.unit, product.packs, basis) ?? 1
  const asked = readDecimal(wanted.quantity)?.times(size)
  if (here === undefined || asked === undefined || here.gte(asked)) return ''
  return here.gt(0) ? `Only ${here.toFixed()} there.` : 'None there.'
}
