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

/** What one transaction changed; rows are whole and never changed in place. */
export type Transaction = {
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

  return {
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
