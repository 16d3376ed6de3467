import { productHit } from '../../../electron/desk/stock/hits.ts'
import { createMemory } from '../../../electron/desk/stock/mirror/memory.ts'
import { createSearch } from '../../../electron/desk/stock/mirror/search.ts'
import { promiseOf } from '../../../shared/domain/promise.ts'
import { fold } from '../../../shared/domain/search.ts'
import { type Filled, TODAY } from './catalogue.ts'

const LIMIT = 50
const NOBODY = { band: { code: 'PB1', name: 'Trade' }, basis: 'units' } as const

/** A search as the desk answers it: the best fifty with stock, price and promise. */
export function ours({ database }: Filled): (text: string) => unknown {
  const search = createSearch(createMemory(database))
  const context = {
    ...NOBODY,
    locationName: (code: string) => code,
    promise: ({ stock }: { stock: Readonly<Record<string, string>> }) =>
      promiseOf({ stock, inBaskets: [], justSold: [] }),
    today: TODAY,
  }
  return (text) => {
    const { products, count } = search(text, LIMIT)
    return { hits: products.map((product) => productHit(product, context)), count }
  }
}

/** The floor: every product's lower-cased text looked through, all hits kept. */
export function scan({ products }: Filled): (text: string) => unknown {
  const texts = products.map(({ code, name, size, brand, barcode, supplierCode }) =>
    fold(`${code} ${name} ${size} ${brand} ${barcode} ${supplierCode}`),
  )
  return (text) => {
    const terms = fold(text).trim().split(/\s+/)
    const hits: number[] = []
    for (const [at, words] of texts.entries()) {
      if (terms.every((term) => words.includes(term))) hits.push(at)
    }
    return hits
  }
}
