import { Big } from 'big.js'
import { plain } from '../amounts.ts'
import { decimal, decimalText, type Fields } from '../answer.ts'
import type { Crm } from '../crm.ts'
import { breadcrumb } from '../store/categories.ts'
import type { Contact } from '../store/contacts.ts'
import type { StoredProduct } from '../store/products.ts'
import {
  bandPrices,
  categorySlug,
  commonFields,
  pictureOf,
  stockFigures,
  type Wanted,
} from './productFields.ts'

/** What the feed says of a product: more than the lists, but no price for anybody in particular. */
export function feedFields(
  crm: Crm,
  product: StoredProduct,
  contact: Contact | undefined,
  wanted: Wanted,
): Fields {
  const { price: _price, price_inc: _gross, ...shared } = commonFields(crm, product, contact)
  const { layer, pallet } = packFigures(crm, product)
  return {
    ...shared,
    comment: product.comment,
    category_slug: wanted.has('category_slug') ? categorySlug(crm, product) : '',
    category_breadcrumb: wanted.has('category_breadcrumb')
      ? breadcrumb(crm.store, product.category)
      : '',
    taxrate: decimal(product.taxRate),
    ...(wanted.has('stock') ? { stock: stockFigures(crm, product) } : {}),
    prices: bandPrices(crm, product),
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
    ...pictureOf(crm, product),
  }
}

/** Whether figures count base units or the next smaller pack is one of the open questions. */
function packFigures(crm: Crm, { packs }: StoredProduct): { layer: string; pallet: string } {
  const isNested = crm.switches.packFigures === 'nested'
  const per = (whole: number, part: number) =>
    plain(isNested && part > 0 ? new Big(whole).div(part) : new Big(whole))
  return { layer: per(packs.layer, packs.case), pallet: per(packs.pallet, packs.layer) }
}
