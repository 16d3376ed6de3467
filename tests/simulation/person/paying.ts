import type { CallView } from '../../../shared/desk/calls.ts'
import { viewOf } from './calling.ts'
import { type Office, pause } from './office.ts'
import { CARD, press } from './placing.ts'
import { sayPaid } from './sayingPaid.ts'

/** Takes what is open on a call's order, once its payments are settled enough to be taken. */
export async function pay(office: Office, callId: string, isCash: boolean): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const view = await viewOf(office, callId)
    if (view?.order.kind !== 'created' || view.order.ledger.outstanding === 0) return
    if (view.pay.kind === 'open') await takeOrSay(office, view, isCash || tries > 1)
    await pause(office, 3, 20)
  }
}

const takeOrSay = (office: Office, view: CallView, isCash: boolean) =>
  view.order.kind === 'created' && view.order.ledger.notWhole !== null
    ? sayPaid(office, view)
    : take(office, view, isCash)

async function take(
  office: Office,
  { callId, token, order }: CallView,
  isCash: boolean,
): Promise<void> {
  if (order.kind !== 'created') return
  const amount = order.ledger.outstanding
  office.trace(() => `☎ presses Take, ${token}, ${amount} ${isCash ? 'cash' : 'card'}`)
  const method = isCash ? 'Cash' : 'Gateway'
  const card = isCash ? null : CARD
  await press(office, 'payment', token, ({ payments }) =>
    payments.take({ callId, amount, method, card, fxRate: null }),
  )
}
