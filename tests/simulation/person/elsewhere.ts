import type { CallView } from '../../../shared/desk/calls.ts'
import { openCall, signIn, viewOf } from './calling.ts'
import type { Decision } from './decision.ts'
import { ask, asked, type Office, pause } from './office.ts'
import { pay } from './paying.ts'
import { payInParts } from './splitting.ts'

/**
 * Somebody rings to pay an order that they placed elsewhere: from the call on it that came back, or
 * from their list of orders. True once nothing is left to pay.
 */
export async function payElsewhere(office: Office, decision: Decision): Promise<boolean> {
  if (isPaid(office, decision)) return true
  const call = (await restoredCall(office, decision)) ?? (await openFromList(office, decision))
  if (call === null) return false
  decision.tokens.add(call.token)
  if (office.random.chance(0.7)) await payInParts(office, call.callId)
  else await pay(office, call.callId, office.random.chance(0.5))
  if (office.random.chance(0.3))
    await ask(office, ({ calls }) => calls.end({ callId: call.callId }))
  return isPaid(office, decision)
}

/** The caller knows what they have paid by now. */
const isPaid = ({ crm }: Office, { toPay }: Decision): boolean =>
  crm.books.orders.some(({ ref, paid, total }) => ref === toPay && paid >= total)

async function restoredCall(office: Office, decision: Decision): Promise<CallView | null> {
  const { cameBack } = office
  if (cameBack.size === 0) return null
  const calls = (await asked(office, ({ calls: own }) => own.list(undefined))) ?? []
  const call = calls.find(
    ({ callId, order }) =>
      cameBack.has(callId) && order.kind === 'created' && order.orderRef === decision.toPay,
  )
  if (call === undefined) return null
  office.trace(() => `☎ goes on with ${call.token}, which came back on ${decision.toPay}`)
  if (call.order.kind === 'created' && call.order.isOfCaller && call.signIn.kind === 'signedIn')
    return call
  return (await signIn(office, call.callId, decision.customer)) ? call : null
}

/** Reads the customer's orders to their end, and opens the one that is to be paid. */
async function openFromList(office: Office, decision: Decision): Promise<CallView | null> {
  const { customer, toPay } = decision
  const call = await openCall(office, customer)
  if (call === null || toPay === null) return null
  const { callId } = call
  for (let tries = 0; tries < 6; tries += 1) {
    const read = { callId, isAnew: tries === 0, isAside: false }
    const state = await asked(office, ({ orderList }) => orderList.read(read))
    const opened = await asked(office, ({ orderList }) =>
      orderList.pay({ callId, orderRef: toPay }),
    )
    if (opened !== null) {
      await ask(office, ({ calls }) => calls.end({ callId }))
      return viewOf(office, opened.callId)
    }
    if (state?.isWhole === true) break
    await pause(office, 1, 5)
  }
  await ask(office, ({ calls }) => calls.end({ callId }))
  return null
}
