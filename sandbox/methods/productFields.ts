import { Big } from 'big.js'
import { money, priceText } from '../amounts.ts'
import { type CodedValue, decimal, decimalText, type Fields, pick } from '../answer.ts'
import type { Crm } from '../crm.ts'
import { unitPrice } from '../pricing.ts'
import { categoryByCode } from '../store/categories.ts'
import type { Contact } from '../store/contacts.ts'
import { menu } from '../store/menus.ts'
import { type StoredProduct, stockOf } from '../store/products.ts'

/** Fields that cost a query each are found only when they were asked for. */
export type Wanted = ReadonlySet<string>

export function commonFields(
  crm: Crm,
  product: StoredProduct,
  contact: Contact | undefined,
): Fields {
  const price = unitPrice(product, contact)
  return {
    name: product.name,
    code: product.code,
    size: product.size,
    price: decimalText(priceText(price)),
    price_inc: decimalText(money(price.times(new Big(product.taxRate).plus(1)))),
    category: product.category,
    sale: String(product.sale),
    currency: { kind: 'currency', code: crm.baseCurrency },
    start: product.start,
    end: product.end,
    slug: product.slug,
  }
}

export const pictureOf = (crm: Crm, product: StoredProduct): Fields => ({
  imagepath: product.picture === '' ? '' : crm.pictureUrl(product.picture),
  imagealt: product.picture === '' ? '' : product.name,
})

const gallery = (crm: Crm, product: StoredProduct): Fields => ({
  galleryimagepath: product.picture === '' ? '' : crm.pictureUrl(product.picture),
  galleryimagealt: product.picture === '' ? '' : product.name,
})

/** What was asked for; the text of a picture comes with it, asked for or not. */
export function pickWithAlt(fields: Fields, filter: readonly string[] | undefined): Fields {
  if (filter === undefined) return fields
  const alts = filter.flatMap((name) => (name.endsWith('path') ? name.replace(/path$/, 'alt') : []))
  return pick(fields, [...filter, ...alts])
}

/** What getProducts says of a product. */
export function listFields(
  crm: Crm,
  product: StoredProduct,
  contact: Contact | undefined,
  location: string | undefined,
): Fields {
  return {
    ...commonFields(crm, product, contact),
    description: product.description,
    supplier: product.supplier,
    comment: product.comment,
    tax: decimal(product.taxRate),
    ...pictureOf(crm, product),
    ...gallery(crm, product),
    ...(location === undefined ? {} : locationFields(crm, product, location)),
  }
}

function locationFields(crm: Crm, product: StoredProduct, location: string): Fields {
  const name = menu(crm.store, 'stock_location').find(({ code }) => code === location)?.value ?? ''
  return {
    location_description: `${product.name} at ${name}`,
    meta_description: product.comment,
    meta_keywords: product.name.toLowerCase().split(/\W+/).join(','),
    location_slug: `${location.toLowerCase()}/${product.slug}`,
  }
}

/** What getProduct says of the product itself. */
export const productFields = (
  crm: Crm,
  product: StoredProduct,
  contact: Contact | undefined,
  wanted: Wanted,
): Fields => ({
  ...commonFields(crm, product, contact),
  description: product.description,
  category_slug: wanted.has('category_slug') ? categorySlug(crm, product) : '',
  ...pictureOf(crm, product),
  ...gallery(crm, product),
})

const SIZE_FIELDS = ['code', 'name', 'size', 'price', 'price_inc']

/** One size of a family; stock and prices belong to sizes, not to the product. */
export function sizeFields(
  crm: Crm,
  product: StoredProduct,
  contact: Contact | undefined,
  wanted: Wanted,
): Fields {
  return {
    ...pick(commonFields(crm, product, contact), SIZE_FIELDS),
    ...(wanted.has('stock') ? { stock: stockFigures(crm, product) } : {}),
    ...(wanted.has('prices') ? { prices: bandPrices(crm, product) } : {}),
  }
}

export const categorySlug = (crm: Crm, product: StoredProduct): string =>
  categoryByCode(crm.store, product.category)?.slug ?? ''

export const stockFigures = (crm: Crm, product: StoredProduct): CodedValue => ({
  kind: 'coded',
  valueName: 'stock',
  entries: stockOf(crm.store, product.code).map(({ code, value }) => ({
    code,
    value: decimal(value),
  })),
})

export function bandPrices(crm: Crm, product: StoredProduct): CodedValue {
  const base: [string, string][] =
    crm.switches.basePriceInFeed === 'on' ? [['BASE', product.basePrice]] : []
  const entries = [...base, ...Object.entries(product.prices)].map(([code, price]) => ({
    code,
    value: decimal(priceText(new Big(price))),
  }))
  return { kind: 'coded', valueName: 'price', entries }
}
