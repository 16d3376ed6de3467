import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import {
  type Facts,
  type IntentStep,
  type NewOrder,
  type NewPayment,
  OPEN_STEPS,
} from './intent.ts'
import type { Note } from './journal.ts'

/** The journal's writes; each is to run inside a transaction. They throw what SQLite throws. */
export function journalWrites(database: DatabaseSync, connection: string, now: () => string) {
  const addStep = (id: string, { mark, words, evidence }: Note, step?: IntentStep): void => {
    database
      .prepare(
        `INSERT INTO steps
         SELECT id, (SELECT count(*) FROM steps WHERE intent = id), ?, coalesce(?, step), ?, ?, ?
         FROM intents WHERE id = ?`,
      )
      .run(now(), step ?? null, mark, words, JSON.stringify(evidence ?? {}), id)
  }

  const written = (id: string, token: string) =>
    addStep(id, { mark: 'done', words: `Written to the journal, ${token}` })

  const insertOrder = (intent: NewOrder): void => {
    const { id, replaces, token } = intent
    if (replaces !== null) {
      const words = `Sent again as a quote, reference ${token}`
      const isOurs = advance(replaces, 'absent', 'resent', { mark: 'done', words })
      if (!isOurs) throw new NotAbsentError()
    }
    insert({ ...intent, hasCard: Number(intent.hasCard), kind: 'order', step: 'written' })
    written(id, token)
  }

  const insertPayment = (intent: NewPayment, step: 'written' | 'confirming' | 'unknown'): void => {
    insert({ ...intent, kind: 'payment', step })
    if (step === 'written') written(intent.id, intent.token)
    else addStep(intent.id, { mark: step === 'unknown' ? step : 'waiting', words: WATCHED })
  }

  const insert = (row: Readonly<Record<string, string | number | null>>): void => {
    const whole = { ...row, connection, createdAt: now(), isOpen: 1 }
    const names = Object.keys(whole)
    database
      .prepare(`INSERT INTO intents (${names.join()}) VALUES (${names.map(() => '?').join()})`)
      .run(...Object.values(whole))
  }

  const change = (id: string, values: Readonly<Record<string, SQLInputValue>>, from?: string) => {
    const names = Object.keys(values)
    const { changes } = database
      .prepare(
        `UPDATE intents SET ${names.map((name) => `${name} = ?`).join()}
         WHERE id = ? AND step = coalesce(?, step)`,
      )
      .run(...Object.values(values), id, from ?? null)
    return changes === 1
  }

  const advance = (
    id: string,
    from: IntentStep,
    to: IntentStep,
    entry: Note,
    facts: Facts = {},
  ): boolean => {
    const isOpen = Number(OPEN_STEPS.includes(to))
    if (!change(id, { step: to, isOpen, ...columns(facts) }, from)) return false
    addStep(id, entry, to)
    return true
  }

  const note = (id: string, entry: Note, facts: Facts = {}): void => {
    const values = columns(facts)
    if (Object.keys(values).length > 0) change(id, values)
    addStep(id, entry)
  }

  const learn = (name: string, figure: number): void => {
    database.prepare('INSERT OR REPLACE INTO learned VALUES (?, ?)').run(name, figure)
  }

  return { insertOrder, insertPayment, advance, note, learn }
}

/** What is to be sent again is not *absent* any more: it was found, or somebody was quicker. */
export class NotAbsentError extends Error {}

/** Facts as columns; what is not known is left as it stands. */
const columns = (facts: Facts): Readonly<Record<string, SQLInputValue>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'boolean' ? Number(fact) : fact,
    ]),
  )

const WATCHED = 'Watching until the CRM shows whether it is paid'
