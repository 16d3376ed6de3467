import { CALL_MARKS, type CallMark } from '../../../../shared/desk/callSheet.ts'
import { addDays } from '../../../../shared/domain/localDays.ts'
import { z } from '../../../../shared/schema.ts'
import type { DeskDatabase } from '../../storage.ts'

/** Marks are of use today and tomorrow; they stay for as long as somebody may ask about them. */
const KEPT_DAYS = 90

/** A mark as it is kept: with the reminder that came of it. */
export type KeptMark = CallMark & { readonly reminder: number | null }

/** What was said of calls, kept in `desk.db` by activity and day. */
export type MarkBook = {
  readonly of: (key: string, day: string) => KeptMark | null
  /** Those of a day, by the key of the activity. */
  readonly on: (day: string) => ReadonlyMap<string, KeptMark>
  readonly put: (key: string, day: string, mark: KeptMark) => void
  readonly remove: (key: string, day: string) => void
}

const row = z
  .object({
    key: z.string(),
    kind: z.enum(CALL_MARKS),
    at: z.string(),
    person: z.string(),
    due_at: z.string().nullable(),
    reminder: z.number().nullable(),
  })
  .transform(({ due_at: dueAt, ...rest }) => ({ ...rest, dueAt }))

/** Opens the book. */
export function createMarkBook(database: Pick<DeskDatabase, 'prepare'>): MarkBook {
  const all = database.prepare('SELECT * FROM call_marks WHERE day = ?')
  const one = database.prepare('SELECT * FROM call_marks WHERE day = ? AND key = ?')
  const add = database.prepare(
    `INSERT INTO call_marks (day, key, kind, at, person, due_at, reminder)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const clear = database.prepare('DELETE FROM call_marks WHERE day < ?')
  const take = database.prepare('DELETE FROM call_marks WHERE day = ? AND key = ?')
  return {
    of: (key, day) => {
      const found = one.get(day, key)
      return found === undefined ? null : markOf(found).mark
    },
    on: (day) =>
      new Map(
        all.all(day).map((found) => {
          const { key, mark } = markOf(found)
          return [key, mark]
        }),
      ),
    put: (key, day, { kind, at, person, dueAt, reminder }) => {
      clear.run(addDays(day, -KEPT_DAYS))
      add.run(day, key, kind, at, person, dueAt, reminder)
    },
    remove: (key, day) => void take.run(day, key),
  }
}

function markOf(found: unknown): { key: string; mark: KeptMark } {
  const { key, ...mark } = row.parse(found)
  return { key, mark }
}
