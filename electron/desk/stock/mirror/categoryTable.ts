import type { DatabaseSync } from 'node:sqlite'
import { type Categories, NO_CATEGORIES } from '../categories.ts'

/** Reads the categories as the last refresh that could read them left them. */
export function categoriesIn(database: DatabaseSync): () => Categories {
  const read = database.prepare('SELECT overview, tree FROM categories WHERE one = 1')
  return () => {
    const row = read.get()
    if (row === undefined) return NO_CATEGORIES
    return {
      overview: String(row.overview),
      tree: JSON.parse(String(row.tree)) as Categories['tree'],
    }
  }
}
