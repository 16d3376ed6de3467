import type { DatabaseSync } from 'node:sqlite'
import type { Product } from '../product.ts'
import { type Finding, find } from './finding.ts'
import { productOf } from './rows.ts'
import { createIndexReader } from './words/keptIndex.ts'
import type { WordIndex } from './words/wordIndex.ts'

/** What a thread that searches holds of the mirror, so that a key need not read it anew. */
export type Memory = {
  /** Does work on the mirror as it stands at one moment. */
  readonly atOnce: <T>(work: () => T) => T
  /** What fits a text; it has to be asked for before the products are. */
  readonly find: (text: string) => Finding
  readonly product: (id: number) => Product
}

/** A product takes about two kilobytes, and what people look for is the same again and again. */
const MOST_PRODUCTS = 12_000

/** What lists walk along stays in memory, too; SQLite keeps two megabytes of a file otherwise. */
const FILE_KIBIBYTES = 32 * 1024

/** Holds the index, and the products that were read last; a refresh that changes anything ends both. */
export function createMemory(database: DatabaseSync, most = MOST_PRODUCTS): Memory {
  database.exec(`PRAGMA cache_size = -${FILE_KIBIBYTES}`)
  const [begin, end] = [database.prepare('BEGIN'), database.prepare('COMMIT')]
  const state = database.prepare('SELECT generation FROM mirror WHERE one = 1')
  const facts = database.prepare('SELECT facts FROM products WHERE id = ?')
  const readIndex = createIndexReader(database)
  let held: { readonly generation: number; readonly index: WordIndex } | null = null
  let products = new Map<number, Product>()
  let older = new Map<number, Product>()

  const indexNow = (): WordIndex => {
    const generation = Number(state.get()?.generation ?? 0)
    if (held?.generation !== generation) {
      held = { generation, index: readIndex() }
      products = new Map()
      older = new Map()
    }
    return held.index
  }

  const productOfId = (id: number): Product => {
    const here = products.get(id)
    if (here !== undefined) return here
    const product = older.get(id) ?? productOf(facts.get(id) ?? {})
    // Half of them go at a time: those that nobody asked for since the last time.
    if (products.size >= most / 2) {
      older = products
      products = new Map()
    }
    products.set(id, product)
    return product
  }

  return {
    atOnce: (work) => {
      begin.run()
      try {
        return work()
      } finally {
        end.run()
      }
    },
    find: (text) => find(indexNow(), text, (id) => productOfId(id).code),
    product: productOfId,
  }
}
