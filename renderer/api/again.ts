import { openCallBy } from './calls.ts'
import { createStore, useStore } from './store.ts'

/** An order to be ordered again on a call. */
export type Again = { readonly callId: string; readonly id: string }

const asked = createStore<Again | null>(null)

/** Brings the call of an order’s customer to the front, and asks there what of it is added again. */
export async function orderAgain(id: string): Promise<void> {
  const { callId } = await openCallBy((desk) => desk.again.call({ id }))
  asked.update(() => ({ callId, id }))
}

/** Asked for once: whoever shows it says so. */
export const againShown = (): void => asked.update(() => null)

export const useAskedAgain = (): Again | null => useStore(asked)
