import type {
  Intent,
  IntentStep,
  NewOrder,
  NewPayment,
  OrderIntent,
} from '../../../electron/desk/journal/intent.ts'
import type { Mark } from '../../../shared/desk/calls.ts'

/** An intent as a row: with the connection it belongs to. */
export type Row = { readonly connection: string; readonly intent: Intent }

/** A noted step as a row. */
export type StepRow = {
  readonly intent: string
  readonly at: string
  readonly step: IntentStep
  readonly mark: Mark
  readonly words: string
  readonly evidence: Readonly<Record<string, string | number | boolean | null>>
}

/** The journal's account of itself, as `electron/desk/journal/head.ts` has it. */
export type Head = { readonly writes: number; readonly lookFirst: string | null }

/** What one transaction changed; rows are whole and never changed in place. */
export type Transaction = {
  readonly head: Head
  readonly rows: readonly Row[]
  readonly steps: readonly StepRow[]
  readonly learned: readonly (readonly [name: string, figure: number])[]
}

/** The moments of a write between which a computer can die. */
export type WriteMoment = 'before' | 'written' | 'synced'

/** The disk as one running of the desk has it. */
export type DiskHandle = {
  readonly append: (transaction: Transaction) => void
  readonly sync: () => void
  /** The mark is there from the first time that a journal is opened. */
  readonly begin: () => void
  /** Marks beside the journal how far it has come; as there it is not synced, and outlives a kill. */
  readonly mark: (writes: number) => void
  /** Lets go of the lock. */
  readonly release: () => void
}

/**
 * A disk with the semantics of fsync, holding one journal. What was appended and not synced is, at
 * a crash, lost, torn or kept; a torn transaction is known by its checksum and not read.
 */
export type MemoryDisk = {
  /** What a desk that starts now finds. */
  readonly read: () => readonly Transaction[]
  /** What would be left whatever happened now. */
  readonly synced: () => readonly Transaction[]
  /** Whether what lies here is the last journal that did (`electron/desk/journal/mark.ts`). */
  readonly isLast: () => boolean
  /** How far the mark says that the journal had come. */
  readonly marked: () => number
  /**
   * An older copy is put in its place while no desk runs: written over the file that was there, or
   * as another file. The mark beside it stays.
   */
  readonly restore: (copy: readonly Transaction[], isSameFile: boolean) => void
  /** Null while another running holds the lock. */
  readonly open: (onMoment?: (moment: WriteMoment) => void) => DiskHandle | null
  /** The computer, or the desk on it, dies: whoever held the disk writes nothing any more. */
  readonly crash: (random: () => number) => void
}

/** A disk that already holds `image`, synced. */
export function createMemoryDisk(image: readonly Transaction[] = []): MemoryDisk {
  let synced: readonly Transaction[] = image
  let cached: readonly Transaction[] = []
  let holder: object | null = null
  let file = 0
  let marked = image.length === 0 ? null : { writes: writesOf(image), file }

  return {
    isLast: () => {
      if (marked === null) return synced.length === 0
      return marked.file === file && marked.writes <= writesOf(synced)
    },
    marked: () => marked?.writes ?? 0,
    restore: (copy, isSameFile) => {
      if (holder !== null) throw new Error('a desk runs on it')
      synced = copy
      cached = []
      if (!isSameFile) file += 1
    },
    read: () => [...synced, ...cached],
    synced: () => synced,
    open: (onMoment = () => undefined) => {
      if (holder !== null) return null
      const me = {}
      holder = me
      const isMine = () => holder === me
      return {
        append: (transaction) => {
          onMoment('before')
          if (isMine()) cached = [...cached, transaction]
          onMoment('written')
        },
        sync: () => {
          if (isMine()) {
            synced = [...synced, ...cached]
            cached = []
          }
          onMoment('synced')
        },
        begin: () => {
          marked ??= { writes: 0, file }
        },
        mark: (writes) => {
          if (isMine()) marked = { writes, file }
        },
        release: () => {
          if (isMine()) holder = null
        },
      }
    },
    crash: (random) => {
      // Lost, torn or kept: a torn one is not read, nor is anything after it.
      const kept = Math.floor(random() * (cached.length + 1))
      synced = [...synced, ...cached.slice(0, kept)]
      cached = []
      holder = null
    },
  }
}

const writesOf = (log: readonly Transaction[]): number => log.at(-1)?.head.writes ?? 0

/** What is first written of an intent, by its kind. */
export type NewRow = { kind: 'order'; intent: NewOrder } | { kind: 'payment'; intent: NewPayment }

/** What an order carries that a payment does not know. */
export const ORDER_FACTS = {
  orderRef: null,
  orderKey: null,
  total: null,
  paid: null,
  status: null,
  charge: null,
  alarm: null,
  alarmRefs: null,
} satisfies Partial<OrderIntent>
