import type { MethodOutput } from '../../../shared/crm/index.ts'
import type { CartRow } from '../../../shared/domain/basket.ts'
import { toMinor } from '../../../shared/domain/money.ts'
import { oneLine } from '../../../shared/domain/plainText.ts'
import type { Cart } from '../calls/state.ts'
import { currencyCode } from '../currency.ts'

/** What the desk asks of the CRM's basket (API document, line 439). */
export const CART_FILTER = [
  'subtotal',
  'tax',
  'grandtotal',
  'currency',
  'currency_code',
  'name',
  'price',
  'price_inc',
  'code',
  'size',
  'quantity',
  'total_net',
  'total',
  'ref',
  'uom',
  'contact_ref',
  'contact_firstname',
  'contact_lastname',
  'contact_team',
  'contact_priceband',
] as const

/** A basket that holds nothing, as of a session just started. */
export const EMPTY_CART: Cart = {
  rows: [],
  contactRef: null,
  priceBand: null,
  currency: null,
  net: null,
  vat: null,
  total: null,
}

/** Reads the CRM's basket; sums become minor units, and are null where the CRM gave none. */
export function readCart(answer: MethodOutput<'getCart'>): Cart {
  const currency = currencyCode(answer.currency_code) || currencyCode(answer.currency) || null
  const minor = (text: string | undefined): number | null =>
    text === undefined ? null : (toMinor(text, currency ?? 'GBP') ?? null)
  return {
    rows: answer.items.flatMap((item) => readRow(item) ?? []),
    contactRef: answer.contact_ref ?? null,
    priceBand: answer.contact_priceband?.trim() || null,
    currency,
    net: minor(answer.subtotal),
    vat: minor(answer.tax),
    total: minor(answer.grandtotal),
  }
}

/** Shown where the local catalogue has no name of its own. */
const LONGEST_NAME = 200

/** A line that has no reference, code or quantity cannot be worked with. */
function readRow(item: MethodOutput<'getCart'>['items'][number]): CartRow | null {
  const { ref, code, quantity } = item
  if (ref === undefined || code === undefined || quantity === undefined) return null
  return {
    ref,
    code,
    name: oneLine(item.name ?? '', LONGEST_NAME),
    size: oneLine(item.size ?? '', LONGEST_NAME),
    quantity,
    price: item.price ?? null,
    net: item.total_net ?? null,
    total: item.total ?? null,
  }
}
