import { createStore, useStore } from './store.ts'

/** Codes chosen in a checkout that is typed and not sent; only this window knows of them. */
export type Draft = { readonly callId: string; readonly label: string; readonly team: string }

const drafts = createStore<readonly Draft[]>([])

export const useDrafts = (): readonly Draft[] => useStore(drafts)

/** Notes what a call's checkout is typed with by now; null where it is no more. */
export function noteDraft(callId: string, typed: Omit<Draft, 'callId'> | null): void {
  drafts.update((now) => {
    const before = now.find((one) => one.callId === callId)
    if (before?.label === typed?.label && before?.team === typed?.team) return now
    const others = now.filter((one) => one !== before)
    return typed === null ? others : [...others, { callId, label: typed.label, team: typed.team }]
  })
}
