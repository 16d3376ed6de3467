import type { StockRow } from '../../../shared/desk/stockGrid.ts'
import type { Minimums } from '../../../shared/desk/stockMinimums.ts'
import { grossOf } from '../../../shared/domain/gross.ts'
import { fromMinor } from '../../../shared/domain/money.ts'
import type { PromiseFigures } from '../../../shared/domain/promise.ts'
import { type PackBasis, packSize } from '../../../shared/domain/uom.ts'
import { notForSale, type Product } from './product.ts'

/** What a row of the grid is shown with. */
export type RowContext = {
  readonly basis: PackBasis
  readonly categoryName: (code: string) => string
  readonly minimums: (code: string) => Minimums
  readonly promise: (product: Product) => PromiseFigures
  /** ISO time that a product's figures are not older than. */
  readonly figuresOf: (code: string) => string | null
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** A product as the grid shows it. */
export function gridRow(product: Product, context: RowContext): StockRow {
  const { packs, start, end } = product
  const size = (unit: 'case' | 'layer' | 'pallet') => packSize(unit, packs, context.basis) ?? null
  return {
    code: product.code,
    name: product.name,
    size: product.size,
    category: context.categoryName(product.category),
    brand: product.brand,
    supplier: product.supplier,
    barcode: product.barcode,
    supplierCode: product.supplierCode,
    promised: context.promise(product).total,
    figuresAt: context.figuresOf(product.code),
    stock: product.stock,
    minimums: context.minimums(product.code),
    prices: Object.fromEntries(
      Object.entries(product.prices).map(([band, net]) => [
        band,
        { net, gross: withVat(net, product) },
      ]),
    ),
    currency: product.currency,
    taxRate: product.taxRate,
    packs: { case: size('case'), layer: size('layer'), pallet: size('pallet') },
    palletWeight: product.palletWeight,
    shelfLife: product.shelfLife,
    start,
    end,
    notForSale: notForSale(product, context.today),
  }
}

/** With VAT, to the currency's digits; null where the CRM told no rate. */
function withVat(net: string, { taxRate, currency }: Product): string | null {
  if (taxRate === null) return null
  return fromMinor(grossOf(net, taxRate, currency), currency) || null
}
