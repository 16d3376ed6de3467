import type { DatabaseSync } from 'node:sqlite'
import { type IntentStep, type NewOrder, type NewPayment, OPEN_STEPS } from './intent.ts'
import type { Facts, Note } from './journal.ts'

/** The journal's writes; each is to run inside a transaction. They throw what SQLite throws. */
export function journalWrites(database: DatabaseSync, connection: string, now: () => string) {
  const note = (id: string, { mark, words, evidence }: Note, step?: IntentStep): void => {
    database
      .prepare(
        `INSERT INTO steps
         SELECT id, (SELECT count(*) FROM steps WHERE intent = id), ?, coalesce(?, step), ?, ?, ?
         FROM intents WHERE id = ?`,
      )
      .run(now(), step ?? null, mark, words, JSON.stringify(evidence ?? {}), id)
  }

  const written = (id: string, token: string) =>
    note(id, { mark: 'done', words: `Written to the journal, ${token}` })

  const insertOrder = (intent: NewOrder): void => {
    insert({ ...intent, hasCard: Number(intent.hasCard), kind: 'order', step: 'written' })
    written(intent.id, intent.token)
  }

  const insertPayment = (intent: NewPayment, step: 'written' | 'confirming'): void => {
    insert({ ...intent, kind: 'payment', step })
    if (step === 'written') written(intent.id, intent.token)
    else note(intent.id, { mark: 'waiting', words: WATCHED })
  }

  const insert = (row: Readonly<Record<string, string | number | null>>): void => {
    const whole = { ...row, connection, createdAt: now(), isOpen: 1 }
    const names = Object.keys(whole)
    database
      .prepare(`INSERT INTO intents (${names.join()}) VALUES (${names.map(() => '?').join()})`)
      .run(...Object.values(whole))
  }

  const advance = (
    id: string,
    from: IntentStep,
    to: IntentStep,
    entry: Note,
    facts?: Facts,
  ): boolean => {
    const { changes } = database
      .prepare(
        `UPDATE intents SET step = ?, isOpen = ?, orderRef = coalesce(?, orderRef),
         orderKey = coalesce(?, orderKey) WHERE id = ? AND step = ?`,
      )
      .run(
        to,
        Number(OPEN_STEPS.includes(to)),
        facts?.orderRef ?? null,
        facts?.orderKey ?? null,
        id,
        from,
      )
    if (changes !== 1) return false
    note(id, entry, to)
    return true
  }

  const learn = (name: string, figure: number): void => {
    database.prepare('INSERT OR REPLACE INTO learned VALUES (?, ?)').run(name, figure)
  }

  return { insertOrder, insertPayment, advance, note, learn }
}

const WATCHED = 'Watching until the CRM shows whether it is paid'
