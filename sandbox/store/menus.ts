import type { MenuValue } from '../company/types.ts'
import type { Store } from './store.ts'

type MenuRow = { code: string; value: string; colour: string | null }

export const menu = (store: Store, name: string): MenuValue[] =>
  store
    .all<MenuRow>('SELECT code, value, colour FROM menus WHERE name = ? ORDER BY position', name)
    .map(({ code, value, colour }) => (colour === null ? { code, value } : { code, value, colour }))

/** A value as it is told; other fields than these three come too. */
export type ToldValue = MenuValue & Readonly<Record<string, string>>

/** A menu as getAsset tells it. */
export function toldMenu(store: Store, name: string): readonly MenuValue[] | undefined {
  const row = store.get<{ told: string }>('SELECT told FROM menus_told WHERE name = ?', name)
  if (row !== undefined) return JSON.parse(row.told) as ToldValue[]
  const values = menu(store, name)
  return values.length === 0 ? undefined : values
}

/** Changes a menu. It is told just so, though of a code that comes twice only the first counts. */
export function setMenu(store: Store, name: string, values: readonly ToldValue[]): void {
  store.transaction(() => {
    store.run('DELETE FROM menus WHERE name = ?', name)
    for (const [position, { code, value, colour }] of values.entries()) {
      store.run(
        'INSERT OR IGNORE INTO menus VALUES (?, ?, ?, ?, ?)',
        name,
        position,
        code,
        value,
        colour ?? null,
      )
    }
    store.run('INSERT OR REPLACE INTO menus_told VALUES (?, ?)', name, JSON.stringify(values))
  })
}

/** The first value of a menu is the CRM's default. */
export const firstCode = (store: Store, name: string): string => menu(store, name)[0]?.code ?? ''

export const isInMenu = (store: Store, name: string, code: string): boolean =>
  store.get('SELECT 1 FROM menus WHERE name = ? AND code = ?', name, code) !== undefined
