import type { Category } from '../company/types.ts'
import type { Store } from './store.ts'

const COLUMNS = 'code, name, slug, description, parent'

export const categoryByCode = (store: Store, code: string): Category | undefined =>
  store.get<Category>(`SELECT ${COLUMNS} FROM categories WHERE code = ?`, code)

export const childrenOf = (store: Store, parent: string): Category[] =>
  store.all<Category>(
    `SELECT ${COLUMNS} FROM categories WHERE parent = ? ORDER BY position`,
    parent,
  )

/** A category and everything below it. */
export const branch = (store: Store, code: string): string[] =>
  store
    .all<{ code: string }>(
      `WITH RECURSIVE below (code) AS (
         SELECT code FROM categories WHERE code = ?
         UNION SELECT categories.code FROM categories JOIN below ON categories.parent = below.code)
       SELECT code FROM below`,
      code,
    )
    .map((row) => row.code)

/** Categories are asked for by code or by name. */
export function categoryFor(store: Store, word: string): Category | undefined {
  const byCode = categoryByCode(store, word)
  if (byCode !== undefined) return byCode
  return store.get<Category>(
    `SELECT ${COLUMNS} FROM categories WHERE lower(name) = lower(?) OR slug = lower(?)`,
    word,
    word,
  )
}

/** The way down to a category, with strokes between. */
export function breadcrumb(store: Store, code: string): string {
  const names: string[] = []
  let category = categoryByCode(store, code)
  while (category !== undefined && names.length < 10) {
    names.unshift(category.name)
    category = category.parent === '' ? undefined : categoryByCode(store, category.parent)
  }
  return names.join('/')
}
