import { Big } from 'big.js'
import { money, plain, priceText } from '../amounts.ts'
import { type CodedValue, decimal, decimalText, type Fields, pick } from '../answer.ts'
import type { Crm } from '../crm.ts'
import { unitPrice } from '../pricing.ts'
import { breadcrumb, categoryByCode } from '../store/categories.ts'
import type { Contact } from '../store/contacts.ts'
import { menu } from '../store/menus.ts'
import { type StoredProduct, stockOf } from '../store/products.ts'

/** Fields that cost a query each are found only when they were asked for. */
type Wanted = ReadonlySet<string>

function common(crm: Crm, product: StoredProduct, contact: Contact | undefined): Fields {
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

const picture = (crm: Crm, product: StoredProduct): Fields => ({
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
    ...common(crm, product, contact),
    description: product.description,
    supplier: product.supplier,
    comment: product.comment,
    tax: decimal(product.taxRate),
    ...picture(crm, product),
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
  ...common(crm, product, contact),
  description: product.description,
  category_slug: wanted.has('category_slug') ? categorySlug(crm, product) : '',
  ...picture(crm, product),
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
    ...pick(common(crm, product, contact), SIZE_FIELDS),
    ...(wanted.has('stock') ? { stock: stock(crm, product) } : {}),
    ...(wanted.has('prices') ? { prices: prices(crm, product) } : {}),
  }
}

/** What the feed says of a product: more than the lists, but no price for anybody in particular. */
export function feedFields(
  crm: Crm,
  product: StoredProduct,
  contact: Contact | undefined,
  wanted: Wanted,
): Fields {
  const { price: _price, price_inc: _gross, ...shared } = common(crm, product, contact)
  const { layer, pallet } = packFigures(crm, product)
  return {
    ...shared,
    comment: product.comment,
    category_slug: wanted.has('category_slug') ? categorySlug(crm, product) : '',
    category_breadcrumb: wanted.has('category_breadcrumb')
      ? breadcrumb(crm.store, product.category)
      : '',
    taxrate: decimal(product.taxRate),
    ...(wanted.has('stock') ? { stock: stock(crm, product) } : {}),
    prices: prices(crm, product),
    case_quantity: decimal(String(product.packs.case)),
    layer_quantity: decimal(layer),
    pallet_quantity: decimal(pallet),
    bulk_quantity: decimal(String(product.bulkQuantity)),
    barcode: product.barcode,
    outerbarcode: product.outerBarcode,
    feature: product.feature,
    brandname: product.brand,
    palletweight: decimalText(product.palletWeight),
    shelflife: product.shelfLifeDays,
    warranty: String(product.warrantyDays),
    uom: product.uom,
    supplier: product.supplier,
    suppliers_name: product.supplierName,
    suppliers_sku: product.supplierSku,
    ...picture(crm, product),
  }
}

/** Whether figures count base units or the next smaller pack is one of the open questions. */
function packFigures(crm: Crm, { packs }: StoredProduct): { layer: string; pallet: string } {
  const isNested = crm.switches.packFigures === 'nested'
  const per = (whole: number, part: number) =>
    plain(isNested && part > 0 ? new Big(whole).div(part) : new Big(whole))
  return { layer: per(packs.layer, packs.case), pallet: per(packs.pallet, packs.layer) }
}

const categorySlug = (crm: Crm, product: StoredProduct): string =>
  categoryByCode(crm.store, product.category)?.slug ?? ''

const stock = (crm: Crm, product: StoredProduct): CodedValue => ({
  kind: 'coded',
  valueName: 'stock',
  entries: stockOf(crm.store, product.code).map(({ code, value }) => ({
    code,
    value: decimal(value),
  })),
})

function prices(crm: Crm, product: StoredProduct): CodedValue {
  const base: [string, string][] =
    crm.switches.basePriceInFeed === 'on' ? [['BASE', product.basePrice]] : []
  const entries = [...base, ...Object.entries(product.prices)].map(([code, price]) => ({
    code,
    value: decimal(priceText(new Big(price))),
  }))
  return { kind: 'coded', valueName: 'price', entries }
}
