import { Big } from 'big.js'
import { plain } from '../amounts.ts'
import { CrmError } from '../answer.ts'
import { utcDay } from '../clock.ts'
import type { Crm } from '../crm.ts'
import type { Input } from '../input.ts'
import { randomText } from '../passwords.ts'
import type { BasketLine } from '../store/basket.ts'
import { firstCode, isInMenu } from '../store/menus.ts'
import { isOnSale, productByCode, type StoredProduct } from '../store/products.ts'

/** A line as it was asked for, checked against product, place and unit of measure. */
export function lineOf(crm: Crm, input: Input<'addToCart'>) {
  const product = productByCode(crm.store, input.sku)
  const location = input.location ?? firstCode(crm.store, 'stock_location')
  if (product === undefined || !isInMenu(crm.store, 'stock_location', location)) {
    throw new CrmError(1051)
  }
  if (!isOnSale(product, utcDay(crm.clock.now()))) throw new CrmError(1051)
  const uom = input.uom ?? 'unit'
  const factor = packSize(product, uom)
  if (factor <= 0) throw new CrmError(1011, { uom: 'is not one this product is sold in' })
  return {
    ref: randomText(10, '123456789'),
    code: product.code,
    uom,
    factor: String(factor),
    quantity: plain(readQuantity(input.quantity)),
    location,
    ownPrice: own('unitprice', input.unitprice, 1_000_000),
    ownTaxRate: own('unittaxrate', input.unittaxrate, 1),
    fixed: input.noedit === true ? 1 : 0,
  }
}

const packSize = (product: StoredProduct, uom: keyof StoredProduct['packs'] | 'unit'): number =>
  uom === 'unit' ? 1 : product.packs[uom]

/** Up to a million, with up to four decimals. */
export const readQuantity = (text: string): Big => limited('quantity', text, 1_000_000, 4)

/** A number from 0 to `most` with no more than so many decimals. */
function limited(field: string, text: string, most: number, decimals: number): Big {
  const value = new Big(text)
  const isTooFine = !value.round(decimals, Big.roundDown).eq(value)
  if (value.lt(0) || value.gt(most) || isTooFine)
    throw new CrmError(1011, { [field]: 'is invalid' })
  return value
}

const own = (field: string, text: string | undefined, most: number): string | null =>
  text === undefined ? null : plain(limited(field, text, most, 4))

/** Whether two lines may be one; a fixed line stays by itself. */
export const isSameLine = (one: BasketLine, other: BasketLine): boolean =>
  one.code === other.code &&
  one.uom === other.uom &&
  one.location === other.location &&
  one.ownPrice === other.ownPrice &&
  one.ownTaxRate === other.ownTaxRate &&
  one.fixed === 0 &&
  other.fixed === 0
