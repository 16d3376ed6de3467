import type { DatabaseSync } from 'node:sqlite'
import type { ProductHit } from '../../../../shared/desk/stock.ts'
import type { HitContext } from '../hits.ts'
import type { Product } from '../product.ts'
import { type Finding, find } from './finding.ts'
import { createOffers } from './offers.ts'
import { productOf } from './rows.ts'
import { eachUntil } from './words/bits.ts'
import { createIndexReader } from './words/keptIndex.ts'
import type { WordIndex } from './words/wordIndex.ts'

/** What a thread that searches holds of the mirror, so that a key need not read it anew. */
export type Memory = {
  /** Does work on the mirror as it stands at one moment; work that was overtaken is done again. */
  readonly atOnce: <T>(work: () => T) => T
  /** From here on the file is as it was at one moment, that of whatever is held. */
  readonly readFile: () => void
  /** What fits a text; it has to be asked for before the products are. */
  readonly find: (text: string) => Finding
  readonly product: (id: number) => Product
  /** How products are offered from here on. */
  readonly showIn: (context: HitContext) => void
  /** A product as it is offered where nothing was taken of it. */
  readonly offer: (number: number, id: number) => ProductHit
  /** Reads a few of the products that are found most; whether there are more to read. */
  readonly readAhead: () => boolean
}

/** A product takes about two kilobytes, and one more as it is offered. */
export const LIMITS = { ahead: 12_000, recent: 6_000 }

/** So many are read at a time, in less than a millisecond: a key waits for them at most. */
const AHEAD_AT_ONCE = 100

type Held = {
  readonly generation: number
  readonly index: WordIndex
  /** Numbers of those that come first. */
  readonly best: readonly number[]
}

/** Says that a refresh was applied since what is held was looked at. */
const OVERTAKEN = new Error('The mirror is another one by now.')

/** What lists walk along stays in memory, too; SQLite keeps two megabytes of a file otherwise. */
const FILE_KIBIBYTES = 32 * 1024

/**
 * Holds the index, the products that come first in its order, which are found most, and those that
 * were read lately; a refresh that changes anything ends all of it. Where `hasNews` says that none was
 * applied, and all that is asked for is held, the file is not asked.
 */
export function createMemory(
  database: DatabaseSync,
  limits = LIMITS,
  hasNews = () => true,
): Memory {
  database.exec(`PRAGMA cache_size = -${FILE_KIBIBYTES}`)
  const [begin, end] = [database.prepare('BEGIN'), database.prepare('COMMIT')]
  const state = database.prepare('SELECT generation FROM mirror WHERE one = 1')
  const facts = database.prepare('SELECT facts FROM products WHERE id = ?')
  const readIndex = createIndexReader(database)
  const [ahead, recent] = [new Map<number, Product>(), new Map<number, Product>()]
  const offers = createOffers(limits.ahead + limits.recent)
  let readSoFar = 0
  let held: Held | null = null
  let [isReading, isLookedAt] = [false, false]

  const readFile = (): Held => {
    if (isReading && held !== null) return held
    begin.run()
    isReading = true
    const generation = Number(state.get()?.generation ?? 0)
    if (held?.generation === generation) return held
    const index = readIndex()
    held = { generation, index, best: bestOf(index, limits.ahead) }
    for (const products of [ahead, recent]) products.clear()
    offers.begin(index.ids.length)
    readSoFar = 0
    if (isLookedAt) throw OVERTAKEN
    return held
  }

  const heldNow = (): Held => {
    const now = isReading || hasNews() || held === null ? readFile() : held
    isLookedAt = true
    return now
  }

  const read = (id: number) => {
    readFile()
    return productOf(facts.get(id) ?? {})
  }

  const product = (id: number): Product => {
    const here = ahead.get(id) ?? recent.get(id)
    if (here !== undefined) return here
    if (recent.size >= limits.recent) recent.clear()
    const found = read(id)
    recent.set(id, found)
    return found
  }

  const atOnce: Memory['atOnce'] = (work) => {
    isLookedAt = false
    try {
      return work()
    } catch (error) {
      if (error === OVERTAKEN) return work()
      // What news there was may not have been read.
      held = null
      throw error
    } finally {
      if (isReading) end.run()
      isReading = false
    }
  }

  return {
    atOnce,
    readFile,
    find: (text) => find(heldNow().index, text, (id) => product(id).code),
    product,
    showIn: (context) => {
      if (offers.showIn(context)) readSoFar = 0
    },
    offer: (number, id) => offers.of(number, () => product(id)),
    readAhead: () =>
      atOnce(() => {
        const { best, index } = heldNow()
        for (const number of best.slice(readSoFar, readSoFar + AHEAD_AT_ONCE)) {
          const id = index.ids[number] ?? 0
          const ready = ahead.get(id) ?? recent.get(id) ?? read(id)
          ahead.set(id, ready)
          if (offers.areShown()) offers.of(number, () => ready)
          readSoFar += 1
        }
        return readSoFar < best.length
      }),
  }
}

/** The numbers of so many products at most, in the order of a search. */
function bestOf({ tiers }: WordIndex, most: number): number[] {
  const best: number[] = []
  for (const tier of tiers) {
    eachUntil(tier, undefined, (product) => {
      if (best.length < most) best.push(product)
      return best.length >= most
    })
  }
  return best
}
