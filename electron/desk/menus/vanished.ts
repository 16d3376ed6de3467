import type { CodeUses, MenuView, VanishedCode } from '../../../shared/desk/menus.ts'
import type { MenuName } from '../../../shared/domain/menuNames.ts'

/** When a code left its menu, and what it was called; null where that is not the last of it. */
export type GoneOf = (menu: MenuName, code: string) => { since: string; was: string } | null

/**
 * Codes in use that their menu does not have any more. A code that only products are told with was
 * never in a menu and is nothing to be told of; but what the desk is set to must be in it, also
 * where it was set for another CRM.
 */
export function vanishedCodes(
  uses: ReadonlyMap<MenuName, readonly CodeUses[]>,
  read: (name: MenuName) => MenuView,
  goneOf: GoneOf,
): VanishedCode[] {
  return [...uses].flatMap(([menu, codes]) => {
    const { values, at } = read(menu)
    if (at === null) return []
    const known = new Set(values.map(({ code }) => code))
    return codes.flatMap(({ code, places }): VanishedCode[] => {
      if (known.has(code)) return []
      const gone = goneOf(menu, code)
      const isSet = places.some(({ kind }) => kind === 'setting')
      if (gone === null && !isSet) return []
      return [{ menu, code, places, name: gone?.was ?? code, since: gone?.since ?? null }]
    })
  })
}
