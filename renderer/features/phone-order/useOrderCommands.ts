import { useEffect } from 'react'
import type { CallView, Gate } from '../../../shared/desk/calls.ts'
import { attempt } from '../../api/attempt.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { openCheckout } from './checkout/useCheckout.ts'
import { CARD_PAYMENT } from './payment/paymentForm.ts'
import { openDialog, updateCallUi, useCallUi } from './state/callUi.ts'

/** Why a gate is shut, or `null` when it is open. */
export const reasonOf = (gate: Gate): string | null => (gate.kind === 'shut' ? gate.reason : null)

/** Whether it is only a matter of moments until the order may be placed. */
export const isOnItsWay = ({ place, totals, signIn }: CallView): boolean =>
  place.kind === 'shut' && (totals.pending.lines > 0 || signIn.kind === 'signingIn')

/** Asks for the checkout: now, or as soon as what is on its way has arrived. */
export function askCheckout(call: CallView): void {
  if (call.place.kind === 'open') attempt(openCheckout(call.callId))
  else if (isOnItsWay(call)) updateCallUi(call.callId, { waitsForCheckout: true })
}

/** The commands that lead to money, and the wait of a checkout asked for early. */
export function useOrderCommands(call: CallView): void {
  const { callId, place, pay } = call
  const { waitsForCheckout } = useCallUi(callId)
  const waits = isOnItsWay(call)
  useCommand('placeOrder', () => askCheckout(call), waits ? null : reasonOf(place))
  useCommand(
    'takePayment',
    () => pay.kind === 'open' && openDialog(callId, { kind: 'payment', start: CARD_PAYMENT }),
    reasonOf(pay),
  )
  const isReady = place.kind === 'open'
  useEffect(() => {
    if (!waitsForCheckout) return
    if (isReady) attempt(openCheckout(callId))
    else if (!waits) updateCallUi(callId, { waitsForCheckout: false })
  }, [waitsForCheckout, isReady, waits, callId])
}
