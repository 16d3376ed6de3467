import type { Storage } from '../../../electron/desk/storage.ts'

type DeskDatabase = ReturnType<Storage['openDeskDatabase']>
type Rows = ReturnType<DeskDatabase['prepare']>

// Every menu is as last read, and empty: menus are no part of money.
const statement = {
  get: () => ({ menu_values: '[]', at: '2026-11-24T10:00:00.000Z' }),
  run: () => ({ changes: 1, lastInsertRowid: 1 }),
} as unknown as Rows

/** The desk's other storage in the simulation: no menus, and a stock that is never read. */
export const emptyStorage: Omit<Storage, 'openJournal'> = {
  openDeskDatabase: () => ({ prepare: () => statement, close: () => undefined }),
  openCatalogueFile: () => ({
    at: () => null,
    // The refresh follows the reading, which never ends here.
    read: async function* () {
      await new Promise<never>(() => undefined)
      yield []
    },
    begin: () => {
      throw new Error('no stock is fetched in the simulation')
    },
    close: () => undefined,
  }),
}
