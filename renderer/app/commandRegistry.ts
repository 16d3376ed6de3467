import { useLayoutEffect, useRef } from 'react'
import { createStore, useStore } from '../api/store.ts'
import type { CommandId } from './commands.ts'

/** A command that can be given now; `reason` says why it would do nothing. */
export type Ready = {
  readonly run: (index: number) => void
  readonly reason: string | null
}

const readyCommands = createStore<ReadonlyMap<CommandId, Ready>>(new Map())

export const readyCommand = (id: CommandId): Ready | undefined => readyCommands.get().get(id)

export const useReadyCommands = () => useStore(readyCommands)

/** Hears of every change of what can be given; the answer ends it. */
export const watchReady = readyCommands.subscribe

/** Answers a command while this component is on the screen. */
export function useCommand(
  id: CommandId,
  run: (index: number) => void,
  reason: string | null = null,
): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  // Before the component is seen: whoever sees it may press its key at once.
  useLayoutEffect(() => {
    const ready: Ready = { run: (index) => latest.current(index), reason }
    readyCommands.update((now) => new Map(now).set(id, ready))
    return () =>
      readyCommands.update((now) => {
        if (now.get(id) !== ready) return now
        const rest = new Map(now)
        rest.delete(id)
        return rest
      })
  }, [id, reason])
}
