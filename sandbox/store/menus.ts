import type { MenuValue } from '../company/types.ts'
import type { Store } from './store.ts'

type MenuRow = { code: string; value: string; colour: string | null }

export const menu = (store: Store, name: string): MenuValue[] =>
  store
    .all<MenuRow>('SELECT code, value, colour FROM menus WHERE name = ? ORDER BY position', name)
    .map(({ code, value, colour }) => (colour === null ? { code, value } : { code, value, colour }))

/** The first value of a menu is the CRM's default. */
export const firstCode = (store: Store, name: string): string => menu(store, name)[0]?.code ?? ''

export const isInMenu = (store: Store, name: string, code: string): boolean =>
  store.get('SELECT 1 FROM menus WHERE name = ? AND code = ?', name, code) !== undefined
