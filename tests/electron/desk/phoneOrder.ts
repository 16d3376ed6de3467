import type { CallView } from '../../../shared/desk/calls.ts'
import type { CheckoutDraft } from '../../../shared/desk/orders.ts'
import type { CardForm } from '../../../shared/desk/payments.ts'
import type { Result } from '../../../shared/result.ts'
import { type RunningDesk, value } from './startDesk.ts'

export const ELEANOR = { email: 'eleanor@example.com', password: 'CANDLE42' }
export const TOM = { email: 'tom@example.com', password: 'MARKET33' }

/** A published test card; the gateway of the sandbox accepts it. */
export const GOOD_CARD: CardForm = {
  recordingPaused: true,
  holder: 'E Whitcombe',
  number: '4929 0000 0000 6',
  type: 'VISA',
  expiryMonth: '12',
  expiryYear: '39',
  startMonth: '',
  startYear: '',
  issue: '',
  cv2: '123',
}

/** A published test card that the bank always declines (2000). */
export const DECLINED_CARD: CardForm = { ...GOOD_CARD, number: '4929602110085639' }

/** A card that makes the gateway answer with a code, or misbehave. */
export const simulated = (what: number | string): CardForm => ({
  ...GOOD_CARD,
  holder: `SIM ${what}`,
})

export const line = (code: string, quantity = '1') =>
  ({ code, quantity, unit: 'unit', location: '', override: null }) as const

/** Whether the CRM has every line as shown, and the sums are its own. */
export const isSettled = ({ lines, totals }: CallView): boolean =>
  lines.every(({ state }) => state.kind === 'settled') &&
  totals.pending.lines === 0 &&
  (lines.length === 0 || totals.source === 'crm')

/** Opens a call and signs somebody in. */
export async function openCall({ desk }: RunningDesk, who = ELEANOR): Promise<string> {
  const { callId } = await value(desk.handlers.calls.open(undefined))
  await value(desk.handlers.customers.signIn({ callId, ...who }))
  return callId
}

/** Adds lines and waits until the CRM has them. */
export async function addLines(
  running: RunningDesk,
  callId: string,
  lines = [line('HV-1042', '2'), line('HV-2210', '3')],
): Promise<CallView> {
  for (const wanted of lines) await value(running.desk.handlers.basket.add({ callId, ...wanted }))
  return running.when(callId, isSettled)
}

/** A call with a customer and two lines, ready to be placed. */
export async function callWithLines(running: RunningDesk, who = ELEANOR): Promise<string> {
  const callId = await openCall(running, who)
  await addLines(running, callId)
  return callId
}

/** The form as Checkout opens with it. */
export const formOf = (callId: string, draft: CheckoutDraft) => ({
  callId,
  delivery: draft.delivery,
  reference: 'PO 7731',
  orderNotes: '',
  deliveryNotes: '',
  label: '',
  team: '',
  agreedTotal: draft.agreedTotal,
  isAnother: false,
  payment: { kind: 'quote' } as { kind: 'quote' } | { kind: 'card'; card: CardForm },
})

/** Checkout, then Place, with a card or as a quote. */
export async function place(
  { desk }: RunningDesk,
  callId: string,
  card: CardForm | null = null,
): Promise<Result<CallView>> {
  const draft = await desk.handlers.orders.checkout({ callId })
  if (draft.kind === 'error') return draft
  const payment = card === null ? ({ kind: 'quote' } as const) : ({ kind: 'card', card } as const)
  return desk.handlers.orders.place({ ...formOf(callId, draft.value), payment })
}

/** The call's order, which has to exist. */
export function createdOf(view: CallView) {
  if (view.order.kind !== 'created') throw new Error(`there is no order: ${view.order.kind}`)
  return view.order
}

/** Whether the order was read back and nothing about it is still to come. */
export const isReadBack = (view: CallView): boolean =>
  view.order.kind === 'created' &&
  view.order.steps.some(({ text }) => text.startsWith('Read back')) &&
  view.order.steps.some(({ text }) => text.startsWith('Basket closed'))
