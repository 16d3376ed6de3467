import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewOrder, NewPayment } from '../../../../electron/desk/journal/intent.ts'
import type { Journal } from '../../../../electron/desk/journal/journal.ts'
import { openJournal } from '../../../../electron/desk/journal/openJournal.ts'
import { createMemoryDisk } from '../../../simulation/disk/disk.ts'
import { openMemoryJournal } from '../../../simulation/disk/memoryJournal.ts'
import { quickFolder } from '../../quickFolder.ts'
import { createVirtualClock } from '../../virtualClock.ts'

/** A place a journal lies in, to be opened as often as a test likes. */
export type Place = {
  open: (connectionId?: string) => Journal
  /** Copies the journal as it lies there; what comes back puts the copy in its place. */
  backUp: () => (how: 'over' | 'anew') => void
  /** Lets a second pass, so that rows have times of their own. */
  tick: () => Promise<void>
  days: (count: number) => Promise<void>
  remove: () => void
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** `journal.db` in a folder of its own. */
export function onSqlite(): Place {
  const folder = quickFolder('journal')
  const folders = [folder]
  const clock = createVirtualClock()
  return {
    backUp: () => {
      const copy = quickFolder('backup')
      folders.push(copy)
      cpSync(folder, copy, { recursive: true })
      return (how) => {
        for (const end of ['-wal', '-shm'])
          rmSync(join(folder, `journal.db${end}`), { force: true })
        if (how === 'anew') rmSync(join(folder, 'journal.db'))
        // Written into the file that is there, which stays the same one: `cp` does so too.
        for (const end of ['', '-wal']) {
          const from = join(copy, `journal.db${end}`)
          if (existsSync(from)) writeFileSync(join(folder, `journal.db${end}`), readFileSync(from))
        }
      }
    },
    open: (connectionId = 'training') =>
      openJournal({ folder, connectionId, clock, log: quiet, notify: () => undefined }),
    tick: () => clock.advance(1_000),
    days: (count) => clock.advance(count * 24 * 60 * 60 * 1_000),
    remove: () => {
      for (const one of folders) rmSync(one, { recursive: true, force: true })
    },
  }
}

/** The simulation's. */
export function inMemory(): Place {
  const disk = createMemoryDisk()
  const clock = createVirtualClock()
  return {
    backUp: () => {
      const copy = disk.synced()
      return (how) => disk.restore(copy, how === 'over')
    },
    open: (connectionId = 'training') => openMemoryJournal({ connectionId, clock }, disk),
    tick: () => clock.advance(1_000),
    days: (count) => clock.advance(count * 24 * 60 * 60 * 1_000),
    remove: () => undefined,
  }
}

/** An order as first written. */
export const newOrder = (id: string, change: Partial<NewOrder> = {}): NewOrder => ({
  id,
  token: 'K7F3Q2',
  customer: '12301',
  callId: `call of ${id}`,
  sessionHash: `session of ${id}`,
  amount: 4_200,
  currency: 'GBP',
  person: 'Ruth',
  sealed: null,
  slot: 0,
  basketHash: 'b',
  lines: '[]',
  hasCard: false,
  clientRef: 'K7F3Q2 PO 7731',
  replaces: null,
  ...change,
})

/** A payment as first written. */
export const newPayment = (id: string, change: Partial<NewPayment> = {}): NewPayment => ({
  id,
  token: 'K7F3Q2',
  customer: '12301',
  callId: `call of ${id}`,
  sessionHash: `session of ${id}`,
  amount: 4_200,
  currency: 'GBP',
  person: 'Ruth',
  sealed: null,
  method: 'Cash',
  orderKey: 'key 1',
  orderRef: 'QU-1',
  ...change,
})

/** All that a journal can be asked, for comparing one with another. */
export function allOf(journal: Journal, ids: readonly string[], customers: readonly string[]) {
  const keys = ['key 1', 'key 2']
  return {
    lookFirst: journal.lookFirst(),
    mayLackBefore: journal.mayLackBefore(),
    open: journal.open(),
    orders: journal.orders(),
    troubled: journal.troubled(),
    noted: journal.noted('readBack'),
    learned: journal.learned('clientRefLength'),
    byId: ids.map((id) => [
      journal.find(id),
      journal.steps(id),
      journal.stepsOn(id, 'key 1'),
      journal.noted('readBack', id),
    ]),
    bySession: ids.map((id) => journal.orderOfSession(`session of ${id}`)),
    byKey: keys.map((key) => [journal.openPaymentOn(key), journal.takenOn(key)]),
    byCustomer: customers.map((customer) => [
      journal.openOrdersOf(customer),
      journal.ordersOf(customer),
      journal.paymentsOf(customer),
      journal.placedSince(customer, '2026-11-24T10:43:00.000Z'),
    ]),
  }
}
