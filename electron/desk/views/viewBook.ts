import type { DatabaseSync } from 'node:sqlite'
import type { z } from '../../../shared/schema.ts'
import type { ViewKind } from './viewKind.ts'

/** Views of a screen and its layout, kept in `desk.db`. */
export type ViewBook<View extends { name: string }, Layout> = {
  /** In the order they were first saved. */
  readonly views: () => View[]
  readonly save: (view: View) => void
  readonly drop: (name: string) => void
  readonly layout: () => Layout | null
  readonly keepLayout: (next: Layout) => void
}

/** Opens the book; what a newer desk wrote and this one does not understand is left out. */
export function createViewBook<View extends { name: string }, Layout>(
  database: Pick<DatabaseSync, 'prepare'>,
  kind: Pick<ViewKind<View, Layout>, 'tables' | 'view' | 'layout'>,
): ViewBook<View, Layout> {
  const { tables } = kind
  const all = database.prepare(`SELECT view FROM ${tables.views} ORDER BY place`)
  const put = database.prepare(
    `INSERT INTO ${tables.views} (name, view) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET view = excluded.view`,
  )
  const remove = database.prepare(`DELETE FROM ${tables.views} WHERE name = ?`)
  const layout = database.prepare(`SELECT layout FROM ${tables.layout}`)
  const putLayout = database.prepare(`INSERT OR REPLACE INTO ${tables.layout} VALUES (1, ?)`)
  return {
    views: () => all.all().flatMap((row) => understood(kind.view, String(row.view)) ?? []),
    save: (view) => void put.run(view.name, JSON.stringify(view)),
    drop: (name) => void remove.run(name),
    layout: () => {
      const row = layout.get()
      return row === undefined ? null : understood(kind.layout, String(row.layout))
    },
    keepLayout: (next) => void putLayout.run(JSON.stringify(next)),
  }
}

function understood<T>(schema: z.ZodType<T>, text: string): T | null {
  const parsed = schema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}
