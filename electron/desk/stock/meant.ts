import { compact, fold, prepare } from '../../../shared/domain/search.ts'
import type { Product } from './product.ts'

/** A product that a code stands for, and whether it stands for a whole case of it. */
export type Meant = { readonly product: Product; readonly isCase: boolean }

/**
 * What a code means exactly: a product by its code or barcode; else a case by its outer barcode;
 * else what its supplier calls so. More than one where several products share it.
 */
export function meantBy(text: string, products: readonly Product[]): readonly Meant[] {
  const key = compact(text)
  const prepared = products.map((product) => ({ product, ...prepare(product) }))
  const asTyped = prepared.filter(({ product }) => fold(product.code).trim() === fold(text).trim())
  const ways = [
    asTyped,
    prepared.filter(({ codeKey, barcode }) => codeKey === key || barcode === key),
    prepared.filter(({ outerBarcode }) => outerBarcode === key),
    prepared.filter(({ supplierCode }) => supplierCode === key),
  ]
  const at = ways.findIndex((way) => way.length > 0)
  return (ways[at] ?? []).map(({ product }) => ({ product, isCase: at === OUTER }))
}

const OUTER = 2
