import type { DeskSettings } from '../../../shared/desk/settings.ts'
import type { ScanAnswer } from '../../../shared/desk/stockScan.ts'
import { packSize } from '../../../shared/domain/uom.ts'
import { meantBy } from './meant.ts'
import { nameOf, type Product } from './product.ts'
import type { Stock } from './stock.ts'

/** So many of the best hits are looked at for those that have exactly the code. */
const LOOKED_AT = 8

/** The best hits among which whatever has exactly this code is. */
export const candidates = async (stock: Stock, text: string): Promise<readonly Product[]> =>
  (await stock.search(text, LOOKED_AT)).products

/** Says what a scanned code is. */
export async function scan(
  stock: Stock,
  text: string,
  basis: DeskSettings['packBasis'],
): Promise<ScanAnswer> {
  const meant = meantBy(text, await candidates(stock, text))
  const [first, ...others] = meant
  if (first === undefined) return { kind: 'unknown' }
  if (others.length > 0) {
    return { kind: 'several', codes: meant.map(({ product }) => product.code) }
  }
  const { product, isCase } = first
  const caseSize = isCase ? (packSize('case', product.packs, basis) ?? null) : null
  return { kind: 'found', code: product.code, name: nameOf(product), isCase, caseSize }
}
