import { type Intent, OPEN_STEPS, type OrderIntent } from '../../../electron/desk/journal/intent.ts'
import type { Journal } from '../../../electron/desk/journal/journal.ts'
import type { Head, MemoryDisk, Row, StepRow, Transaction } from './disk.ts'

/** The journal's tables in memory. */
export type Tables = {
  head: Head | null
  readonly rows: Map<string, Row>
  readonly steps: StepRow[]
  readonly learned: Map<string, number>
}

/** Empty tables with every transaction carried out. */
export function tablesOf(transactions: readonly Transaction[]): Tables {
  const tables: Tables = { head: null, rows: new Map(), steps: [], learned: new Map() }
  for (const transaction of transactions) carryOut(tables, transaction)
  return tables
}

/** Takes over what a transaction changed. */
export function carryOut(tables: Tables, { head, rows, steps, learned }: Transaction): void {
  tables.head = head
  for (const row of rows) tables.rows.set(row.intent.id, row)
  tables.steps.push(...steps)
  for (const [name, figure] of learned) tables.learned.set(name, figure)
}

/** The same, taken anew whenever somebody else has written: for whoever only reads. */
export function tablesOnDisk({ synced }: Pick<MemoryDisk, 'synced'>): () => Tables {
  let log = synced()
  let tables = tablesOf(log)
  return () => {
    if (synced() !== log) {
      log = synced()
      tables = tablesOf(log)
    }
    return tables
  }
}

/** What may still come true, of every connection, the oldest first. */
export const openIntents = (tables: Tables): readonly Intent[] =>
  [...tables.rows.values()]
    .map(({ intent }) => intent)
    .filter(isOpen)
    .sort(byTime)

type Reads = Omit<
  Journal,
  | 'trouble'
  | 'lookFirst'
  | 'mayLackBefore'
  | 'writeOrder'
  | 'writePayment'
  | 'advance'
  | 'advanceWithPayment'
  | 'note'
  | 'learn'
  | 'close'
>

/** Whether the CRM may still do what was asked. */
export const isOpen = ({ step }: Intent): boolean => OPEN_STEPS.includes(step)

/** The journal's reads, by the same rules as the SQL of `electron/desk/journal/reads.ts`. */
export function memoryReads(tables: () => Tables, connection: string): Reads {
  const intents = (): Intent[] =>
    [...tables().rows.values()].flatMap((row) =>
      row.connection === connection ? [row.intent] : [],
    )
  const orders = (): OrderIntent[] =>
    intents().flatMap((intent) => (intent.kind === 'order' ? [intent] : []))
  const own = (id: string): Intent | null => {
    const row = tables().rows.get(id)
    return row?.connection === connection ? row.intent : null
  }
  const on = (orderKey: string | null) =>
    intents().filter((intent) => intent.kind === 'payment' && intent.orderKey === orderKey)
  const entry = ({ at, mark, words }: StepRow) => ({ at, mark, text: words })

  return {
    find: own,
    steps: (id) =>
      tables()
        .steps.filter(({ intent }) => intent === id)
        .map(entry),
    stepsOn: (id, orderKey) => {
      const ids = new Set([id, ...on(orderKey).map((payment) => payment.id)])
      return tables()
        .steps.filter(({ intent }) => ids.has(intent))
        .map(entry)
    },
    openOrdersOf: (customer) =>
      orders()
        .filter((order) => isOpen(order) && order.customer === customer)
        .sort((a, b) => a.slot - b.slot),
    ordersOf: (customer) =>
      orders()
        .filter((one) => one.customer === customer)
        .sort(byTime),
    paymentsOf: (customer) =>
      intents()
        .flatMap((intent) => (intent.kind === 'payment' ? [intent] : []))
        .filter((one) => one.customer === customer)
        .sort(byTime),
    orderOfSession: (sessionHash) =>
      orders().find(
        (order) => order.sessionHash === sessionHash && !NOTHING_CAME.includes(order.step),
      ) ?? null,
    openPaymentOn: (orderKey) => on(orderKey).find(isOpen) ?? null,
    takenOn: (orderKey) =>
      on(orderKey).reduce((sum, { step, amount }) => (step === 'taken' ? sum + amount : sum), 0),
    placedSince: (customer, since) =>
      orders()
        .filter((one) => one.customer === customer && one.createdAt >= since)
        .filter((one) => EXISTS.includes(one.step))
        .sort((a, b) => -byTime(a, b)),
    open: () => intents().filter(isOpen).sort(byTime),
    troubled: () =>
      orders()
        .filter((one) => (one.alarm !== null || one.charge === 'unknown') && !isOpen(one))
        .sort(byTime),
    orders: () =>
      orders()
        .reverse()
        .sort((a, b) => -byTime(a, b)),
    noted: (evidence, intent) =>
      tables()
        .steps.filter((step) => (step.evidence[evidence] ?? null) !== null)
        .filter((step) => intent === undefined || step.intent === intent)
        .flatMap(({ at, intent, evidence: seen }) => {
          const found = own(intent)
          return found === null ? [] : [{ at, intent, orderRef: found.orderRef, evidence: seen }]
        }),
    learned: (name) => tables().learned.get(name) ?? null,
  }
}

const NOTHING_CAME: readonly string[] = ['refused', 'notSent']
const EXISTS: readonly string[] = ['created', 'emptied']

const byTime = (a: Intent, b: Intent): number =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0
