import { closedJournal, READ_ONLY } from '../../../electron/desk/journal/closedJournal.ts'
import type { Facts, Intent, IntentStep } from '../../../electron/desk/journal/intent.ts'
import type { Journal, Note } from '../../../electron/desk/journal/journal.ts'
import {
  ALREADY_OPEN,
  LOOK_FIRST_DAYS,
  NOT_ABSENT,
  notWritten,
} from '../../../electron/desk/journal/words.ts'
import type { JournalPlace } from '../../../electron/desk/storage.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import {
  type MemoryDisk,
  type NewRow,
  ORDER_FACTS,
  type Row,
  type StepRow,
  type WriteMoment,
} from './disk.ts'
import { carryOut, isOpen, memoryReads, openIntents, tablesOf, tablesOnDisk } from './tables.ts'

class UniqueError extends Error {
  override readonly message = 'one like it is open: a unique index'
}
class NotAbsentError extends Error {}

type Draft = {
  rows: Map<string, Row>
  steps: StepRow[]
  learned: [string, number][]
  lookFirst: string | null
}

/**
 * The journal over a disk in memory: the same behaviour as `openJournal`, held to it by
 * `tests/electron/desk/journal/conformance.test.ts`. Each transaction is synced before it counts.
 */
export function openMemoryJournal(
  { connectionId: connection, clock }: Pick<JournalPlace, 'connectionId' | 'clock'>,
  disk: MemoryDisk,
  onMoment?: (moment: WriteMoment) => void,
): Journal {
  const handle = disk.open(onMoment)
  if (handle === null) {
    return { ...closedJournal(READ_ONLY), ...memoryReads(tablesOnDisk(disk), connection) }
  }
  const tables = tablesOf(disk.read())
  const reads = memoryReads(() => tables, connection)
  const now = () => new Date(clock.now()).toISOString()

  /** All of it or, if it throws, none. */
  const inTransaction = <T>(work: (draft: Draft) => T): T => {
    const draft: Draft = { rows: new Map(), steps: [], learned: [], lookFirst: null }
    const result = work(draft)
    const changed = draft.rows.size + draft.steps.length + draft.learned.length
    if (changed === 0 && draft.lookFirst === null) return result
    const { rows, steps, learned } = draft
    const lookFirst = draft.lookFirst ?? tables.head?.lookFirst ?? null
    const writes = Math.max(tables.head?.writes ?? 0, disk.marked()) + 1
    const transaction = { head: { writes, lookFirst }, rows: [...rows.values()], steps, learned }
    handle.append(transaction)
    handle.sync()
    handle.mark(writes)
    carryOut(tables, transaction)
    return result
  }

  const put = (draft: Draft, row: Row): void => {
    const others = [...tables.rows.keys(), ...draft.rows.keys()]
      .map((id) => draft.rows.get(id) ?? tables.rows.get(id))
      .flatMap((other) => (other === undefined || other.intent.id === row.intent.id ? [] : [other]))
    if (others.some((other) => clash(row, other))) throw new UniqueError()
    draft.rows.set(row.intent.id, row)
  }

  const addStep = (draft: Draft, { id }: Intent, { mark, words, evidence }: Note, at: IntentStep) =>
    draft.steps.push({ intent: id, at: now(), step: at, mark, words, evidence: evidence ?? {} })

  const rowOf = (draft: Draft, id: string) => draft.rows.get(id) ?? tables.rows.get(id)

  const insert = (draft: Draft, { kind, intent }: NewRow, step: IntentStep): void => {
    const made = { createdAt: now(), step, isFenced: false }
    const row: Intent =
      kind === 'order' ? { ...intent, ...made, ...ORDER_FACTS, kind } : { ...intent, ...made, kind }
    put(draft, { connection, intent: row })
    const token = { mark: 'done', words: `Written to the journal, ${intent.token}` } as const
    const watched = { mark: step === 'unknown' ? step : 'waiting', words: WATCHED } as const
    addStep(draft, row, step === 'written' ? token : watched, step)
  }

  const advance = (
    draft: Draft,
    id: string,
    from: IntentStep,
    to: IntentStep,
    note: Note,
    facts: Facts = {},
  ): boolean => {
    const row = rowOf(draft, id)
    if (row === undefined || row.intent.step !== from) return false
    const moved = { ...withFacts(row.intent, facts), step: to }
    put(draft, { ...row, intent: moved })
    addStep(draft, moved, note, to)
    return true
  }

  const write = (work: (draft: Draft) => void): Result<null> => {
    try {
      inTransaction(work)
      return ok(null)
    } catch (error) {
      const message = whyNot(error)
      return failed({ kind: 'invalid', message, fields: {} })
    }
  }

  const journal: Journal = {
    ...reads,
    trouble: () => null,
    mayLackBefore: () => tables.head?.lookFirst ?? null,
    lookFirst: () => {
      const since = tables.head?.lookFirst ?? null
      const isOver = since !== null && clock.now() - Date.parse(since) > LOOK_FIRST_MS
      return isOver ? null : since
    },
    writeOrder: (intent) =>
      write((draft) => {
        const { replaces, token } = intent
        const again: Note = { mark: 'done', words: `Sent again as a quote, reference ${token}` }
        if (replaces !== null && !advance(draft, replaces, 'absent', 'resent', again)) {
          throw new NotAbsentError()
        }
        insert(draft, { kind: 'order', intent }, 'written')
      }),
    writePayment: (intent) =>
      write((draft) => insert(draft, { kind: 'payment', intent }, 'written')),
    advance: (id, from, to, note, facts) =>
      inTransaction((draft) => advance(draft, id, from, to, note, facts)),
    advanceWithPayment: (id, from, note, facts, { intent, step }) =>
      inTransaction((draft) => {
        const hasMoved = advance(draft, id, from, 'created', note, facts)
        if (hasMoved) insert(draft, { kind: 'payment', intent }, step)
        return hasMoved
      }),
    note: (id, note, facts = {}) =>
      inTransaction((draft) => {
        const row = rowOf(draft, id)
        if (row === undefined) return
        const noted = withFacts(row.intent, facts)
        if (Object.keys(facts).length > 0) put(draft, { ...row, intent: noted })
        addStep(draft, noted, note, noted.step)
      }),
    learn: (name, figure) => inTransaction((draft) => void draft.learned.push([name, figure])),
    close: () => handle.release(),
  }
  handle.begin()
  if (!disk.isLast()) {
    inTransaction((draft) => {
      draft.lookFirst = now()
      for (const { id, step } of openIntents(tables)) {
        if (step === 'unknown') continue
        const words = 'The journal may lack what came after this; it is looked up again'
        advance(draft, id, step, 'unknown', { mark: 'unknown', words })
      }
    })
  }
  for (const { id, step } of openIntents(tables)) settleInterrupted(journal, id, step)
  return journal
}

const LOOK_FIRST_MS = LOOK_FIRST_DAYS * 24 * 60 * 60 * 1000

function whyNot(error: unknown): string {
  if (error instanceof NotAbsentError) return NOT_ABSENT
  return error instanceof UniqueError ? ALREADY_OPEN : notWritten(error)
}

/** What the row says of a desk that ended in the middle. */
function settleInterrupted(journal: Journal, id: string, step: IntentStep): void {
  if (step === 'written') {
    const words = 'The desk ended before it was sent. Nothing left this computer'
    journal.advance(id, step, 'notSent', { mark: 'note', words })
  }
  if (step === 'sent' || step === 'confirming') {
    const words = 'The desk ended before it knew the answer'
    journal.advance(id, step, 'unknown', { mark: 'unknown', words })
  }
}

/** The unique indexes: one open order a customer and slot, one open payment an order. */
function clash(one: Row, other: Row): boolean {
  const [a, b] = [one.intent, other.intent]
  if (one.connection !== other.connection || !isOpen(a) || !isOpen(b)) return false
  if (a.kind === 'order')
    return b.kind === 'order' && a.customer === b.customer && a.slot === b.slot
  return b.kind === 'payment' && a.orderKey === b.orderKey
}

/** What became known; of a payment only what a payment carries. */
function withFacts(intent: Intent, facts: Facts): Intent {
  if (intent.kind === 'order') return { ...intent, ...facts }
  const { orderRef = intent.orderRef, orderKey = intent.orderKey } = facts
  const { isFenced = intent.isFenced } = facts
  return {
    ...intent,
    orderRef: orderRef ?? intent.orderRef,
    orderKey: orderKey ?? intent.orderKey,
    isFenced,
  }
}

const WATCHED = 'Watching until the CRM shows whether it is paid'
