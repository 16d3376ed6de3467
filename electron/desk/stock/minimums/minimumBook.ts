import type { DatabaseSync } from 'node:sqlite'
import type { Minimums } from '../../../../shared/desk/stockMinimums.ts'

/** Minimums of this desk, kept in `desk.db`. */
export type MinimumBook = {
  readonly of: (code: string) => Minimums
  /** Every product with a minimum. */
  readonly all: () => ReadonlyMap<string, Minimums>
  readonly set: (code: string, location: string, minimum: string | null) => void
}

/** Opens the book; it is read once, when it is first asked. */
export function createMinimumBook(database: Pick<DatabaseSync, 'prepare'>): MinimumBook {
  const read = database.prepare('SELECT code, location, minimum FROM stock_minimums')
  const put = database.prepare('INSERT OR REPLACE INTO stock_minimums VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM stock_minimums WHERE code = ? AND location = ?')
  let kept: Map<string, Minimums> | null = null

  const all = (): Map<string, Minimums> => {
    if (kept !== null) return kept
    kept = new Map()
    for (const { code, location, minimum } of read.all()) {
      const before = kept.get(String(code))
      kept.set(String(code), { ...before, [String(location)]: String(minimum) })
    }
    return kept
  }

  return {
    of: (code) => all().get(code) ?? {},
    all,
    set: (code, location, minimum) => {
      if (minimum === null) remove.run(code, location)
      else put.run(code, location, minimum)
      const { [location]: _, ...others } = all().get(code) ?? {}
      all().set(code, minimum === null ? others : { ...others, [location]: minimum })
    },
  }
}
