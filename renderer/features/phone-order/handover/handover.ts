import type { TakenOver } from '../../../../shared/desk/calls.ts'
import { withCallInFront } from '../../../api/callList.ts'
import { askForCalls } from '../../../api/calls.ts'
import { ask } from '../../../api/desk.ts'
import { createStore, useStore } from '../../../api/store.ts'
import { forgetCall } from '../forgetCall.ts'

/** What is open of handing a call over: giving one, its sealed text, taking one. */
export type Handover =
  | { readonly kind: 'closed' }
  | { readonly kind: 'give'; readonly callId: string; readonly name: string }
  | {
      readonly kind: 'given'
      readonly callId: string
      readonly name: string
      readonly text: string
    }
  | { readonly kind: 'take' }

const handover = createStore<Handover>({ kind: 'closed' })

export const useHandover = (): Handover => useStore(handover)

export const showHandover = (next: Handover): void => handover.update(() => next)

export const closeHandover = (): void => showHandover({ kind: 'closed' })

/** Seals the call; it stays here until its text is out. */
export async function giveCall(callId: string, name: string, phrase: string): Promise<void> {
  const { text } = await ask((desk) => desk.calls.handOver({ callId, phrase }))
  showHandover({ kind: 'given', callId, name, text })
}

/** The text is out: the call is closed here. */
export async function closeGiven(callId: string): Promise<void> {
  await ask((desk) => desk.calls.handedOver({ callId }))
  forgetCall(callId)
  closeHandover()
}

/** A call that was opened at this desk before, and which one it became. */
export type OpenedBefore = Extract<TakenOver, { kind: 'openedBefore' }>

/** Opens a sealed call; one that was opened here before is told, and opened only if asked to again. */
export async function takeCall(
  text: string,
  phrase: string,
  isAgain: boolean,
): Promise<OpenedBefore | null> {
  const taken = await askForCalls(
    (desk) => desk.calls.takeOver({ text, phrase, isAgain }),
    (list, answer) => (answer.kind === 'opened' ? withCallInFront(list, answer.call) : list),
  )
  if (taken.kind === 'openedBefore') return taken
  closeHandover()
  return null
}
