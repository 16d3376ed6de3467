import type { IntentStep } from '../../../electron/desk/journal/intent.ts'
import { BEGINNING } from '../../electron/virtualClock.ts'
import type { Transaction } from '../disk/disk.ts'
import { createMemoryDisk } from '../disk/disk.ts'
import { openMemoryJournal } from '../disk/memoryJournal.ts'
import type { History } from '../variants/variant.ts'

const HOW_MANY: Readonly<Record<History, number>> = { new: 0, seen: 2, trusted: 22 }

/** A disk on which orders of yesterday were read back whole, quotes and orders in turn. */
function imageOf(count: number): readonly Transaction[] {
  const disk = createMemoryDisk()
  let now = BEGINNING - 24 * 60 * 60_000
  const clock = { now: () => now, monotonic: () => 0, after: () => () => undefined }
  const journal = openMemoryJournal({ connectionId: 'training', clock }, disk)
  for (let number = 0; number < count; number += 1) {
    const id = `old ${number}`
    const token = `H${number}`.padEnd(6, 'X')
    now += 60_000
    journal.writeOrder({ ...OLD, id, token, callId: id, sessionHash: id, clientRef: token })
    const moves: readonly IntentStep[] = ['written', 'sent', 'created', 'emptied']
    for (const [index, to] of moves.slice(1).entries()) {
      const facts = to === 'created' ? { orderRef: `OLD-${number}`, orderKey: id, total: 100 } : {}
      journal.advance(id, moves[index] ?? 'written', to, { mark: 'done', words: to }, facts)
    }
    const kind = number % 2 === 0 ? 'quote' : 'order'
    const evidence = { readBack: 'whole', kind, delayMs: 1_000, paid: 'Y' }
    journal.note(
      id,
      { mark: 'done', words: 'Read back', evidence },
      { paid: 'Y', status: 'Deliver' },
    )
  }
  journal.close()
  return disk.read()
}

const OLD = {
  customer: 'yesterday',
  amount: 100,
  currency: 'GBP',
  person: 'Ruth',
  sealed: null,
  slot: 0,
  basketHash: 'old',
  lines: '[]',
  hasCard: false,
  replaces: null,
}

const images = new Map<History, readonly Transaction[]>()

/** What lies on the disk before a schedule begins. */
export function historyOf(history: History): readonly Transaction[] {
  const image = images.get(history) ?? imageOf(HOW_MANY[history])
  images.set(history, image)
  return image
}
