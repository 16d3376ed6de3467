import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import {
  alarmRefsOf,
  type Intent,
  type OrderIntent,
  type PaymentIntent,
} from '../journal/intent.ts'
import { note } from '../orders/orderParts.ts'
import { LATE } from '../orders/watch.ts'
import { writtenDown } from '../writtenDown.ts'
import { callSettled } from './callSettled.ts'
import type { SettlerParts } from './parts.ts'
import { mayDeny } from './phase.ts'
import type { Settler } from './settler.ts'

/** Said where somebody's word is asked for, and nobody is named. */
export const NO_NAME = 'Choose who is at the desk first, at the bottom of the window.'

/** What a person says they saw, as filled in. */
export type PersonsWord = Parameters<DeskHandlers['journal']['settle']>[0]

/**
 * A person settles what the desk cannot: with their name and what they saw, kept in the record.
 * "It is not there" is not to be had before fence and grace are done (money.md, point 7).
 */
export function settleByPerson(
  parts: SettlerParts,
  settler: Settler,
  word: PersonsWord,
): Result<null> {
  const { journal, deps } = parts
  const who = deps.settings().whoIsHere
  if (who === '') return invalid(NO_NAME)
  const trouble = journal.trouble()
  if (trouble !== null) return invalid(trouble)
  const intent = journal.find(word.id)
  if (intent === null) return invalid('This is not in the journal.')
  if (!word.isThere && !mayDeny(intent, settler.progress(intent.id), deps.clock.monotonic())) {
    return invalid('Not before the waiting time is over: until then it may still arrive.')
  }
  const said = `${who}: ${word.note.trim()}`
  return writtenDown(deps.log, () =>
    intent.kind === 'payment'
      ? ofPayment(parts, intent, word, said)
      : ofOrder(parts, intent, word, said),
  )
}

function ofPayment(
  { journal, placed }: SettlerParts,
  payment: PaymentIntent,
  { isThere }: PersonsWord,
  said: string,
): Result<null> {
  const [to, words] = isThere
    ? (['taken', 'Taken, as a person saw'] as const)
    : (['notThere', 'Not taken, as a person saw'] as const)
  const hasMoved =
    isOpen(payment) &&
    journal.advance(payment.id, payment.step, to, note('note', `${words}. ${said}`))
  if (!hasMoved) return invalid(SETTLED)
  showSeen(placed, payment, isThere)
  return ok(null)
}

/** On its call the payment stands from now on as the person saw it, with what the ledger says. */
function showSeen(
  placed: SettlerParts['placed'],
  { callId, amount }: Pick<Intent, 'callId' | 'amount'>,
  isTaken: boolean,
): void {
  placed.update(callId, (now) => ({
    ...now,
    payment: { amount, outcome: { kind: 'seen', isTaken } },
  }))
}

function ofOrder(
  parts: SettlerParts,
  order: OrderIntent,
  word: PersonsWord,
  said: string,
): Result<null> {
  if (isOpen(order))
    return word.isThere ? isThere(parts, order, word, said) : isNotThere(parts, order, said)
  const { journal, placed } = parts
  if (order.alarm !== null) {
    const accepted = { accepted: alarmRefsOf(order).join('\n') }
    journal.note(order.id, note('note', `Dealt with. ${said}`, accepted), {
      alarm: null,
      alarmRefs: null,
    })
    // Shown anew: what was shut because of it is open.
    placed.update(order.callId, (now) => ({ ...now }))
    return ok(null)
  }
  if (order.charge !== 'unknown') return invalid(SETTLED)
  const words = word.isThere ? 'The card was charged' : 'The card was not charged'
  // An order whose card was charged is paid: it must not wait for its payment.
  const paid = word.isThere && order.orderRef !== null ? ({ paid: 'Y' } as const) : {}
  journal.note(order.id, note('note', `${words}, as a person saw. ${said}`), {
    charge: 'settled',
    ...paid,
  })
  showSeen(placed, order, word.isThere)
  return ok(null)
}

function isThere(
  { journal, book, onceMore }: SettlerParts,
  order: OrderIntent,
  { orderRef }: PersonsWord,
  said: string,
): Result<null> {
  if (orderRef === '') {
    const message = 'Type the number under which you saw it in the CRM.'
    return failed({ kind: 'invalid', message, fields: { orderRef: message } })
  }
  if (isOfAnother(journal.ordersOf(order.customer), order, orderRef)) {
    const message = `${orderRef} is another order, placed from this desk. Type the number of this one.`
    return failed({ kind: 'invalid', message, fields: { orderRef: message } })
  }
  const words = `There, as ${orderRef}, as a person saw. ${said}`
  const facts = { orderRef, ...(order.hasCard ? { charge: 'unknown' as const } : {}) }
  const seen = note('note', words, order.step === 'absent' ? LATE : {})
  const hasMoved = journal.advance(order.id, order.step, 'created', seen, facts)
  if (!hasMoved) return invalid(SETTLED)
  callSettled({ book }, order, `Settled by a person: it is ${orderRef} in the CRM`)
  onceMore.take(order.id)
  return ok(null)
}

/** One number in the CRM is one order: a second one given it would hide that it is not there. */
function isOfAnother(all: readonly OrderIntent[], { id }: OrderIntent, orderRef: string): boolean {
  const same = ({ orderRef: ref }: OrderIntent) => ref?.toLowerCase() === orderRef.toLowerCase()
  return all.some((other) => other.id !== id && same(other))
}

function isNotThere(
  { journal, book }: SettlerParts,
  order: OrderIntent,
  said: string,
): Result<null> {
  const words = `Not there, as a person saw. ${said}`
  const facts = order.hasCard ? { charge: 'unknown' as const } : {}
  const hasMoved = journal.advance(order.id, order.step, 'notThere', note('note', words), facts)
  if (hasMoved) callSettled({ book }, order, 'Settled by a person: it is not in the CRM')
  return hasMoved ? ok(null) : invalid(SETTLED)
}

const isOpen = ({ step }: Intent) => step === 'unknown' || step === 'absent'

const SETTLED = 'This is settled already. Nothing was changed.'
