import { useEffect } from 'react'
import type { CallView } from '../../../shared/desk/calls.ts'
import { attempt } from '../../api/attempt.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { openCheckout } from './checkout/openCheckout.ts'
import { CARD_PAYMENT } from './payment/paymentForm.ts'
import { type Placing, usePlacing } from './placing.ts'
import { openDialog, updateCallUi, useCallUi } from './state/callUi.ts'

/** Why something is shut, or `null` when it may be done, now or in a moment. */
export const reasonOf = (gate: Placing): string | null =>
  gate.kind === 'shut' ? gate.reason : null

/** Asks for the checkout: now, or as soon as what is on its way has arrived. */
export function askCheckout({ callId }: CallView, placing: Placing): void {
  if (placing.kind === 'open') attempt(openCheckout(callId))
  else if (placing.kind === 'soon') updateCallUi(callId, { waitsForCheckout: true })
}

/** The commands that lead to money, and the wait of a checkout asked for early. */
export function useOrderCommands(call: CallView): void {
  const { callId, pay } = call
  const { waitsForCheckout } = useCallUi(callId)
  const placing = usePlacing(call)
  useCommand('placeOrder', () => askCheckout(call, placing), reasonOf(placing))
  useCommand(
    'takePayment',
    () => pay.kind === 'open' && openDialog(callId, { kind: 'payment', start: CARD_PAYMENT }),
    reasonOf(pay),
  )
  const { kind } = placing
  useEffect(() => {
    if (!waitsForCheckout || kind === 'soon') return
    updateCallUi(callId, { waitsForCheckout: false })
    if (kind === 'open') attempt(openCheckout(callId))
  }, [waitsForCheckout, kind, callId])
}
