import type { DatabaseSync } from 'node:sqlite'
import type { Product } from '../product.ts'
import type { Memory } from './memory.ts'
import { createIds, type ListAsked } from './page.ts'

/** Reads a whole list, part by part, all of it as of one moment whatever a refresh does meanwhile. */
export type Listing = ReturnType<typeof createListing>

/** A list is read by a thread of its own, since a moment is held for as long as the thread lives. */
export function createListing(database: DatabaseSync, memory: Omit<Memory, 'atOnce'>) {
  const idsOf = createIds(database, memory)
  let left: number[] = []
  return {
    /** Begins with a list; how many products it has. */
    beginList: (asked: ListAsked): number => {
      memory.readFile()
      const { ids } = idsOf(asked, 0, Number.MAX_SAFE_INTEGER)
      left = ids
      return ids.length
    },
    /** The next products of it; none at its end. */
    readList: (count: number): readonly Product[] => left.splice(0, count).map(memory.product),
  }
}
