import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { LogEntry } from '../../../shared/desk/calls.ts'
import { z } from '../../../shared/schema.ts'
import { type Intent, orderIntent, paymentIntent } from './intent.ts'
import type { Journal } from './journal.ts'

type Reads = Pick<
  Journal,
  | 'find'
  | 'steps'
  | 'stepsOn'
  | 'openOrderOf'
  | 'openPaymentOn'
  | 'takenOn'
  | 'placedSince'
  | 'open'
  | 'learned'
>

const step = z.object({
  at: z.string(),
  mark: z.enum(['done', 'failed', 'waiting', 'next', 'unknown', 'note']),
  words: z.string(),
})

/** The journal's reads; they need no lock. */
export function journalReads(database: DatabaseSync, connection: string): Reads {
  const intents = (where: string, ...values: SQLInputValue[]): Intent[] =>
    database
      .prepare(`SELECT * FROM intents WHERE connection = ? AND ${where}`)
      .all(connection, ...values)
      .map(readIntent)

  return {
    find: (id) => intents('id = ?', id)[0] ?? null,
    steps: (id) =>
      database
        .prepare('SELECT at, mark, words FROM steps WHERE intent = ? ORDER BY number')
        .all(id)
        .map(readStep),
    stepsOn: (id, orderKey) =>
      database
        .prepare(
          `SELECT at, mark, words FROM steps JOIN intents ON intents.id = steps.intent
           WHERE intent = ? OR (kind = 'payment' AND connection = ? AND orderKey = ?)
           ORDER BY steps.rowid`,
        )
        .all(id, connection, orderKey)
        .map(readStep),
    openOrderOf: (customer) =>
      intents("kind = 'order' AND isOpen = 1 AND customer = ? AND slot = 0", customer)[0] ?? null,
    openPaymentOn: (orderKey) =>
      intents("kind = 'payment' AND isOpen = 1 AND orderKey = ?", orderKey)[0] ?? null,
    takenOn: (orderKey) =>
      intents("kind = 'payment' AND step = 'taken' AND orderKey = ?", orderKey).reduce(
        (sum, { amount }) => sum + amount,
        0,
      ),
    placedSince: (customer, amount, since) =>
      intents(
        `kind = 'order' AND customer = ? AND amount = ? AND createdAt >= ?
         AND step IN ('created', 'emptied') ORDER BY createdAt DESC`,
        customer,
        amount,
        since,
      ),
    open: () => intents('isOpen = 1 ORDER BY createdAt, rowid'),
    learned: (name) => {
      const row = database.prepare('SELECT figure FROM learned WHERE name = ?').get(name)
      return typeof row?.figure === 'number' ? row.figure : null
    },
  }
}

function readStep(row: Readonly<Record<string, unknown>>): LogEntry {
  const { at, mark, words } = step.parse(row)
  return { at, mark, text: words }
}

/** Throws on a row that this version did not write: money is not guessed at. */
function readIntent(row: Readonly<Record<string, unknown>>): Intent {
  return row.kind === 'order'
    ? orderIntent.parse({ ...row, hasCard: row.hasCard === 1 })
    : paymentIntent.parse(row)
}
