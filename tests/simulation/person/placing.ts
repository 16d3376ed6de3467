import type { CallView } from '../../../shared/desk/calls.ts'
import type { CheckoutDraft } from '../../../shared/desk/orders.ts'
import type { CardForm } from '../../../shared/desk/payments.ts'
import type { Failure, Result } from '../../../shared/result.ts'
import { asksWhetherAnother, isTrulyAnother } from './another.ts'
import { addGoods, checkout, openCall, viewOf } from './calling.ts'
import type { Decision, Denial } from './decision.ts'
import { ask, type Handlers, type Office, pause } from './office.ts'

/** A card; what becomes of it is the gateway's to say. */
export const CARD: CardForm = {
  recordingPaused: true,
  holder: 'C Customer',
  number: '4929000000006',
  type: 'VISA',
  expiryMonth: '12',
  expiryYear: '39',
  startMonth: '',
  startYear: '',
  issue: '',
  cv2: '123',
}

/** Takes a decision to its order in a new call; the call as it then stands, null where it came to nothing. */
export async function placeInNewCall(
  office: Office,
  decision: Decision,
  isAnother: boolean,
): Promise<CallView | null> {
  const call = await openCall(office, decision.customer)
  if (call === null) return null
  decision.tokens.add(call.token)
  await addGoods(office, call, decision.goods)
  const view = await placeIn(office, call, decision, isAnother)
  if (view === null || view.order.kind === 'none') {
    await ask(office, ({ calls }) => calls.end({ callId: call.callId }))
  }
  return view
}

/**
 * Checkout and Place, and again while nothing was sent. In a call that came back Place may have been
 * pressed before, and nobody heard what became of it.
 */
export async function placeIn(
  office: Office,
  { callId, token }: CallView,
  decision: Decision,
  isAnother: boolean,
): Promise<CallView | null> {
  const isHonest = office.manners.saysAnother === 'whenTrue'
  const wasPressed = office.cameBack.has(callId) && decision.pressed.has(token)
  let saysAnother = isAnother && !isHonest
  for (let tries = 0; tries < 3; tries += 1) {
    const draft = await checkout(office, callId)
    if (draft === null) return viewOf(office, callId)
    const insists = office.random.chance(office.manners.insists)
    // Who sees that it is there already does not press; who sees that it may be, now and then does.
    if (draft.sameToday.length > 0) return null
    if (draft.openOrder?.isSameBasket === true && !insists) return null
    const form = formOf(callId, draft, decision, saysAnother, insists)
    office.trace(
      () => `☎ ${decision.customer} presses Place, ${token}, decision ${decision.number}`,
    )
    decision.pressed.add(token)
    decision.agreed.add(draft.agreedTotal)
    const refusals = await press(office, 'order', token, ({ orders }) => orders.place(form))
    if (isHonest && refusals.some(asksWhetherAnother)) {
      if (!isTrulyAnother(office, decision, wasPressed ? '' : token, refusals)) return null
      saysAnother = true
    }
    const view = await viewOf(office, callId)
    if (view === null || view.order.kind !== 'none') return view
    await pause(office, 1, 10)
  }
  return viewOf(office, callId)
}

/**
 * One press, or two at once. What the desk then says did not happen is remembered; of two presses
 * one may well be told that the other is on its way.
 */
export async function press(
  office: Office,
  what: Denial['what'],
  token: string,
  how: (handlers: Handlers) => Promise<Result<CallView>> | Result<CallView>,
): Promise<readonly Failure[]> {
  const from = office.world.now()
  const isTwice = office.random.chance(office.manners.pressesTwice)
  const presses = isTwice ? [ask(office, how), ask(office, how)] : [ask(office, how)]
  const answers = await Promise.all(presses)
  const errors = answers.flatMap((answer) => (answer.kind === 'error' ? [answer.error] : []))
  const words = errors.map(({ message }) => message).join(' | ')
  if (words !== '') office.trace(() => `  desk: ${words}`)
  if (errors.length < answers.length) return []
  office.denials.push({ what, token, from, to: office.world.now(), words })
  return errors
}

function formOf(
  callId: string,
  draft: CheckoutDraft,
  { pay }: Decision,
  isAnother: boolean,
  insists: boolean,
) {
  const isCard = pay === 'card' && (insists || (draft.cardShut === null && draft.resend === null))
  return {
    callId,
    delivery: draft.delivery,
    reference: 'PO 7731',
    orderNotes: '',
    deliveryNotes: '',
    label: '',
    team: '',
    agreedTotal: draft.agreedTotal,
    isAnother,
    payment: isCard ? ({ kind: 'card', card: CARD } as const) : ({ kind: 'quote' } as const),
  }
}
