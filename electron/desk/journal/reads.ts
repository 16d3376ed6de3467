import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { LogEntry } from '../../../shared/desk/calls.ts'
import { z } from '../../../shared/schema.ts'
import { type Intent, type OrderIntent, orderIntent, paymentIntent } from './intent.ts'
import type { Journal, Noted } from './journal.ts'

type Reads = Pick<
  Journal,
  | 'find'
  | 'steps'
  | 'stepsOn'
  | 'openOrdersOf'
  | 'ordersOf'
  | 'orderOfSession'
  | 'openPaymentOn'
  | 'takenOn'
  | 'placedSince'
  | 'open'
  | 'troubled'
  | 'orders'
  | 'noted'
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
  const orders = (where: string, ...values: SQLInputValue[]): OrderIntent[] =>
    intents(`kind = 'order' AND ${where}`, ...values).flatMap((intent) =>
      intent.kind === 'order' ? [intent] : [],
    )

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
    openOrdersOf: (customer) => orders('isOpen = 1 AND customer = ? ORDER BY slot', customer),
    ordersOf: (customer) => orders('customer = ? ORDER BY createdAt, rowid', customer),
    orderOfSession: (sessionHash) =>
      orders("sessionHash = ? AND step NOT IN ('refused', 'notSent')", sessionHash)[0] ?? null,
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
    troubled: () =>
      orders("(alarm IS NOT NULL OR charge = 'unknown') AND isOpen = 0 ORDER BY createdAt, rowid"),
    orders: () => orders('TRUE ORDER BY createdAt DESC, intents.rowid DESC'),
    noted: (evidence) =>
      database
        .prepare(
          `SELECT steps.at, intent, orderRef, evidence FROM steps
           JOIN intents ON intents.id = steps.intent
           WHERE connection = ? AND json_extract(evidence, ?) IS NOT NULL ORDER BY steps.rowid`,
        )
        .all(connection, `$.${evidence}`)
        .map(readNoted),
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

const noted = z.object({
  at: z.string(),
  intent: z.string(),
  orderRef: z.string().nullable(),
  evidence: z.string(),
})

function readNoted(row: Readonly<Record<string, unknown>>): Noted {
  const { evidence, ...rest } = noted.parse(row)
  return { ...rest, evidence: evidenceOf(evidence) }
}

const evidenceOf = (text: string) => z.record(z.string(), z.unknown()).parse(JSON.parse(text))

/** Throws on a row that this version did not write: money is not guessed at. */
function readIntent(row: Readonly<Record<string, unknown>>): Intent {
  const isFenced = row.isFenced === 1
  return row.kind === 'order'
    ? orderIntent.parse({ ...row, isFenced, hasCard: row.hasCard === 1 })
    : paymentIntent.parse({ ...row, isFenced })
}
