import type { CallView } from '../../../shared/desk/calls.ts'
import { attempt } from '../../api/attempt.ts'
import { askCall, endCall, openCall, switchCall } from '../../api/calls.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { forgetCall } from './forgetCall.ts'
import { goneWords } from './goneWords.ts'
import { showHandover } from './handover/handover.ts'
import { entryOf } from './product-box/entries.ts'
import { callUi, openDialog } from './state/callUi.ts'

/** The commands about calls as such. */
export function useCallCommands(calls: readonly CallView[], active: CallView): void {
  const place = calls.indexOf(active)
  const go = (by: number) => switchCall(calls[(place + by + calls.length) % calls.length]?.callId)
  useCommand('newCall', () => attempt(openCall()))
  useCommand('switchCall', (index) => switchCall(calls[index]?.callId))
  useCommand('nextCall', () => go(1))
  useCommand('previousCall', () => go(-1))
  useCommand('hold', () => holdCall(active))
  useCommand('endCall', () => askToEnd(active))
  const shut = active.edit.kind === 'shut' ? active.edit.reason : null
  useCommand('dropCall', () => dropCall(active), shut)
  useCommand('handOver', () => handOver(active), shut)
  useCommand('takeOver', takeOver)
}

export const dropCall = ({ callId }: CallView): void => openDialog(callId, { kind: 'dropped' })

export const takeOver = (): void => showHandover({ kind: 'take' })

export const handOver = ({ callId, name }: CallView): void =>
  showHandover({ kind: 'give', callId, name })

export const holdCall = ({ callId, isHeld }: CallView): void =>
  attempt(askCall((desk) => desk.calls.hold({ callId, isHeld: !isHeld })))

/** Ends the call; what was not placed, or is typed, would be gone, so that is asked about once. */
export function askToEnd(call: CallView): void {
  const { callId } = call
  const gone = goneWords(call, entryOf(callId), callUi(callId))
  if (gone.length > 0) openDialog(callId, { kind: 'endCall' })
  else attempt(endForGood(callId))
}

export async function endForGood(callId: string): Promise<void> {
  await endCall(callId)
  forgetCall(callId)
}
