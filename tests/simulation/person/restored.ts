import type { CallView } from '../../../shared/desk/calls.ts'
import { addGoods, checkout, signIn, viewOf } from './calling.ts'
import type { Decision } from './decision.ts'
import { goodsIn, goodsWords, lookAway } from './looking.ts'
import { ask, asked, type Office, pause } from './office.ts'
import { placeIn } from './placing.ts'

/**
 * Goes on with the call of a decision that came back, as whoever served it would: signs the customer
 * in, sees that all of it is there, and places it. The call as it then stands, null where it came to
 * nothing.
 */
export async function placeInRestored(
  office: Office,
  call: CallView,
  decision: Decision,
  isAnother: boolean,
): Promise<CallView | null> {
  const { callId, token } = call
  office.trace(() => `☎ goes on with ${token}, which came back with ${goodsIn(call) || 'nothing'}`)
  const { random } = office
  if (random.chance(0.2)) await checkout(office, callId)
  if (random.chance(0.3)) await mend(office, callId, decision)
  if (!(await beSignedIn(office, callId, decision.customer))) return null
  if (random.chance(0.5)) await pause(office, 1, 20)
  await mend(office, callId, decision)
  return placeIn(office, call, decision, isAnother)
}

/** The call of a decision among those that came back; one of the same customer's that nobody knows will do. */
export async function restoredCall(office: Office, decision: Decision): Promise<CallView | null> {
  const { cameBack, decisions } = office
  if (cameBack.size === 0) return null
  const calls = (await asked(office, ({ calls: own }) => own.list(undefined))) ?? []
  const free = calls.filter(({ callId, order }) => cameBack.has(callId) && order.kind === 'none')
  const isTaken = ({ token }: CallView) => decisions.some(({ tokens }) => tokens.has(token))
  const call =
    free.find(({ token }) => decision.tokens.has(token)) ??
    free.find((one) => one.customer?.contactRef === decision.customer && !isTaken(one))
  if (call !== undefined) decision.tokens.add(call.token)
  return call ?? null
}

/** The desk may sign in by itself, may ask for the password, or may not know who is on the line. */
async function beSignedIn(office: Office, callId: string, customer: string): Promise<boolean> {
  for (let tries = 0; tries < 3; tries += 1) {
    const view = await viewOf(office, callId)
    if (view === null) return false
    if (view.signIn.kind === 'signedIn') return true
    if (view.signIn.kind !== 'signingIn') return signIn(office, callId, customer)
    await pause(office, 1, 5)
  }
  return false
}

/** What the screen shows is held against what the caller wants, and made the same. */
async function mend(office: Office, callId: string, { goods }: Decision): Promise<void> {
  const view = await viewOf(office, callId)
  if (view === null || view.order.kind !== 'none' || goodsIn(view) === goodsWords(goods)) return
  lookAway(office, callId)
  const right = new Set<string>()
  for (const { lineId, code, quantity } of view.lines) {
    const isWanted = goods.some((one) => one.code === code && String(one.quantity) === quantity)
    if (isWanted && !right.has(code)) right.add(code)
    else await ask(office, ({ basket }) => basket.remove({ callId, lineId }))
  }
  await addGoods(
    office,
    view,
    goods.filter(({ code }) => !right.has(code)),
  )
}
