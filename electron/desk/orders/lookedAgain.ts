import type { LogEntry } from '../../../shared/desk/calls.ts'
import { EXISTING_STEPS, type OrderIntent } from '../journal/intent.ts'
import type { Journal } from '../journal/journal.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'

/**
 * Orders that exist and were not looked for once more since, in case they arrived twice. One that
 * was sent again is looked for at a later start too (money.md, "Placing an order", point 8).
 */
export function owingALook(journal: Pick<Journal, 'orders' | 'noted'>): readonly OrderIntent[] {
  const looked = Map.groupBy(journal.noted('lookedAgain'), ({ intent }) => intent)
  return journal.orders().filter(({ id, step, replaces }) => {
    if (!EXISTING_STEPS.includes(step)) return false
    const looks = looked.get(id) ?? []
    return !looks.some(({ evidence }) => replaces === null || evidence.lookedAgain === 'later')
  })
}

/** Notes that it was; `isLater` where an earlier running of the desk had sent it. */
export function noteLookedAgain(
  { deps, journal }: Pick<OrderParts, 'deps' | 'journal'>,
  id: string,
  isLater: boolean,
): void {
  const words = 'Looked through the customer’s orders once more, in case it arrived twice'
  const lookedAgain = isLater ? 'later' : 'here'
  afterSending({ deps }, () => journal.note(id, note('done', words, { lookedAgain })))
}

/** What is still to be done of that, as the order's record shows it now. */
export function stillToLook(
  { deps, journal, onceMore }: OrderParts,
  { id }: OrderIntent,
): readonly LogEntry[] {
  if (!owingALook(journal).some((order) => order.id === id)) return []
  const at = new Date(deps.clock.now()).toISOString()
  return onceMore.isBlind(id)
    ? [{ at, mark: 'unknown', text: NOBODY_COULD }]
    : [{ at, mark: 'waiting', text: 'To be looked for once more, in case it arrived twice' }]
}

const NOBODY_COULD =
  'Not looked for once more yet, in case it arrived twice: the desk does so when this customer is signed in on a call. Or look in the CRM yourself'
