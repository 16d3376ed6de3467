import { Big } from 'big.js'
import { money, plain, priceText } from '../amounts.ts'
import { decimalText, type Fields, pick, rows } from '../answer.ts'
import type { Crm } from '../crm.ts'
import { type PricedBasket, type PricedLine, priceBasket } from '../pricing.ts'
import type { Contact } from '../store/contacts.ts'

/** What getCart answers: totals, lines, what was looked at, and who is signed in. */
export function cartFields(
  crm: Crm,
  session: string,
  contact: Contact | undefined,
  filter: readonly string[] | undefined,
): Fields {
  const basket = priceBasket(crm, session, contact)
  const items = basket.lines.map((line) => pick(lineFields(line, basket.digits), filter))
  const hasItemFields = filter?.some((name) => LINE_FIELDS.has(name)) ?? true
  return {
    ...pick(
      {
        ...totals(basket),
        last_viewed: rows(lastViewed(crm, session)),
        ...(contact === undefined ? {} : customerFields(contact)),
      },
      filter,
    ),
    ...(hasItemFields ? { items: rows(items) } : {}),
  }
}

const totals = ({ subtotal, tax, total, currency, digits }: PricedBasket): Fields => ({
  subtotal: decimalText(money(subtotal, digits)),
  tax: decimalText(money(tax, digits)),
  grandtotal: decimalText(money(total, digits)),
  currency: { kind: 'currency', code: currency },
  currency_code: currency,
})

function lineFields(line: PricedLine, digits: number): Fields {
  return {
    name: line.product?.name ?? '',
    price: decimalText(priceText(line.price)),
    price_inc: decimalText(money(line.price.times(line.taxRate.plus(1)), digits)),
    code: line.code,
    category: line.product?.category ?? '',
    size: line.product?.size ?? '',
    quantity: decimalText(plain(new Big(line.quantity))),
    total_net: decimalText(money(line.net, digits)),
    total: decimalText(money(line.net.plus(line.tax), digits)),
    ref: line.ref,
    // Undocumented: the unit sold, and how many base units are in one.
    uom: line.uom,
    uom_quantity: decimalText(line.factor),
  }
}

const LINE_FIELDS = new Set([
  'name',
  'price',
  'price_inc',
  'code',
  'category',
  'size',
  'quantity',
  'total_net',
  'total',
  'ref',
  'uom',
  'uom_quantity',
])

const lastViewed = (crm: Crm, session: string): { code: string; name: string }[] =>
  crm.store.all(
    `SELECT viewed.code, products.name FROM viewed JOIN products ON products.code = viewed.code
     WHERE session = ? ORDER BY seen DESC, viewed.rowid DESC LIMIT 10`,
    session,
  )

const customerFields = ({ ref, fields, band }: Contact): Fields => ({
  contact_ref: String(ref),
  contact_firstname: fields.firstname ?? '',
  contact_lastname: fields.lastname ?? '',
  contact_team: fields.team ?? '',
  contact_priceband: band,
})
