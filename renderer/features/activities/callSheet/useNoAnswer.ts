import { useState } from 'react'
import type { SheetCall } from '../../../../shared/desk/callSheet.ts'
import { openAdding } from '../../../api/adding.ts'
import type { Said } from './useCallSheet.ts'

const QUARTER = 900_000

type Unanswered = { readonly call: SheetCall; readonly settle: (isMarked: boolean) => void }

/** A call that nobody answered, while it is asked when it is to be rung again. */
export function useNoAnswer(
  zone: string,
  say: (call: SheetCall, said: Said) => Promise<boolean>,
): {
  readonly call: SheetCall | null
  /** Asks; resolves with whether the call was marked and the sheet goes on. */
  readonly ask: (call: SheetCall) => Promise<boolean>
  readonly choose: (at: number, as: 'reminder' | 'activity') => void
  readonly leave: () => void
} {
  const [unanswered, setUnanswered] = useState<Unanswered | null>(null)
  const leave = () => {
    unanswered?.settle(false)
    setUnanswered(null)
  }
  const choose = async (at: number, as: 'reminder' | 'activity') => {
    if (unanswered === null) return
    const { call, settle } = unanswered
    const dueAt = as === 'reminder' ? new Date(at).toISOString() : null
    const isMarked = await say(call, { kind: 'noAnswer', dueAt })
    // Where it was not, the dialog says why.
    if (!isMarked) return
    setUnanswered(null)
    settle(as === 'reminder')
    if (as === 'reminder') return
    const { subject, type } = call.activity
    openAdding(zone, { span: { start: at, end: at + QUARTER }, text: { subject, type } })
  }
  return {
    call: unanswered?.call ?? null,
    ask: (call) => new Promise((settle) => setUnanswered({ call, settle })),
    choose: (at, as) => void choose(at, as),
    leave,
  }
}
