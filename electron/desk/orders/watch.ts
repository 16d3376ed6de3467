import type { ListedOrder } from '../../../shared/domain/settling/pass.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import { EXISTING_STEPS, type IntentStep, type OrderIntent } from '../journal/intent.ts'
import type { Journal } from '../journal/journal.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'

/** Holds a customer's list, whoever read it and why, against everything ever sent for them. */
export type Watch = (customer: string, rows: readonly ListedOrder[]) => void

/** While one of these stands, whoever looks for it says what a row means. */
const BEING_SETTLED: readonly IntentStep[] = ['written', 'sent', 'unknown']

/**
 * A settlement never ends the watch (money.md, "Placing an order", point 8): an order that shows
 * although it was taken for missing, or shows twice, raises an alarm that only a person can quiet.
 * `onReappeared`: an order told as not seen is there after all, and nothing was done about it yet.
 */
export function createWatch(
  { deps, journal }: Pick<OrderParts, 'deps' | 'journal'>,
  onReappeared: (intent: OrderIntent, row: ListedOrder) => void,
): Watch {
  const watchToken = (intents: readonly OrderIntent[], rows: readonly ListedOrder[]) => {
    const [first] = intents
    if (first === undefined || intents.some(({ step }) => BEING_SETTLED.includes(step))) return
    const seen = rows.filter(({ clientRef }) => hasToken(clientRef ?? '', first.token) === 'whole')
    const ours = new Set(intents.flatMap(({ orderRef }) => (orderRef === null ? [] : [orderRef])))
    const extra = seen.filter(({ orderRef }) => !ours.has(orderRef))
    const [row] = extra
    const absent = intents.find(({ step }) => step === 'absent')
    if (row === undefined) return
    if (absent !== undefined) onReappeared(absent, row)
    else alarm(journal, intents, [...ours], extra)
  }

  return (customer, rows) => {
    if (rows.length === 0 || journal.trouble() !== null) return
    // What was seen is noted as soon as the disk takes it.
    afterSending({ deps }, () => {
      const byToken = Map.groupBy(journal.ordersOf(customer), ({ token }) => token)
      for (const intents of byToken.values()) {
        watchToken(intents, rows)
        for (const intent of intents) settleCharge(journal, intent, rows)
      }
    })
  }
}

/** An order that shows as paid needs nothing more, whichever card that was. */
function settleCharge(
  journal: Journal,
  { id, orderRef, charge }: OrderIntent,
  rows: readonly ListedOrder[],
): void {
  const isPaid = rows.some((row) => row.orderRef === orderRef && row.paid === 'Y')
  if (charge !== 'unknown' || !isPaid) return
  const words = 'The CRM shows the order as paid: nothing more is to be taken'
  journal.note(id, note('done', words), { charge: 'settled', paid: 'Y' })
}

function alarm(
  journal: Journal,
  intents: readonly OrderIntent[],
  ours: readonly string[],
  extra: readonly ListedOrder[],
): void {
  const existing = intents.find(({ step }) => EXISTING_STEPS.includes(step))
  const isMissed = existing === undefined || intents.some(({ step }) => MISSED.includes(step))
  const intent = existing ?? intents[0]
  if (intent === undefined) return
  const accepted = acceptedRefs(journal, intent)
  const refs = extra.map(({ orderRef }) => orderRef).filter((ref) => !accepted.has(ref))
  if (refs.length > 0) raise(journal, intent, [...ours, ...refs], isMissed)
}

/** It showed after it had been taken for missing: what was learned of this CRM did not hold. */
export const LATE = { readBack: 'late' } as const

const MISSED: readonly IntentStep[] = ['resent', 'notThere']

/**
 * Raises the alarm on an order, once for the same numbers. `isMissed`: it had been taken for
 * missing, so that it may have been sent again; else the network delivered one request twice.
 */
export function raise(
  journal: Journal,
  { id, alarmRefs }: OrderIntent,
  refs: readonly string[],
  isMissed: boolean,
): void {
  const all = JSON.stringify([...new Set(refs)].sort())
  if (alarmRefs === all) return
  const words = isMissed
    ? `There after all: ${refs.join(', ')}. It had been taken for missing`
    : `In the CRM more than once: ${refs.join(', ')}`
  journal.note(id, note('failed', words, isMissed ? LATE : {}), {
    alarm: isMissed ? 'settledWrongly' : 'doubled',
    alarmRefs: all,
  })
}

/** Numbers a person has dealt with; they raise nothing again. */
const acceptedRefs = (journal: Journal, { id }: OrderIntent): ReadonlySet<string> =>
  new Set(
    journal
      .noted('accepted')
      .filter(({ intent }) => intent === id)
      .flatMap(({ evidence }) => String(evidence.accepted).split('\n')),
  )
