import { wait } from '../../clock.ts'
import type { SignIn } from '../customers/signIns.ts'
import { graceMs } from '../orders/followUp.ts'
import { afterSending, note } from '../orders/orderParts.ts'
import type { SettlerParts } from './parts.ts'
import { lookAlone } from './tasks.ts'

/**
 * A call ends with its order. What the order's follow-up still had to do goes on without the call:
 * a payment that has not shown yet is looked for as any other unknown one, and a grace later the
 * customer's orders are looked through once more, in case the order arrived twice.
 */
export function letGo(parts: SettlerParts, life: AbortSignal, callId: string): void {
  const { placed, journal, signIns } = parts
  const order = placed.get(callId)
  placed.forget(callId)
  if (order === undefined || life.aborted) return
  const open = order.orderKey === null ? null : journal.openPaymentOn(order.orderKey)
  if (open?.step === 'confirming') {
    const words = 'The call ended before the CRM showed whether it is paid'
    afterSending(parts, () =>
      journal.advance(open.id, 'confirming', 'unknown', note('unknown', words)),
    )
  }
  const signIn = signIns.get(callId)
  if (signIn !== undefined) void lookOnceMore(parts, life, order.customer, signIn)
}

/** The list goes past the watch, which raises what it sees. */
async function lookOnceMore(
  parts: SettlerParts,
  life: AbortSignal,
  customer: string,
  signIn: SignIn,
): Promise<void> {
  if (await wait(parts.deps.clock, graceMs(parts), life)) {
    await lookAlone(parts, customer, signIn, life)
  }
}
