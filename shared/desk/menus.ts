import { MENU_NAMES, type MenuName } from '../domain/menuNames.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'

/** A menu as last read from the CRM. `at` is ISO time; `null` when it was never read. */
export type MenuView = {
  name: MenuName
  values: readonly { code: string; name: string; colour: string | null }[]
  at: string | null
}

/** What can be done with the CRM's menus. */
export const menus = {
  read: intent({
    input: z.strictObject({ name: z.enum(MENU_NAMES) }),
    output: type<MenuView>(),
  }),
}
