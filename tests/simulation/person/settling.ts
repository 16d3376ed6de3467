import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import type { BookOrder } from '../model/books.ts'
import { openCall } from './calling.ts'
import { ask, asked, type Office, pause } from './office.ts'
import { placeIn } from './placing.ts'

/** Everything the desk shows as not settled. */
export const unsettledOf = async (office: Office): Promise<readonly UnsettledView[]> =>
  (await asked(office, ({ journal }) => journal.unsettled(undefined))) ?? []

/** Whether the desk still works on it by itself. */
export const isAtWork = ({ phase }: UnsettledView): boolean =>
  phase.kind === 'looking' || phase.kind === 'grace'

/** One turn of whoever deals with what is not settled: one step on one of them, if it can be taken. */
export async function dealWith(office: Office, view: UnsettledView): Promise<void> {
  const { random, manners } = office
  if (isAtWork(view)) {
    if (random.chance(0.1)) await ask(office, ({ journal }) => journal.lookNow({ id: view.id }))
    return
  }
  const decision = office.decisions.find(({ tokens }) => tokens.has(view.token))
  if (decision !== undefined) decision.hadQuestion = true
  const isAgain = view.sendAgain.kind === 'open' && random.chance(manners.sendsAgain)
  if (isAgain && (await sendAgain(office, view))) return
  await sayWhatIsThere(office, view)
}

/** Looks into the CRM and at the gateway, and says what is there; now and then wrongly. */
async function sayWhatIsThere(office: Office, view: UnsettledView): Promise<void> {
  const truth = truthOf(office, view)
  const isWrong = truth.isAsked && office.random.chance(office.manners.isWrong)
  const isThere = isWrong ? !truth.isThere : truth.isThere
  if (!isThere && view.sayNotThere.kind === 'shut') return
  const { id, token } = view
  const orderRef = truth.orderRef ?? 'QU-9999'
  office.trace(
    () =>
      `☎ a person says of ${view.what} ${token}: ${isThere ? `there, ${orderRef}` : 'not there'}${isWrong ? ', wrongly' : ''}`,
  )
  // Said before it is known whether it was heard: the desk may write it down and die.
  const decision = office.decisions.find(({ tokens }) => tokens.has(token))
  if (decision !== undefined && isWrong) decision.word = 'wrong'
  if (decision?.word === 'none' && !isThere) decision.word = 'true'
  await ask(office, ({ journal }) =>
    journal.settle({ id, isThere, orderRef, note: 'Looked in the CRM' }),
  )
}

type Truth = { isThere: boolean; orderRef: string | null; isAsked: boolean }

function truthOf(office: Office, view: UnsettledView): Truth {
  const { orders, charges } = office.crm.books
  const own = orders.filter((order) => hasToken(order.clientRef, view.token) === 'whole')
  const [order] = own
  const isAlarm = view.phase.kind === 'doubled' || view.phase.kind === 'settledWrongly'
  if (isAlarm) return { isThere: true, orderRef: refOf(order), isAsked: false }
  const requests = office.requestsOf(view.id)
  // An order that is absent is asked about as an order, also where a card went with it.
  if (view.what === 'order' || view.phase.kind === 'absent') {
    const isForgotten = office.forgotten.has(view.token)
    // Whoever looks goes by the reference; what was sent again is only forgotten by the desk.
    const sent =
      orders.find(({ request }) => requests.includes(request)) ?? (isForgotten ? order : undefined)
    return { isThere: sent !== undefined, orderRef: refOf(sent), isAsked: true }
  }
  const isThere = charges.some(({ request }) => requests.includes(request))
  return { isThere, orderRef: view.orderRef, isAsked: true }
}

const refOf = (order: BookOrder | undefined) => order?.ref ?? null

async function sendAgain(office: Office, view: UnsettledView): Promise<boolean> {
  const { id, token } = view
  const call = await asked(office, ({ journal }) => journal.sendAgain({ id }))
  const decision = office.decisions.find(({ tokens }) => tokens.has(token))
  if (call === null || decision === undefined) return false
  office.trace(() => `☎ sends ${token} again`)
  const { crosses } = office.manners
  const isCrossed = crosses > 0 && office.random.chance(crosses)
  await Promise.all([
    placeIn(office, call, decision, false),
    isCrossed ? sayMeanwhile(office, view) : null,
  ])
  return true
}

/** A colleague deals with the same order at the same time. */
async function sayMeanwhile(office: Office, view: UnsettledView): Promise<void> {
  await office.world.pass(office.random.between(0, 1_500))
  await sayWhatIsThere(office, view)
}

/** Has a customer signed in with their password on some call, so that the desk can look for them. */
export async function beOnTheLine(office: Office, customer: string): Promise<void> {
  const calls = (await asked(office, ({ calls: own }) => own.list(undefined))) ?? []
  const isThere = calls.some(
    ({ callId, customer: who, signIn }) =>
      who?.contactRef === customer && signIn.kind === 'signedIn' && !office.takenUp.has(callId),
  )
  if (!isThere) await openCall(office, customer)
  await pause(office, 0, 1)
}
