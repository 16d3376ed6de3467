import { NO_CATEGORIES } from '../../../electron/desk/stock/categories.ts'
import type { DeskDatabase, Storage } from '../../../electron/desk/storage.ts'
import type { DeskFile } from '../disk/deskFile.ts'

type Rows = ReturnType<DeskDatabase['prepare']>

// Every menu is as last read, and empty; nothing else is kept: none of it is part of money.
const statement = {
  get: () => ({ menu_values: '[]', at: '2026-11-24T10:00:00.000Z' }),
  all: () => [],
  run: () => ({ changes: 1, lastInsertRowid: 1 }),
} as unknown as Rows

/** The desk's other storage in the simulation: no menus, no activities, a stock that is never read. */
export const emptyStorage: Omit<Storage, 'openJournal'> = {
  openDeskDatabase: () => ({
    prepare: () => statement,
    exec: () => undefined,
    isTransaction: false,
    close: () => undefined,
  }),
  openCatalogueFile: () => ({
    state: () => ({ at: null, begun: null, products: 0, currency: 'GBP' }),
    find: () => undefined,
    categories: () => NO_CATEGORIES,
    search: never,
    offer: never,
    page: never,
    fields: never,
    listing: () => ({ beginList: never, readList: never, end: () => undefined }),
    changes: never,
    history: never,
    keepFamily: never,
    familyOf: (code) => [code],
    // A refresh that never gets beyond its beginning.
    refreshing: () => ({
      begin: never,
      addPrices: never,
      addPage: never,
      keepWalk: never,
      keepCategories: never,
      distinct: never,
      apply: never,
      end: () => undefined,
    }),
    close: () => undefined,
  }),
  openActivitiesFile: () => ({
    month: () => null,
    put: never,
    closeMonth: never,
    closeHalf: never,
    across: never,
    closeAcross: never,
    rows: never,
    ids: never,
    items: never,
    days: never,
    charts: never,
    kinds: never,
    close: () => undefined,
  }),
}

/** The same, with what is kept of calls and people in a file; a desk that died while it started opens none. */
export const storageOn = (
  file: DeskFile | null,
  onMoment: () => void,
  isAlive: () => boolean = () => true,
): Omit<Storage, 'openJournal'> => ({
  ...emptyStorage,
  openDeskDatabase: (folder) => {
    const rest = emptyStorage.openDeskDatabase(folder)
    return file === null || !isAlive() ? rest : file.open(rest, onMoment)
  },
})

function never(): Promise<never> {
  return new Promise(() => undefined)
}
