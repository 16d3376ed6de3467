import type { FaultInput } from '../../sandbox/faults.ts'

/** Where the desk is stopped: by a CRM that keeps a request, or in the middle of a write to disk. */
export type Stop =
  | { readonly kind: 'hold'; readonly fault: FaultInput }
  /** While the journal is being written so; `on` names the event and what the row is to become. */
  | { readonly kind: 'write'; readonly on: string }

/** A moment of placing or paying at which the desk is killed. */
export type Step = {
  readonly name: string
  readonly does: 'quote' | 'cardWithOrder' | 'payment'
  readonly stop: Stop
  /** Whether the CRM has it in the end: the order, or the payment. */
  readonly comesTrue: boolean
}

const hold = (method: string, at: 'arrival' | 'answer', skip = 0): Stop => ({
  kind: 'hold',
  fault: { method, fault: 'hold', at, skip },
})
const insert = (kind: 'order' | 'payment'): Stop => ({
  kind: 'write',
  on: `INSERT ON intents WHEN new.kind = '${kind}'`,
})
const becomes = (step: string): Stop => ({
  kind: 'write',
  on: `UPDATE ON intents WHEN old.step <> new.step AND new.step = '${step}'`,
})

const placing = (name: string, stop: Stop, comesTrue: boolean): Step => ({
  name: `placing: ${name}`,
  does: 'quote',
  stop,
  comesTrue,
})
const withCard = (name: string, stop: Stop, comesTrue: boolean): Step => ({
  name: `placing with a card: ${name}`,
  does: 'cardWithOrder',
  stop,
  comesTrue,
})
const paying = (name: string, stop: Stop, comesTrue: boolean): Step => ({
  name: `paying: ${name}`,
  does: 'payment',
  stop,
  comesTrue,
})

/** Every step of placing and paying, in the order in which an order meets them. */
export const STEPS: readonly Step[] = [
  placing('the basket is looked at', hold('getCart', 'answer'), false),
  placing('the intent is being written', insert('order'), false),
  placing('written, not yet sent', becomes('sent'), false),
  placing('sent, arriving at the CRM', hold('addOrder', 'arrival'), true),
  placing('done by the CRM, the answer on its way', hold('addOrder', 'answer'), true),
  placing('answered, the number being written', becomes('created'), true),
  placing('number written, the basket to be emptied', hold('endCartSession', 'arrival'), true),
  placing('basket emptied, being noted', becomes('emptied'), true),
  placing('basket emptied, the order read back', hold('getOrders', 'answer'), true),
  withCard('sent, arriving at the CRM', hold('addOrder', 'arrival'), true),
  withCard('done by the CRM, the answer on its way', hold('addOrder', 'answer'), true),
  withCard('answered, number and payment being written', insert('payment'), true),
  withCard('number written, payment not confirmed', hold('getOrders', 'answer'), true),
  withCard('confirmed, being noted', becomes('taken'), true),
  paying('the order is looked at', hold('getOrders', 'answer'), false),
  paying('the intent is being written', insert('payment'), false),
  paying('written, not yet sent', becomes('sent'), false),
  paying('sent, arriving at the CRM', hold('addTransaction', 'arrival'), true),
  paying('taken by the CRM, the answer on its way', hold('addTransaction', 'answer'), true),
  paying('answered, being noted', becomes('taken'), true),
]

/** The step of this name. */
export function stepNamed(name: string): Step {
  const step = STEPS.find((one) => one.name === name)
  if (step === undefined) throw new Error(`there is no step called ${name}`)
  return step
}
