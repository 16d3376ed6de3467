import { useEffect, useState } from 'react'
import type { Failure } from '../../../../shared/result.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { queryClient } from '../../../api/queries.ts'

/** How the reading of a customer's orders goes; they come page by page. */
export type Reading = {
  readonly isReading: boolean
  readonly failure: Failure | null
  /** Goes on where it stopped, or begins anew. */
  readonly read: (isAnew: boolean) => void
  readonly stop: () => void
}

type Run = { readonly isAnew: boolean; readonly isOn: boolean }

/** Reads a customer's orders to the end while they are looked at, unless somebody stops it. */
export function useReading(callId: string): Reading {
  const [run, setRun] = useState<Run>({ isAnew: false, isOn: true })
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    if (!run.isOn) return
    const life = new AbortController()
    readToEnd(callId, run.isAnew, life.signal)
      .catch((thrown: unknown) => life.signal.aborted || setFailure(failureOf(thrown)))
      .finally(() => life.signal.aborted || setRun({ isAnew: false, isOn: false }))
    return () => life.abort()
  }, [callId, run])
  return {
    isReading: run.isOn,
    failure,
    read: (isAnew) => {
      setFailure(null)
      setRun({ isAnew, isOn: true })
    },
    stop: () => setRun({ isAnew: false, isOn: false }),
  }
}

/** A page that brought nothing new ends it, too: a list may go round for ever. */
async function readToEnd(callId: string, isAnew: boolean, life: AbortSignal): Promise<void> {
  let [before, isFirst] = [-1, isAnew]
  while (!life.aborted) {
    const state = await ask((desk) => desk.orderList.read({ callId, isAnew: isFirst }))
    await queryClient.invalidateQueries({ queryKey: keys.listedOf(callId) })
    if (state.isWhole || state.read === before) return
    before = state.read
    isFirst = false
  }
}
