import type { DatabaseSync } from 'node:sqlite'
import {
  type StockLayout,
  type StockView,
  stockLayout,
  stockView,
} from '../../../../shared/desk/stockViews.ts'
import type { z } from '../../../../shared/schema.ts'

/** Views and the layout of the stock screen, kept in `desk.db`. */
export type ViewBook = ReturnType<typeof createViewBook>

/** Opens the book; what a newer desk wrote and this one does not understand is left out. */
export function createViewBook(database: Pick<DatabaseSync, 'prepare'>) {
  const all = database.prepare('SELECT view FROM stock_views ORDER BY place')
  const put = database.prepare(
    `INSERT INTO stock_views (name, view) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET view = excluded.view`,
  )
  const remove = database.prepare('DELETE FROM stock_views WHERE name = ?')
  const layout = database.prepare('SELECT layout FROM stock_layout')
  const putLayout = database.prepare('INSERT OR REPLACE INTO stock_layout VALUES (1, ?)')
  return {
    /** In the order they were first saved. */
    views: (): StockView[] =>
      all.all().flatMap((row) => understood(stockView, String(row.view)) ?? []),
    save: (view: StockView): void => void put.run(view.name, JSON.stringify(view)),
    drop: (name: string): void => void remove.run(name),
    layout: (): StockLayout | null => {
      const row = layout.get()
      return row === undefined ? null : understood(stockLayout, String(row.layout))
    },
    keepLayout: (next: StockLayout): void => void putLayout.run(JSON.stringify(next)),
  }
}

function understood<T>(schema: z.ZodType<T>, text: string): T | null {
  const parsed = schema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}
