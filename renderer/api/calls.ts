import type { CallView } from '../../shared/desk/calls.ts'
import type { Desk } from '../../shared/desk/index.ts'
import type { Result } from '../../shared/result.ts'
import {
  type CallList,
  noCalls,
  withActive,
  withAllCalls,
  withCall,
  withCallInFront,
  withFirstCall,
  withoutCall,
  withReadCalls,
} from './callList.ts'
import { ask, failureOf, onNews } from './desk.ts'
import { createStore, useStore } from './store.ts'

export const callStore = createStore<CallList>(noCalls)

/** Reads the calls and follows their news; a desk without a call gets one to begin with. */
export function watchCalls(): void {
  onNews('callChanged', (call) => {
    callStore.update((list) => withCall(list, call))
    // Whatever failed, there is a call by now: it must not stay behind the failure.
    if (callStore.get().state.kind === 'failed') void readCalls()
  })
  onNews('callEnded', ({ callId }) => {
    callStore.update((list) => withoutCall(list, callId))
    void openFirstCall()
  })
  onNews('callRang', ({ callId }) => switchCall(callId))
  onNews('callsReplaced', (calls) => {
    callStore.update((list) => withAllCalls(list, calls))
    void openFirstCall()
  })
  void readCalls()
}

export async function readCalls(): Promise<void> {
  const { connection } = callStore.get()
  try {
    await askForCalls((desk) => desk.calls.list(undefined), withReadCalls)
    await openFirstCall()
  } catch (thrown) {
    noteFailure(connection, thrown)
  }
}

let isOpening = false

async function openFirstCall(): Promise<void> {
  if (isOpening || callStore.get().calls.length > 0) return
  isOpening = true
  const { connection } = callStore.get()
  try {
    await askForCalls((desk) => desk.calls.open(undefined), withFirstCall)
  } catch (thrown) {
    noteFailure(connection, thrown)
  } finally {
    isOpening = false
  }
  // It was opened at a connection that is not in use any more.
  if (callStore.get().connection !== connection) await openFirstCall()
}

/** It is shown in the place of the calls, so only where there is none. */
function noteFailure(connection: number, thrown: unknown): void {
  const failure = failureOf(thrown)
  callStore.update((list) =>
    list.connection === connection && list.calls.length === 0
      ? { ...list, state: { kind: 'failed', failure } }
      : list,
  )
}

/** Asks main, and takes in what it answers, unless another connection is in use by then. */
export async function askForCalls<T>(
  action: (desk: Desk) => Promise<Result<T>>,
  takeIn: (list: CallList, answer: T) => CallList,
): Promise<T> {
  const { connection } = callStore.get()
  const answer = await ask(action)
  callStore.update((list) => (list.connection === connection ? takeIn(list, answer) : list))
  return answer
}

/** Opens a call and brings it to the front. */
export const openCall = (): Promise<CallView> => openCallBy((desk) => desk.calls.open(undefined))

/** Opens a call in some way, or finds it open, and brings it to the front. */
export const openCallBy = (action: (desk: Desk) => Promise<Result<CallView>>): Promise<CallView> =>
  askForCalls(action, withCallInFront)

export async function endCall(callId: string): Promise<void> {
  await ask((desk) => desk.calls.end({ callId }))
  callStore.update((list) => withoutCall(list, callId))
  await openFirstCall()
}

/** Asks for something about a call that is here, and takes in how it stands now. */
export const askCall = (action: (desk: Desk) => Promise<Result<CallView>>): Promise<CallView> =>
  askForCalls(action, withCall)

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
