import type { SQLOutputValue } from 'node:sqlite'
import type { ReminderView } from '../../../shared/desk/reminders.ts'
import { DAY_MS } from '../../../shared/domain/localDays.ts'
import { inAnyTransaction } from '../../database.ts'
import type { SealedTexts } from '../sealing/sealedTexts.ts'
import type { DeskDatabase } from '../storage.ts'

/** What is done stays in the list for a month, in case it was not. */
const KEPT_MS = 30 * DAY_MS

/** Reminders of this desk, kept in `desk.db`; what they say lies sealed. */
export type ReminderBook = {
  /** As they are at this moment, in milliseconds since 1970. */
  readonly all: (now: number) => ReminderView[]
  /** Returns its number. */
  readonly add: (reminder: Pick<ReminderView, 'text' | 'dueAt' | 'person'>, now: number) => number
  /** Takes it away as if it had never been. */
  readonly remove: (id: number) => void
  /** The same of many; nothing of what they said is in the file afterwards. */
  readonly erase: (ids: readonly number[]) => void
  /** Whether there is such a reminder that is not done. */
  readonly snooze: (id: number, dueAt: string) => boolean
  readonly setDone: (id: number, doneAt: string | null) => boolean
  /** Takes those whose time has come and that nobody was told of; they are never taken again. */
  readonly takeDue: (now: number) => ReminderView[]
  /** When the next comes, in milliseconds since 1970. */
  readonly nextDue: () => number | null
}

/** Opens the book. Times are kept as UTC of equal length, so that text sorts as time does. */
export function createReminderBook(
  database: DeskDatabase,
  texts: Pick<SealedTexts, 'reminder_texts'>,
): ReminderBook {
  const read = database.prepare(
    'SELECT * FROM reminders ORDER BY done_at IS NOT NULL, coalesce(done_at, due_at), id',
  )
  const put = database.prepare('INSERT INTO reminders (person, due_at, made_at) VALUES (?, ?, ?)')
  const clear = database.prepare('DELETE FROM reminders WHERE done_at < ?')
  const takeAway = database.prepare('DELETE FROM reminders WHERE id = ?')
  const putOff = database.prepare(
    'UPDATE reminders SET due_at = ?, told_at = NULL WHERE id = ? AND done_at IS NULL',
  )
  const finish = database.prepare('UPDATE reminders SET done_at = ? WHERE id = ?')
  const take = database.prepare(
    `UPDATE reminders SET told_at = ?1
     WHERE due_at <= ?1 AND told_at IS NULL AND done_at IS NULL RETURNING *`,
  )
  const next = database.prepare(
    'SELECT min(due_at) AS next FROM reminders WHERE told_at IS NULL AND done_at IS NULL',
  )
  const viewNow = (now: number) => (row: Record<string, SQLOutputValue>) =>
    viewOf(row, texts.reminder_texts.get(String(row.id)) ?? LOST, now)

  return {
    all: (now) => read.all().map(viewNow(now)),
    add: ({ text, person, dueAt }, now) =>
      inAnyTransaction(database, () => {
        clear.run(iso(now - KEPT_MS))
        const added = put.run(person, iso(Date.parse(dueAt)), iso(now))
        texts.reminder_texts.put(String(added.lastInsertRowid), text)
        return Number(added.lastInsertRowid)
      }),
    remove: (id) => void takeAway.run(id),
    erase: (ids) => {
      inAnyTransaction(database, () => {
        for (const id of ids) takeAway.run(id)
      })
      texts.reminder_texts.remove(ids.map(String))
    },
    snooze: (id, dueAt) => putOff.run(iso(Date.parse(dueAt)), id).changes === 1,
    setDone: (id, doneAt) => finish.run(doneAt, id).changes === 1,
    takeDue: (now) =>
      take
        .all(iso(now))
        .map(viewNow(now))
        .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1)),
    nextDue: () => {
      const first = next.get()?.next
      return typeof first === 'string' ? Date.parse(first) : null
    },
  }
}

const iso = (ms: number): string => new Date(ms).toISOString()

const LOST = 'A reminder whose text cannot be read on this computer any more'

function viewOf(row: Record<string, SQLOutputValue>, text: string, now: number): ReminderView {
  const dueAt = String(row.due_at)
  const isOpen = row.done_at === null
  const state = Date.parse(dueAt) <= now ? 'due' : 'waiting'
  return {
    id: Number(row.id),
    text,
    dueAt,
    person: String(row.person),
    state: isOpen ? state : 'done',
  }
}
