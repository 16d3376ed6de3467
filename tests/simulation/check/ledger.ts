import type { Intent } from '../../../electron/desk/journal/intent.ts'
import type { Head, MemoryDisk, StepRow } from '../disk/disk.ts'
import { tablesOf } from '../disk/tables.ts'
import type { Books } from '../model/books.ts'
import type { Asked } from '../model/network.ts'
import type { Decision, Denial } from '../person/decision.ts'
import type { Setup, Variant } from '../variants/variant.ts'

/** All that a schedule is judged by. */
export type Evidence = {
  readonly variant: Variant
  readonly setup: Setup
  readonly books: Books
  readonly disk: MemoryDisk
  readonly decisions: readonly Decision[]
  readonly denials: readonly Denial[]
  readonly moneyRequests: readonly Asked[]
  /** Tokens of which an older copy of the journal that was put back lacks something. */
  readonly forgotten: ReadonlySet<string>
  /** Requests that went out with an intent; a card that went with an order counts for both. */
  readonly requestsOf: (intent: string) => readonly number[]
}

/** The journal's rows as they lie on the disk. */
export function rowsOf({ disk }: Pick<Evidence, 'disk'>): {
  readonly intents: readonly Intent[]
  readonly steps: readonly StepRow[]
  readonly head: Head | null
} {
  const { rows, steps, head } = tablesOf(disk.read())
  const intents = [...rows.values()].map(({ intent }) => intent)
  return { intents: intents.filter(({ customer }) => customer !== 'yesterday'), steps, head }
}
