import { useLayoutEffect, useRef } from 'react'
import { createStore, useStore } from '../api/store.ts'
import type { CommandId } from './commands.ts'

/** A command that can be given now; `reason` says why it would do nothing. */
export type Ready = {
  readonly run: (index: number) => void
  readonly reason: string | null
}

const readyCommands = createStore<ReadonlyMap<CommandId, Ready>>(new Map())

/** All that answer a command, the latest last: a page has its own again once a dialog is gone. */
const answering = new Map<CommandId, readonly Ready[]>()

function answerBy(id: CommandId, all: readonly Ready[]): void {
  answering.set(id, all)
  const latest = all.at(-1)
  readyCommands.update((now) => {
    const next = new Map(now)
    if (latest === undefined) next.delete(id)
    else next.set(id, latest)
    return next
  })
}

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
    answerBy(id, [...(answering.get(id) ?? []), ready])
    return () =>
      answerBy(
        id,
        (answering.get(id) ?? []).filter((one) => one !== ready),
      )
  }, [id, reason])
}
