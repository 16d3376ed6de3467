import type { CallView } from '../../shared/desk/calls.ts'
import type { Desk } from '../../shared/desk/index.ts'
import type { Result } from '../../shared/result.ts'
import {
  type CallList,
  noCalls,
  withActive,
  withAllCalls,
  withCall,
  withoutCall,
} from './callList.ts'
import { ask, failureOf, onNews } from './desk.ts'
import { createStore, useStore } from './store.ts'

export const callStore = createStore<CallList>(noCalls)

/** Reads the calls and follows their news; a desk without a call gets one to begin with. */
export function watchCalls(): void {
  onNews('callChanged', (call) => callStore.update((list) => withCall(list, call)))
  onNews('callEnded', ({ callId }) => {
    callStore.update((list) => withoutCall(list, callId))
    void openFirstCall()
  })
  onNews('callRang', ({ callId }) => switchCall(callId))
  onNews('callsReplaced', (calls) => {
    callStore.update((list) => withAllCalls({ ...list, ended: new Set() }, calls))
    void openFirstCall()
  })
  void readCalls()
}

export async function readCalls(): Promise<void> {
  try {
    const calls = await ask((desk) => desk.calls.list(undefined))
    callStore.update((list) => withAllCalls(list, calls))
    await openFirstCall()
  } catch (thrown) {
    const failure = failureOf(thrown)
    callStore.update((list) => ({ ...list, state: { kind: 'failed', failure } }))
  }
}

let isOpening = false

async function openFirstCall(): Promise<void> {
  if (isOpening || callStore.get().calls.length > 0) return
  isOpening = true
  try {
    await openCall()
  } catch (thrown) {
    const failure = failureOf(thrown)
    callStore.update((list) => ({ ...list, state: { kind: 'failed', failure } }))
  } finally {
    isOpening = false
  }
}

/** Opens a call and brings it to the front. */
export const openCall = (): Promise<CallView> => openCallBy((desk) => desk.calls.open(undefined))

/** Opens a call in some way, or finds it open, and brings it to the front. */
export async function openCallBy(
  action: (desk: Desk) => Promise<Result<CallView>>,
): Promise<CallView> {
  const call = await ask(action)
  bringToFront(call)
  return call
}

/** Takes in a call that was just opened, and brings it to the front. */
export const bringToFront = (call: CallView): void =>
  callStore.update((list) => withActive(withCall(list, call), call.callId))

export async function endCall(callId: string): Promise<void> {
  await ask((desk) => desk.calls.end({ callId }))
  callStore.update((list) => withoutCall(list, callId))
  await openFirstCall()
}

/** Asks for something about a call that is here, and takes in how it stands now. */
export async function askCall(
  action: (desk: Desk) => Promise<Result<CallView>>,
): Promise<CallView> {
  const call = await ask(action)
  // After a switch of connections a late answer must not bring in a call of the other one.
  callStore.update((list) =>
    list.calls.some(({ callId }) => callId === call.callId) ? withCall(list, call) : list,
  )
  return call
}

/** The caller of a dropped call is on the line again: their call comes to the front. */
export async function answerCall(callId: string): Promise<void> {
  await askCall((desk) => desk.calls.answered({ callId }))
  switchCall(callId)
}

export const switchCall = (callId: string | undefined): void =>
  callStore.update((list) => withActive(list, callId))

export const useCalls = (): CallList => useStore(callStore)

export const useActiveCall = (): CallView | null =>
  useStore(callStore, ({ calls, activeId }) => calls.find((c) => c.callId === activeId) ?? null)
