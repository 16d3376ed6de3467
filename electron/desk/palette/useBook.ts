import type { PaletteUse } from '../../../shared/desk/palette.ts'
import { type Use, usedAgain, weightAt } from '../../../shared/domain/usage.ts'
import type { DeskDatabase } from '../storage.ts'

/** So many entries are remembered; what is used least goes first. */
export const MOST_USES = 400

/** What was chosen in the palette, kept in `desk.db` without a word of what it is called. */
export type UseBook = {
  readonly all: (now: number) => readonly PaletteUse[]
  readonly used: (entry: string, now: number) => void
}

/** Opens the book. */
export function createUseBook(database: Pick<DeskDatabase, 'prepare'>): UseBook {
  const rows = database.prepare('SELECT * FROM palette_uses')
  const one = database.prepare('SELECT weight, at FROM palette_uses WHERE entry = ?')
  const put = database.prepare('INSERT OR REPLACE INTO palette_uses VALUES (?, ?, ?)')
  const drop = database.prepare('DELETE FROM palette_uses WHERE entry = ?')
  const all = (now: number) =>
    rows
      .all()
      .map((row) => ({ entry: String(row.entry), weight: weightAt(readUse(row), now) }))
      .sort((a, b) => b.weight - a.weight)
  return {
    all,
    used: (entry, now) => {
      const row = one.get(entry)
      const { weight, at } = usedAgain(row === undefined ? undefined : readUse(row), now)
      put.run(entry, weight, at)
      // What was chosen just now stays: else nothing new would ever come among them.
      const others = all(now).filter((one) => one.entry !== entry)
      for (const { entry: least } of others.slice(MOST_USES - 1)) drop.run(least)
    },
  }
}

const readUse = (row: Readonly<Record<string, unknown>>): Use => ({
  weight: Number(row.weight),
  at: Number(row.at),
})
