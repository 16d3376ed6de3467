import type { DatabaseSync } from 'node:sqlite'
import {
  MENU_CHANGE_KINDS,
  type MenuChange,
  type MenuView,
  type NotedChange,
} from '../../../shared/desk/menus.ts'
import { MENU_NAMES, type MenuName } from '../../../shared/domain/menuNames.ts'
import { z } from '../../../shared/schema.ts'
import { inTransaction } from '../../database.ts'

/** So many changes of a menu are kept. */
const MOST_CHANGES = 5000

const savedValues = z.array(
  z.strictObject({
    code: z.string(),
    name: z.string(),
    colour: z.string().nullable(),
    // An older desk kept none.
    extra: z.record(z.string(), z.string()).default({}),
  }),
)
const noted = z.strictObject({
  id: z.int(),
  menu: z.enum(MENU_NAMES),
  code: z.string(),
  kind: z.enum(MENU_CHANGE_KINDS),
  was: z.string().nullable(),
  now: z.string().nullable(),
  at: z.string(),
})

type MenuDatabase = Pick<DatabaseSync, 'prepare' | 'exec' | 'isTransaction'>

/** Menus as last read, and what readings changed, in `desk.db`. */
export type MenuBook = ReturnType<typeof createMenuBook>

/** Opens the book. */
export function createMenuBook(database: MenuDatabase) {
  const saved = database.prepare('SELECT menu_values, at FROM menus WHERE name = ?')
  const put = database.prepare(
    'INSERT OR REPLACE INTO menus (name, menu_values, at) VALUES (?, ?, ?)',
  )
  const note = database.prepare(
    'INSERT INTO menu_changes (menu, code, kind, was, now, at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const forget = database.prepare(
    `DELETE FROM menu_changes WHERE menu = ?1 AND id <= (
       SELECT id FROM menu_changes WHERE menu = ?1 ORDER BY id DESC LIMIT 1 OFFSET ${MOST_CHANGES})`,
  )
  const page = database.prepare(
    `SELECT id, menu, code, kind, was, now, at FROM menu_changes
     WHERE ?1 IS NULL OR menu = ?1 ORDER BY id DESC LIMIT ?2 OFFSET ?3`,
  )
  const count = database.prepare(
    'SELECT count(*) AS many FROM menu_changes WHERE ?1 IS NULL OR menu = ?1',
  )
  const later = database.prepare('SELECT count(*) AS many FROM menu_changes WHERE at > ?')
  const anyGone = database.prepare("SELECT 1 FROM menu_changes WHERE kind = 'gone' LIMIT 1")
  const newest = database.prepare('SELECT max(at) AS at FROM menu_changes')
  const last = database.prepare(
    'SELECT kind, was, at FROM menu_changes WHERE menu = ? AND code = ? ORDER BY id DESC LIMIT 1',
  )
  return {
    saved: (name: MenuName): MenuView => {
      const row = saved.get(name)
      const never: MenuView = { name, values: [], at: null }
      if (typeof row?.menu_values !== 'string' || typeof row.at !== 'string') return never
      const values = savedValues.safeParse(JSON.parse(row.menu_values))
      return values.success ? { name, values: values.data, at: row.at } : never
    },
    /** The menu together with what it changed, or, where that cannot be written, neither. */
    keep: ({ name, values, at }: MenuView & { at: string }, changes: readonly MenuChange[]) =>
      inTransaction(database, () => {
        put.run(name, JSON.stringify(values), at)
        for (const { code, kind, was, now } of changes) note.run(name, code, kind, was, now, at)
        forget.run(name)
      }),
    /** The newest first. */
    changes: (name: MenuName | null, from: number, most: number): NotedChange[] =>
      page.all(name, most, from).map((row) => noted.parse({ ...row })),
    count: (name: MenuName | null): number => Number(count.get(name)?.many),
    /** How many came after a moment (ISO time). */
    countSince: (moment: string): number => Number(later.get(moment)?.many),
    /** ISO time of the newest. */
    newest: (): string | null => {
      const at = newest.get()?.at
      return typeof at === 'string' ? at : null
    },
    /** Whether any code ever went; where none did nothing can use one. */
    hasGone: (): boolean => anyGone.get() !== undefined,
    /** Since when a code is gone, and what it was called; null where that is not the last of it. */
    gone: (name: MenuName, code: string): { since: string; was: string } | null => {
      const row = last.get(name, code)
      return row?.kind === 'gone' ? { since: String(row.at), was: String(row.was) } : null
    },
  }
}
