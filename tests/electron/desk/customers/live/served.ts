import { expect } from 'vitest'
import type { CallView } from '../../../../../shared/desk/calls.ts'
import type { PersonRow } from '../../../../../shared/desk/directory.ts'
import { openCall } from '../../phoneOrder.ts'
import { type RunningDesk, value } from '../../startDesk.ts'

/** Eleanor's row in the directory, who was served here. */
export async function eleanorIn({ desk }: RunningDesk): Promise<PersonRow> {
  const [hit] = (await value(desk.handlers.directory.find({ text: 'whitcombe' }))).hits
  if (hit === undefined) throw new Error('nobody was found')
  return hit
}

/** Whether Eleanor is still signed in from an earlier call. */
export const isLive = async (running: RunningDesk): Promise<boolean> =>
  (await eleanorIn(running)).isLive

/** Ends a call. */
export const end = ({ desk }: RunningDesk, callId: string) =>
  value(desk.handlers.calls.end({ callId }))

/** Ends a call and waits until its customer is kept signed in for the next. */
export async function endKept(running: RunningDesk, callId: string): Promise<void> {
  await end(running, callId)
  await expect.poll(() => isLive(running), { timeout: 15_000 }).toBe(true)
}

/** Serves Eleanor, who stays signed in when her call has ended; her row in the directory. */
export async function served(running: RunningDesk): Promise<PersonRow> {
  await endKept(running, await openCall(running))
  return eleanorIn(running)
}

/** Calls somebody from the directory; resolves once it is known whether they have to be asked. */
export async function ringAgain(running: RunningDesk, id: string): Promise<CallView> {
  const { callId } = await value(running.desk.handlers.directory.call({ id }))
  return running.when(
    callId,
    ({ signIn, customer }) =>
      signIn.kind === 'anonymous' || (signIn.kind === 'signedIn' && customer !== null),
  )
}
