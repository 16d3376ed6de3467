import { createStore, useStore } from '../../../api/store.ts'

/** What was read back in each call: it stays over Esc and over another call in between. */
const read = createStore<ReadonlyMap<string, ReadonlySet<string>>>(new Map())

const NOTHING: ReadonlySet<string> = new Set()

export const useReadTicks = (callId: string): ReadonlySet<string> =>
  useStore(read, (all) => all.get(callId) ?? NOTHING)

export const tickRead = (callId: string, key: string, isRead: boolean): void =>
  read.update((all) => {
    const ticks = new Set(all.get(callId))
    if (isRead) ticks.add(key)
    else ticks.delete(key)
    return new Map(all).set(callId, ticks)
  })

export const forgetReadTicks = (callId: string): void =>
  read.update((all) => new Map([...all].filter(([id]) => id !== callId)))
