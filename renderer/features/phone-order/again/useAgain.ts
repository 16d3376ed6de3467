import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgainLine } from '../../../../shared/desk/orderAgain.ts'
import { askCall } from '../../../api/calls.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useAction } from '../../../api/useAction.ts'
import { closeDialog } from '../state/callUi.ts'
import { chosenOf, sumNow, sumThen, turnedAt } from './chosenLines.ts'

const NONE: readonly AgainLine[] = []

/** An earlier order as it stands today, and which of its lines are chosen. */
export function useAgain(callId: string, id: string | null) {
  const query = useQuery({
    queryKey: keys.again(callId, id),
    queryFn: () => ask((desk) => desk.again.look({ callId, id })),
    // What it costs today is asked for today.
    gcTime: 0,
  })
  const { data, error } = query
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set())
  const lines = data?.lines ?? NONE
  const chosen = chosenOf(lines, turned)
  const action = useAction(async () => {
    if (data === undefined) return
    const places = [...chosen]
    await askCall((desk) => desk.again.add({ callId, id: data.id, places }))
    closeDialog(callId)
  })
  return {
    data,
    chosen,
    now: sumNow(lines, chosen),
    was: sumThen(lines),
    tick: (place: number) => setTurned((before) => turnedAt(before, place)),
    add: action.run,
    isBusy: action.isBusy,
    failure: action.failure ?? (error === null ? null : failureOf(error)),
  }
}
