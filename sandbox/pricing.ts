import { Big } from 'big.js'
import { minorDigits, round, sum } from './amounts.ts'
import type { Crm } from './crm.ts'
import { type BasketLine, basketLines } from './store/basket.ts'
import type { Contact } from './store/contacts.ts'
import { productByCode, type StoredProduct } from './store/products.ts'

export type PricedLine = BasketLine & {
  product: StoredProduct | undefined
  /** Net, for one of the line's unit of measure. */
  price: Big
  taxRate: Big
  net: Big
  tax: Big
}

export type PricedBasket = {
  lines: readonly PricedLine[]
  subtotal: Big
  tax: Big
  total: Big
  currency: string
  digits: number
}

/** The sandbox's own exchange rates: one unit of base is so much of the other. */
const RATES: Readonly<Record<string, string>> = { EUR: '1.16', USD: '1.28', JPY: '192' }

export const currencyOf = (crm: Crm, contact: Contact | undefined): string =>
  contact?.fields.currency || crm.baseCurrency

/** Net price of one base unit for a contact's band, or the base price for nobody in particular. */
export function unitPrice(product: StoredProduct, contact: Contact | undefined): Big {
  const own = contact === undefined ? undefined : product.prices[contact.band]
  return new Big(own ?? product.basePrice)
}

/** N is exempt and R accounts for the tax itself: neither is charged any. */
export const isTaxed = (contact: Contact | undefined): boolean =>
  (contact?.fields.taxable ?? 'Y') === 'Y'

/** Prices a basket for whoever is signed in; VAT is rounded half up on each line. */
export function priceBasket(crm: Crm, session: string, contact: Contact | undefined): PricedBasket {
  const currency = currencyOf(crm, contact)
  const digits = minorDigits(currency)
  const rate = new Big(currency === crm.baseCurrency ? 1 : (RATES[currency] ?? 1))
  const lines = basketLines(crm.store, session).map((line) => {
    const product = productByCode(crm.store, line.code)
    const price =
      line.ownPrice === null
        ? listPrice(product, contact).times(rate).times(line.factor)
        : new Big(line.ownPrice)
    const taxRate = isTaxed(contact)
      ? new Big(line.ownTaxRate ?? product?.taxRate ?? 0)
      : new Big(0)
    const net = round(round(price, 4).times(line.quantity), digits)
    return {
      ...line,
      product,
      price: round(price, 4),
      taxRate,
      net,
      tax: round(net.times(taxRate), digits),
    }
  })
  const subtotal = sum(lines.map(({ net }) => net))
  const tax = sum(lines.map(({ tax }) => tax))
  return { lines, subtotal, tax, total: subtotal.plus(tax), currency, digits }
}

const listPrice = (product: StoredProduct | undefined, contact: Contact | undefined): Big =>
  product === undefined ? new Big(0) : unitPrice(product, contact)
