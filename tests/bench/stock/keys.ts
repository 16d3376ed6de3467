import type { Product } from '../../../electron/desk/stock/product.ts'
import { lengthOf } from '../../../shared/domain/search.ts'
import { drawing } from '../rounds.ts'

/** What the list is asked for while somebody types: every text that stood in the box for a moment. */
export type TypedKeys = { readonly long: readonly string[]; readonly short: readonly string[] }

/** So many texts of three signs and more, and of one and two, typed by people who look for these. */
export function typedKeys(products: readonly Product[], long: number, short: number): TypedKeys {
  const next = drawing(20_261_125)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)]
  const texts = { long: new Set<string>(), short: new Set<string>() }
  while (texts.long.size < long || texts.short.size < short) {
    const product = pick(products)
    const wanted = product === undefined ? undefined : pick(waysToAsk(product, next()))
    if (wanted === undefined) continue
    const signs = [...wanted]
    for (const at of signs.keys()) {
      const text = signs.slice(0, at + 1).join('')
      const length = lengthOf(text.replace(/[^\p{L}\p{N}]/gu, ''))
      const set = length > 2 ? texts.long : texts.short
      if (length > 0 && !text.endsWith(' ')) set.add(text)
    }
    // Short texts are soon all known; more keys of the same kind would change nothing.
    if (texts.long.size > long * 20) break
  }
  return { long: sample([...texts.long], long, next), short: sample([...texts.short], short, next) }
}

/** By code, by its figures alone, by barcode or a part of one, by words in their order or not. */
function waysToAsk(product: Product, chance: number): string[] {
  const { code, name, size, barcode, supplierCode } = product
  const words = name
    .toLowerCase()
    .split(/[ ,.]+/)
    .filter(Boolean)
  const from = 2 + Math.floor(chance * 6)
  return [
    code,
    code.replace(/\D+/g, ''),
    barcode,
    barcode.slice(from, from + 5),
    supplierCode.toLowerCase(),
    words.slice(0, 2).join(' '),
    words.slice(1, 3).toReversed().join(' '),
    `${words[1] ?? ''} ${size.toLowerCase()}`.trim(),
    words[0] ?? '',
  ].filter(Boolean)
}

function sample(texts: readonly string[], count: number, next: () => number): string[] {
  const mixed = texts.map((text) => ({ text, at: next() }))
  return mixed
    .toSorted((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ text }) => text)
}
