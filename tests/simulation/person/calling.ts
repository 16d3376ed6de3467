import type { CallView } from '../../../shared/desk/calls.ts'
import type { CheckoutDraft } from '../../../shared/desk/orders.ts'
import type { Decision } from './decision.ts'
import { lookAt, lookAway } from './looking.ts'
import { ask, asked, type Office, pause } from './office.ts'

/** A call as the screen shows it; null when it is not there any more. */
export async function viewOf(office: Office, callId: string): Promise<CallView | null> {
  const calls = await asked(office, ({ calls: own }) => own.list(undefined))
  const view = calls?.find((call) => call.callId === callId) ?? null
  if (view !== null) lookAt(office, view)
  return view
}

/** Signs a customer in, trying a few times. */
export async function signIn(office: Office, callId: string, customer: string): Promise<boolean> {
  for (let tries = 0; tries < 4; tries += 1) {
    const answer = await ask(office, ({ customers }) =>
      customers.signIn({ callId, email: customer, password: 'x' }),
    )
    if (answer.kind === 'ok') return true
    await pause(office, 1, 5)
  }
  return false
}

/** Opens a call with the customer signed in; who still is from an earlier call is not asked. */
export async function openCall(office: Office, customer: string): Promise<CallView | null> {
  const known = await callOfKnown(office, customer)
  const call = known ?? (await asked(office, ({ calls }) => calls.open(undefined)))
  if (call === null) return null
  if (known !== null && (await isTakenUp(office, call.callId))) return call
  return (await signIn(office, call.callId, customer)) ? call : null
}

/** A call with somebody found in the directory of whom a session is kept. */
async function callOfKnown(office: Office, customer: string): Promise<CallView | null> {
  const found = await asked(office, ({ directory }) => directory.find({ text: customer }))
  const person = found?.hits.find(({ contactRef, isLive }) => isLive && contactRef === customer)
  if (person === undefined) return null
  return asked(office, ({ directory }) => directory.call({ id: person.id }))
}

/** Waits while the desk looks at the session that was kept; whether it is the call's now. */
async function isTakenUp(office: Office, callId: string): Promise<boolean> {
  for (let tries = 0; tries < 8; tries += 1) {
    const view = await viewOf(office, callId)
    if (view?.signIn.kind === 'signedIn') {
      office.takenUp.add(callId)
      office.trace(() => `☎ ${view.name} is still signed in`)
      return true
    }
    if (view?.signIn.kind !== 'signingIn') return false
    await pause(office, 1, 5)
  }
  return false
}

/** Puts goods in. */
export async function addGoods(
  office: Office,
  { callId }: CallView,
  goods: Decision['goods'],
): Promise<void> {
  lookAway(office, callId)
  for (const { code, quantity } of goods) {
    await ask(office, ({ basket }) =>
      basket.add({
        callId,
        code,
        quantity: String(quantity),
        unit: 'unit',
        location: '',
        override: null,
      }),
    )
  }
}

/** Opens Checkout as soon as it can be had. */
export async function checkout(office: Office, callId: string): Promise<CheckoutDraft | null> {
  for (let tries = 0; tries < 5; tries += 1) {
    const draft = await ask(office, ({ orders }) => orders.checkout({ callId }))
    if (draft.kind === 'ok') return draft.value
    const view = await viewOf(office, callId)
    if (view === null || view.order.kind !== 'none') return null
    if (view.signIn.kind === 'signedOut')
      await signIn(office, callId, view.customer?.contactRef ?? '')
    if (view.changed.length > 0) await ask(office, ({ calls }) => calls.seen({ callId }))
    for (const { lineId, state } of view.lines) {
      if (state.kind === 'refused')
        await ask(office, ({ basket }) => basket.retry({ callId, lineId }))
    }
    await pause(office, 2, 15)
  }
  return null
}
