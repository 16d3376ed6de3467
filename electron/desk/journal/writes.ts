import type { DatabaseSync } from 'node:sqlite'
import { type Row, sumOf, whole } from './checksum.ts'
import {
  type Facts,
  type IntentStep,
  type NewOrder,
  type NewPayment,
  OPEN_STEPS,
} from './intent.ts'
import type { Note } from './journal.ts'

/** Columns as they are written. */
type Columns = Readonly<Record<string, string | number | null>>

/** The journal's writes; each is to run inside a transaction. They throw what SQLite throws. */
export function journalWrites(database: DatabaseSync, connection: string, now: () => string) {
  /** The next step of an intent, chained to the one before. */
  const stepOf = ({ id, step, tail }: Row, { mark, words, evidence }: Note) => {
    const { number } =
      database.prepare('SELECT count(*) AS number FROM steps WHERE intent = ?').get(String(id)) ??
      {}
    const noted = {
      intent: String(id),
      number: Number(number),
      at: now(),
      step: String(step),
      mark,
      words,
      evidence: JSON.stringify(evidence ?? {}),
    }
    return { ...noted, sum: sumOf(noted, String(tail)) }
  }

  const insertRow = (table: 'intents' | 'steps', row: Columns) => {
    const names = Object.keys(row)
    database
      .prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()})`)
      .run(...Object.values(row))
  }

  const insert = (intent: Columns, first: Note) => {
    const begun = { slot: 0, isFenced: 0, ...intent, connection, createdAt: now(), isOpen: 1 }
    const step = stepOf({ ...begun, tail: '' }, first)
    const row = { ...begun, tail: step.sum }
    insertRow('intents', { ...row, sum: sumOf(row) })
    insertRow('steps', step)
  }

  const insertOrder = (intent: NewOrder): void => {
    const { replaces, token } = intent
    if (replaces !== null) {
      const words = `Sent again as a quote, reference ${token}`
      const isOurs = advance(replaces, 'absent', 'resent', { mark: 'done', words })
      if (!isOurs) throw new NotAbsentError()
    }
    const row = { ...intent, hasCard: Number(intent.hasCard), kind: 'order', step: 'written' }
    insert(row, written(token))
  }

  const insertPayment = (intent: NewPayment, step: 'written' | 'confirming' | 'unknown'): void => {
    const watched: Note = { mark: step === 'unknown' ? step : 'waiting', words: WATCHED }
    const first = step === 'written' ? written(intent.token) : watched
    insert({ ...intent, kind: 'payment', step }, first)
  }

  /** Exactly one row changed, if it still stood at `from`; with it goes what was noted of it. */
  const change = (id: string, from: string | null, values: Columns, entry: Note): boolean => {
    const found = database.prepare('SELECT * FROM intents WHERE id = ?').get(id)
    if (found === undefined) return false
    const row = { ...whole(found), ...values }
    const step = stepOf(row, entry)
    const sealed = { ...values, tail: step.sum, sum: sumOf({ ...row, tail: step.sum }) }
    const { changes } = database
      .prepare(
        `UPDATE intents SET ${Object.keys(sealed)
          .map((name) => `${name} = ?`)
          .join()} WHERE id = ? AND step = ?`,
      )
      .run(...Object.values(sealed), id, from ?? String(found.step))
    if (changes !== 1) return false
    insertRow('steps', step)
    return true
  }

  const advance = (
    id: string,
    from: IntentStep,
    to: IntentStep,
    entry: Note,
    facts: Facts = {},
  ): boolean => {
    const isOpen = Number(OPEN_STEPS.includes(to))
    return change(id, from, { step: to, isOpen, ...columns(facts) }, entry)
  }

  const note = (id: string, entry: Note, facts: Facts = {}): void => {
    change(id, null, columns(facts), entry)
  }

  const learn = (name: string, figure: number): void => {
    const sum = sumOf({ name, figure })
    database.prepare('INSERT OR REPLACE INTO learned VALUES (?, ?, ?)').run(name, figure, sum)
  }

  return { insertOrder, insertPayment, advance, note, learn }
}

/** What is to be sent again is not *absent* any more: it was found, or somebody was quicker. */
export class NotAbsentError extends Error {}

/** Facts as columns; what is not known is left as it stands. */
const columns = (facts: Facts): Columns =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'boolean' ? Number(fact) : fact,
    ]),
  )

const written = (token: string): Note => ({
  mark: 'done',
  words: `Written to the journal, ${token}`,
})

const WATCHED = 'Watching until the CRM shows whether it is paid'
