import type { MethodOutput } from '../../../../shared/crm/index.ts'
import { plainText } from '../../../../shared/domain/plainText.ts'
import { codedText, type Product } from '../product.ts'

/** What the CRM said of one size at one moment; what it left out is not here. */
export type Figures = Partial<Pick<Product, 'stock' | 'prices' | 'basePrice'>>

/** A product as the CRM told it when it was opened. */
export type Reading = {
  /** Safe text, without the CRM's markup. */
  readonly description: string
  /** Codes of the whole family in the CRM's order; the product alone where it has no sizes. */
  readonly family: readonly string[]
  readonly figures: ReadonlyMap<string, Figures>
}

/** What the desk asks of one product. `stock` and `prices` come with `sizes` (line 649). */
export const READING_FILTER = ['code', 'description', 'price', 'sizes', 'stock', 'prices'] as const

/** Reads the answer about `code`; `null` where it is about something else. */
export function readingOf(
  code: string,
  answer: Pick<MethodOutput<'getProduct'>, 'items'>,
): Reading | null {
  const item = answer.items.find((one) => one.code === code) ?? answer.items[0]
  if (item === undefined || (item.code !== undefined && item.code !== code)) return null
  const figures = new Map<string, Figures>()
  for (const size of item.sizes) {
    if (size.code !== undefined) figures.set(size.code, figuresOf(size))
  }
  // Some CRMs tell a product without sizes what others tell of its only one.
  figures.set(code, { ...figuresOf(item), ...figures.get(code) })
  return {
    description: plainText(item.description ?? ''),
    family: [...figures.keys()],
    figures,
  }
}

type Told = Partial<Pick<MethodOutput<'getProduct'>['items'][number], 'stock' | 'prices' | 'price'>>

const figuresOf = ({ stock, prices, price }: Told): Figures => ({
  ...(stock === undefined ? {} : { stock: codedText(stock) }),
  ...(prices === undefined ? {} : { prices: codedText(prices) }),
  ...(price === undefined ? {} : { basePrice: price }),
})
