import { hitsNow } from '../../../electron/desk/stock/hits.ts'
import { createMemory, LIMITS } from '../../../electron/desk/stock/mirror/memory.ts'
import { createHasNews, createNews } from '../../../electron/desk/stock/mirror/news.ts'
import { createOffer } from '../../../electron/desk/stock/mirror/search.ts'
import { createTaken } from '../../../electron/desk/stock/taken.ts'
import { fold } from '../../../shared/domain/search.ts'
import { type Filled, TODAY } from './catalogue.ts'
import { NOTHING_TAKEN } from './paging.ts'

const LIMIT = 50
/** Who is on the line: somebody with a band of their own. */
export const CONTEXT = {
  band: { code: 'PB1', name: 'Trade' },
  basis: 'units',
  locations: ['WH1', 'WH2', 'SHOP'].map((code) => ({ code, name: `Location ${code}` })),
  today: TODAY,
} as const

/**
 * A search as the desk answers it: the best fifty with stock, price and promise. `renew` makes it
 * one that has just started and had a moment to read ahead, as its thread does.
 */
export function ours({ database }: Filled) {
  const fresh = () => {
    const memory = createMemory(database, LIMITS, createHasNews(createNews()))
    const offer = createOffer(memory)
    const taken = createTaken(NOTHING_TAKEN)
    memory.showIn(CONTEXT)
    while (memory.readAhead());
    return (text: string) => {
      const offered = offer(text, LIMIT, CONTEXT, new Set(taken.codes()))
      return { hits: hitsNow(offered, CONTEXT, taken), count: offered.count }
    }
  }
  let search = fresh()
  return {
    search: (text: string): unknown => search(text),
    renew: () => {
      search = fresh()
    },
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
