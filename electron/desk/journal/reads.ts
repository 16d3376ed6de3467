import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { LogEntry } from '../../../shared/desk/calls.ts'
import { z } from '../../../shared/schema.ts'
import { DamagedError, type Row, whole, wholeSteps } from './checksum.ts'
import { type Intent, type OrderIntent, orderIntent, paymentIntent } from './intent.ts'
import type { Journal, Noted } from './journal.ts'

type Reads = Pick<
  Journal,
  | 'find'
  | 'steps'
  | 'stepsOn'
  | 'openOrdersOf'
  | 'ordersOf'
  | 'paymentsOf'
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

/** Runs a read on the journal's database as it is now. */
export type Read = <T>(work: (database: DatabaseSync) => T) => T

/**
 * The journal's reads; they need no lock. Every row is held against its checksum, and `read` is
 * told by a `DamagedError` where one does not fit.
 */
export function journalReads(read: Read, connection: string): Reads {
  const intents = (where: string, ...values: SQLInputValue[]): Intent[] =>
    read((database) =>
      database
        .prepare(`SELECT * FROM intents WHERE connection = ? AND ${where}`)
        .all(connection, ...values)
        .map(readIntent),
    )
  /** Steps of the intents that fit, as they were noted, each chain from its first link on. */
  const stepsOf = (where: string, ...values: SQLInputValue[]): Row[] =>
    read((database) => {
      const tails = database.prepare(`SELECT id, tail FROM intents WHERE ${where}`).all(...values)
      const steps = database
        .prepare(
          `SELECT * FROM steps WHERE intent IN (SELECT id FROM intents WHERE ${where}) ORDER BY rowid`,
        )
        .all(...values)
      const chains = Map.groupBy(steps, ({ intent }) => intent)
      for (const { id, tail } of tails) unbroken(chains.get(id) ?? [], tail)
      return steps
    })
  const orders = (where: string, ...values: SQLInputValue[]): OrderIntent[] =>
    intents(`kind = 'order' AND ${where}`, ...values).flatMap((intent) =>
      intent.kind === 'order' ? [intent] : [],
    )

  return {
    find: (id) => intents('id = ?', id)[0] ?? null,
    steps: (id) => stepsOf('id = ?', id).map(readStep),
    stepsOn: (id, orderKey) =>
      stepsOf(
        "id = ? OR (kind = 'payment' AND connection = ? AND orderKey = ?)",
        id,
        connection,
        orderKey,
      ).map(readStep),
    openOrdersOf: (customer) => orders('isOpen = 1 AND customer = ? ORDER BY slot', customer),
    ordersOf: (customer) => orders('customer = ? ORDER BY createdAt, rowid', customer),
    paymentsOf: (customer) =>
      intents("kind = 'payment' AND customer = ? ORDER BY createdAt, rowid", customer).flatMap(
        (intent) => (intent.kind === 'payment' ? [intent] : []),
      ),
    orderOfSession: (sessionHash) =>
      orders("sessionHash = ? AND step NOT IN ('refused', 'notSent')", sessionHash)[0] ?? null,
    openPaymentOn: (orderKey) =>
      intents("kind = 'payment' AND isOpen = 1 AND orderKey = ?", orderKey)[0] ?? null,
    takenOn: (orderKey) =>
      intents("kind = 'payment' AND step = 'taken' AND orderKey = ?", orderKey).reduce(
        (sum, { amount }) => sum + amount,
        0,
      ),
    placedSince: (customer, since) =>
      orders(
        `customer = ? AND createdAt >= ?
         AND step IN ('created', 'emptied') ORDER BY createdAt DESC`,
        customer,
        since,
      ),
    open: () => intents('isOpen = 1 ORDER BY createdAt, rowid'),
    troubled: () =>
      orders("(alarm IS NOT NULL OR charge = 'unknown') AND isOpen = 0 ORDER BY createdAt, rowid"),
    orders: () => orders('TRUE ORDER BY createdAt DESC, intents.rowid DESC'),
    noted: (evidence, intent) =>
      read((database) =>
        database
          .prepare(
            `SELECT steps.at, intent, orderRef, evidence FROM steps
             JOIN intents ON intents.id = steps.intent
             WHERE connection = ? AND json_extract(evidence, ?) IS NOT NULL
             ${intent === undefined ? '' : 'AND intent = ?'} ORDER BY steps.rowid`,
          )
          .all(connection, `$.${evidence}`, ...(intent === undefined ? [] : [intent]))
          .map(readNoted),
      ),
    learned: (name) =>
      read((database) => {
        const row = database.prepare('SELECT * FROM learned WHERE name = ?').get(name)
        return row === undefined ? null : Number(whole(row).figure)
      }),
  }
}

function unbroken(steps: readonly Row[], tail: unknown): void {
  const { count, tail: last } = wholeSteps(steps)
  if (count === steps.length && last === tail) return
  throw new DamagedError('the steps of an intent do not follow each other')
}

function readStep(row: Row): LogEntry {
  const { at, mark, words } = step.parse(row)
  return { at, mark, text: words }
}

const noted = z.object({
  at: z.string(),
  intent: z.string(),
  orderRef: z.string().nullable(),
  evidence: z.string(),
})

function readNoted(row: Row): Noted {
  const { evidence, ...rest } = noted.parse(row)
  return { ...rest, evidence: evidenceOf(evidence) }
}

const evidenceOf = (text: string) => z.record(z.string(), z.unknown()).parse(JSON.parse(text))

/** Throws on a row that is not whole, or that this version did not write. */
function readIntent(row: Row): Intent {
  whole(row)
  const isFenced = row.isFenced === 1
  return row.kind === 'order'
    ? orderIntent.parse({ ...row, isFenced, hasCard: row.hasCard === 1 })
    : paymentIntent.parse({ ...row, isFenced })
}
