import { MENU_NAMES, type MenuName } from '../domain/menuNames.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { callId, code, line, nothing } from './fields.ts'
import type { SavedFile } from './savedFile.ts'

/** A value of a menu; `extra` is whatever else the CRM tells of it, by the CRM's own names. */
export type MenuValue = {
  code: string
  name: string
  colour: string | null
  extra: Readonly<Record<string, string>>
}

/** A menu as last read from the CRM. `at` is ISO time; `null` when it was never read. */
export type MenuView = { name: MenuName; values: readonly MenuValue[]; at: string | null }

/** How a menu stands. */
export type MenuState = {
  name: MenuName
  at: string | null
  count: number
  /** Why the last reading left the menu as it was, or null. */
  trouble: string | null
  /** How many values of the last answer were no values. */
  leftOut: number
}

/** All twelve, without their values; `read` is how many a reading under way has asked for by now. */
export type MenusState = { menus: readonly MenuState[]; read: number | null }

/** Ways in which a value can have changed. */
export const MENU_CHANGE_KINDS = ['gone', 'text', 'new'] as const

/** A value that is not what it was; `was` and `now` are its texts. */
export type MenuChange = {
  kind: (typeof MENU_CHANGE_KINDS)[number]
  code: string
  was: string | null
  now: string | null
}

/** A change as it was noted; `at` is ISO time of the reading that brought it. */
export type NotedChange = MenuChange & { id: number; menu: MenuName; at: string }

/** Part of what was noted, the newest first. */
export type MenuChanges = {
  changes: readonly NotedChange[]
  total: number
  /** How many came since whoever is here last looked, and when that was (ISO time). */
  unseen: number
  since: string
  /** The newest of all, or `null` where nothing ever changed. */
  upTo: string | null
}

/** Screens whose views are kept. */
export type ViewsOf = 'Stock' | 'Activities'

/** Where in the desk a code stands. */
export type UsePlace =
  | { kind: 'setting' }
  | { kind: 'view'; screen: ViewsOf; name: string }
  | { kind: 'layout'; screen: ViewsOf }
  | { kind: 'minimums'; products: number }
  | { kind: 'countSheet' }
  | { kind: 'lines'; callId: string; call: string; lines: number }
  | { kind: 'customer'; callId: string; call: string }
  | { kind: 'checkout'; callId: string; call: string }

/** A code, and every place in the desk that has it. */
export type CodeUses = { code: string; places: readonly UsePlace[] }

/** A code that is used here and that its menu does not have any more. */
export type VanishedCode = CodeUses & {
  menu: MenuName
  /** What it was last called. */
  name: string
  /** ISO time of the reading that missed it; null where this desk never saw it in the menu. */
  since: string | null
}

const name = z.enum(MENU_NAMES)

/** What is chosen in checkouts that are typed and not sent; the window alone knows of them. */
const drafts = z
  .array(z.strictObject({ callId, label: code, team: code }))
  .max(100)
  .default([])

/** Checkouts that are typed and not sent. */
export type Drafts = z.output<typeof drafts>

/** What can be done with the CRM's menus. */
export const menus = {
  read: intent({ input: z.strictObject({ name }), output: type<MenuView>() }),
  all: intent({ input: nothing, output: type<MenusState>() }),
  /** Reads all twelve anew; answers when that is done. */
  refresh: intent({ input: nothing, output: type<MenusState>() }),
  /** Stops a reading; what was read by then stays. */
  stopRefresh: intent({ input: nothing, output: type<MenusState>() }),
  uses: intent({ input: z.strictObject({ name, drafts }), output: type<readonly CodeUses[]>() }),
  vanished: intent({ input: z.strictObject({ drafts }), output: type<readonly VanishedCode[]>() }),
  /** What readings changed, of one menu or of all. */
  changes: intent({
    input: z.strictObject({
      name: name.nullable(),
      from: z.int().min(0),
      count: z.int().min(0).max(100),
    }),
    output: type<MenuChanges>(),
  }),
  /** Somebody of this desk has looked at the changes up to a moment. */
  changesSeen: intent({
    input: z.strictObject({ person: line(60), upTo: z.iso.datetime() }),
    output: type<null>(),
  }),
  /** Writes a menu as a table into a file, where staff choose to. */
  exportCsv: intent({ input: z.strictObject({ name }), output: type<SavedFile>() }),
  exportChanges: intent({ input: nothing, output: type<SavedFile>() }),
}
