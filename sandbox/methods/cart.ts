import { Big } from 'big.js'
import { plain } from '../amounts.ts'
import { type Answer, CrmError } from '../answer.ts'
import { utcDay } from '../clock.ts'
import type { Crm, Method } from '../crm.ts'
import type { Input } from '../input.ts'
import { randomText } from '../passwords.ts'
import {
  type BasketLine,
  basketLine,
  basketLines,
  emptyBasket,
  insertLine,
} from '../store/basket.ts'
import { firstCode, isInMenu } from '../store/menus.ts'
import { isOnSale, productByCode, type StoredProduct } from '../store/products.ts'
import { cartFields } from './cartFields.ts'

const done: Answer = { fields: {} }

export const addToCart: Method<'addToCart'> = {
  needs: 'session',
  isSessionTold: true,
  run: (crm, { session }, input) => {
    const line = { session: session.id, ...lineOf(crm, input) }
    const twin =
      crm.switches.lines === 'merge'
        ? basketLines(crm.store, session.id).find((other) => isSameLine(other, line))
        : undefined
    if (twin === undefined) insertLine(crm.store, line)
    else setQuantity(crm, twin.ref, new Big(twin.quantity).plus(line.quantity))
    return done
  },
}

function lineOf(crm: Crm, input: Input<'addToCart'>) {
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
    quantity: plain(limited('quantity', input.quantity, 1_000_000, 4)),
    location,
    ownPrice: own('unitprice', input.unitprice, 1_000_000),
    ownTaxRate: own('unittaxrate', input.unittaxrate, 1),
    fixed: input.noedit === true ? 1 : 0,
  }
}

const packSize = (product: StoredProduct, uom: keyof StoredProduct['packs'] | 'unit'): number =>
  uom === 'unit' ? 1 : product.packs[uom]

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

const isSameLine = (one: BasketLine, other: BasketLine): boolean =>
  one.code === other.code &&
  one.uom === other.uom &&
  one.location === other.location &&
  one.ownPrice === other.ownPrice &&
  one.ownTaxRate === other.ownTaxRate &&
  one.fixed === 0 &&
  other.fixed === 0

function setQuantity(crm: Crm, ref: string, quantity: Big): void {
  crm.store.run('UPDATE basket SET quantity = ? WHERE ref = ?', plain(quantity), ref)
}

export const getCart: Method<'getCart'> = {
  needs: 'nothing',
  isSessionTold: true,
  run: (crm, caller, input) => {
    if (input.session_id === undefined) throw new CrmError(1011, { session_id: 'is required' })
    return { fields: cartFields(crm, input.session_id, caller.contact, input.filter) }
  },
}

/** The line of a reference; a session that is not its own does not see it. */
function lineFor(crm: Crm, ref: string, session: string | undefined) {
  const line = basketLine(crm.store, ref)
  if (line === undefined || (session !== undefined && line.session !== session)) return undefined
  return line
}

export const updateInCart: Method<'updateInCart'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, input) => {
    const quantity = limited('quantity', input.quantity, 1_000_000, 4)
    const line = lineFor(crm, input.ref, input.session_id)
    if (line === undefined) {
      return { code: 1001, fields: { session_id: input.session_id ?? null, update: false } }
    }
    if (line.fixed === 0) setQuantity(crm, line.ref, quantity)
    return { fields: { session_id: line.session, update: line.fixed === 0 } }
  },
}

export const deleteFromCart: Method<'deleteFromCart'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, input) => {
    const line = lineFor(crm, input.ref, input.session_id)
    if (line === undefined) throw new CrmError(1001)
    crm.store.run('DELETE FROM basket WHERE ref = ?', line.ref)
    return { fields: { session_id: line.session } }
  },
}

export const deleteProductFromCart: Method<'deleteProductFromCart'> = {
  needs: 'nothing',
  isSessionTold: true,
  run: (crm, _caller, input) => {
    if (input.session_id === undefined) throw new CrmError(1011, { session_id: 'is required' })
    const gone = crm.store.run(
      'DELETE FROM basket WHERE session = ? AND code = ?',
      input.session_id,
      input.sku,
    )
    if (gone === 0) throw new CrmError(1001)
    return done
  },
}

export const endCartSession: Method<'endCartSession'> = {
  needs: 'nothing',
  isSessionTold: true,
  run: (crm, _caller, input) => {
    if (input.session_id === undefined) throw new CrmError(1011, { session_id: 'is required' })
    emptyBasket(crm.store, input.session_id)
    return done
  },
}
