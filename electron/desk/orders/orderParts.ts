import type { CallBook } from '../calls/book.ts'
import type { Workers } from '../calls/workers.ts'
import type { DeskDeps } from '../deps.ts'
import type { Journal, Note } from '../journal/journal.ts'
import type { OnceMore } from '../settling/onceMore.ts'
import type { Learned } from './learned.ts'
import type { PlacedBook } from './placedBook.ts'
import type { Watch } from './watch.ts'

/** What placing and paying are made of. */
export type OrderParts = {
  readonly deps: DeskDeps
  readonly book: CallBook
  readonly workers: Workers
  readonly journal: Journal
  readonly placed: PlacedBook
  readonly learned: Learned
  readonly watch: Watch
  readonly onceMore: OnceMore
}

/** From one try to write what could not be written to the next, and how many there are. */
const RETRY_MS = 5_000
const MOST_RETRIES = 720

/**
 * Does what may fail with the disk, after something was already sent: the row on disk then stays
 * open, which is the safe side, and the desk goes on with what it knows. It is tried again, for an
 * hour: a row that only a restart could close would hold the customer's next order back.
 */
export function afterSending<T>({ deps }: Pick<OrderParts, 'deps'>, work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    deps.log.error('the journal could not be written after sending', { error: String(error) })
    tryLater(deps, work, MOST_RETRIES)
    return null
  }
}

function tryLater({ clock }: Pick<DeskDeps, 'clock'>, work: () => unknown, left: number): void {
  if (left === 0) return
  clock.after(RETRY_MS, () => {
    try {
      work()
    } catch {
      tryLater({ clock }, work, left - 1)
    }
  })
}

/** A note for the journal. */
export const note = (mark: Note['mark'], words: string, evidence: Note['evidence'] = {}): Note => ({
  mark,
  words,
  evidence,
})
