import { useEffect } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { NOTHING_TYPED, type Typed } from '../../../../shared/desk/typed.ts'
import type { KnownCodes } from '../../../../shared/domain/lineEntry.ts'
import { callStore } from '../../../api/calls.ts'
import { ask } from '../../../api/desk.ts'
import { entryOf, onEntry, tellEntry } from '../product-box/entries.ts'
import { useAreCodesRead, useKnownCodes } from '../useKnownCodes.ts'
import { callUi, onCallUi, updateCallUi } from './callUi.ts'
import { backInBox, typedOf } from './typed.ts'

/** The longest that main does not know of a key; it writes at once what it hears. */
const SOON_MS = 100

/** What main was told of each call. */
const told = new Map<string, string>()
let isDue = false

/** Tells main what is typed, soon after it is, so that it is kept with the call. */
export function watchTyping(): void {
  onEntry(tellSoon)
  onCallUi(tellSoon)
}

function tellSoon(): void {
  if (!isDue) setTimeout(tell, SOON_MS)
  isDue = true
}

function tell(): void {
  isDue = false
  for (const { callId } of callStore.get().calls) {
    // Until it is put back main has it, and this window has not.
    if (due.has(callId)) continue
    const typed = typedOf(entryOf(callId), callUi(callId))
    const text = JSON.stringify(typed)
    if ((told.get(callId) ?? NOTHING) === text) continue
    told.set(callId, text)
    // A call that has ended keeps nothing; whatever else failed is told with the next key.
    ask((desk) => desk.calls.typed({ callId, typed })).catch(() => told.delete(callId))
  }
}

/** Of a call that has ended nothing stays that was typed in it. */
export function forgetTold(callId: string): void {
  told.delete(callId)
  due.delete(callId)
}

const NOTHING = JSON.stringify(NOTHING_TYPED)

/** Calls whose typing this window has had, its own or that of the last running. */
const known = new Set<string>()

/** What came with a call and stands in no box yet: lines wait for the codes they are read by. */
const due = new Map<string, Typed>()

/** Puts back what was typed in calls that came from the last running, once each. */
export function useTypedBefore(calls: readonly CallView[]): void {
  const codes = useKnownCodes()
  const areRead = useAreCodesRead()
  useEffect(() => {
    for (const call of calls) takeIn(call)
    if (!areRead) return
    for (const [callId, typed] of due) putBack(callId, typed, codes)
  }, [calls, codes, areRead])
}

function takeIn({ callId, typed }: CallView): void {
  if (known.has(callId)) return
  known.add(callId)
  const { notes, email } = typed
  if (`${notes}${email}` !== '') updateCallUi(callId, { notes, email })
  if (typed.line !== '' || typed.waiting.length > 0) due.set(callId, typed)
}

function putBack(callId: string, typed: Typed, codes: KnownCodes): void {
  due.delete(callId)
  const isFree = entryOf(callId).text === ''
  for (const event of backInBox(typed, codes, isFree)) tellEntry(callId, event)
}
