import { DatabaseSync } from 'node:sqlite'
import { prepareDatabase } from '../../../../electron/database.ts'
import { MIGRATIONS } from '../../../../electron/desk/deskDatabase.ts'
import { countHandlers } from '../../../../electron/desk/stock/counting/handlers.ts'
import { createSheets } from '../../../../electron/desk/stock/counting/sheets.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'

type Parts = Parameters<typeof countHandlers>
type Search = (text: string) => Promise<readonly Product[]>

/** Count sheets over a search of the test's own, with a clock that goes on at each look. */
export function countSheets(search: Search) {
  const database = new DatabaseSync(':memory:')
  prepareDatabase(database, MIGRATIONS, 'NORMAL')
  let passed = 0
  const now = () => {
    passed += 1
    return passed
  }
  const deps = {
    settings: () => ({ packBasis: 'units', whoIsHere: '', timeZone: '' }),
    clock: { now },
    log: { error: () => undefined },
  } as unknown as Parts[0]
  const parts = {
    stock: {
      search: async (text: string) => ({ products: await search(text) }),
      status: () => ({ at: null }),
      find: () => undefined,
    },
    menus: { nameOf: (_: string, code: string) => code },
    sheets: createSheets(database),
  } as unknown as Parts[1]
  return { counting: countHandlers(deps, parts), database }
}
