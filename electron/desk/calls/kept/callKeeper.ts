import type { DeskDeps } from '../../deps.ts'
import { createSealedTable, type FoundRow } from '../../sealedTable.ts'
import type { DeskDatabase } from '../../storage.ts'
import type { CallState } from '../state.ts'
import { type KeptCall, keptCall, keptOf } from './keptCall.ts'

/** Keeps the open calls on disk as they change, one sealed row each. */
export type CallKeeper = {
  /** Whether they come back after a restart; without a keyring nothing does. */
  readonly isLasting: boolean
  /** The call is another one now; it is written by the end of this turn, changed often or not. */
  readonly changed: (state: CallState) => void
  readonly ended: (callId: string) => void
  /** Calls of the last running. */
  readonly found: () => readonly FoundRow<KeptCall>[]
  /** Writes what is still to be written. */
  readonly flush: () => void
}

type KeeperParts = {
  readonly deps: Pick<DeskDeps, 'vault' | 'log' | 'notify'>
  readonly database: DeskDatabase
  /** Ends with the desk: nothing is written any more. */
  readonly life: AbortSignal
}

/** Opens the table. A disk that fails loses no call that is open: it is tried at the next change. */
export function createCallKeeper({ deps, database, life }: KeeperParts): CallKeeper {
  const { vault, log, notify } = deps
  const rows = createSealedTable({ database, vault, name: 'kept_calls', schema: keptCall })
  const due = new Map<string, CallState>()
  /** What stands on disk; `null` where that is nothing. */
  const written = new Map<string, string | null>()
  /** Calls that are over, and still stand on disk. */
  const over = new Set<string>()
  let isTold = false

  const tried = (work: () => void): void => {
    try {
      work()
      isTold = false
    } catch (error) {
      log.error('a call was not kept on disk', { error: String(error) })
      if (!isTold) notify(NOT_KEPT)
      isTold = true
    }
  }
  const write = (state: CallState): void => {
    const { callId } = state
    const call = keptOf(state)
    // While an order is on its way the journal has the say, and the row is as it was before.
    if (call === null && state.order.kind === 'sending') return
    const text = call === null ? null : JSON.stringify(call)
    if ((written.get(callId) ?? null) === text) return
    if (call === null) rows.remove([callId])
    else rows.put(callId, call)
    written.set(callId, text)
  }
  /** A row that stayed would bring its call back: at another desk by now, or told as ended. */
  const takeOut = (): void => {
    if (over.size === 0) return
    tried(() => {
      rows.remove([...over])
      over.clear()
    })
  }
  const flush = (): void => {
    const states = [...due.values()]
    due.clear()
    for (const state of states) tried(() => write(state))
    takeOut()
  }

  return {
    isLasting: rows.isLasting,
    changed: (state) => {
      if (life.aborted) return
      if (due.size === 0) queueMicrotask(flush)
      due.set(state.callId, state)
    },
    ended: (callId) => {
      due.delete(callId)
      const isOnDisk = (written.get(callId) ?? null) !== null
      written.delete(callId)
      if (!isOnDisk) return
      over.add(callId)
      takeOut()
    },
    found: () => {
      const found = rows.all()
      for (const { id, row } of found) written.set(id, JSON.stringify(row))
      return found
    },
    flush,
  }
}

const NOT_KEPT =
  'The open calls cannot be kept on this computer’s disk just now. They go on; do not close the desk.'
