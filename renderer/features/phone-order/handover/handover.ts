import { openCallBy } from '../../../api/calls.ts'
import { ask } from '../../../api/desk.ts'
import { createStore, useStore } from '../../../api/store.ts'

/** What is open of handing a call over: giving one, its sealed text, taking one. */
export type Handover =
  | { readonly kind: 'closed' }
  | { readonly kind: 'give'; readonly callId: string; readonly name: string }
  | { readonly kind: 'given'; readonly text: string; readonly name: string }
  | { readonly kind: 'take' }

const handover = createStore<Handover>({ kind: 'closed' })

export const useHandover = (): Handover => useStore(handover)

export const showHandover = (next: Handover): void => handover.update(() => next)

export const closeHandover = (): void => showHandover({ kind: 'closed' })

/** Seals the call; it is closed here from then on, and stands in the text alone. */
export async function giveCall(callId: string, name: string, phrase: string): Promise<void> {
  const { text } = await ask((desk) => desk.calls.handOver({ callId, phrase }))
  showHandover({ kind: 'given', text, name })
}

export async function takeCall(text: string, phrase: string): Promise<void> {
  await openCallBy((desk) => desk.calls.takeOver({ text, phrase }))
  closeHandover()
}
