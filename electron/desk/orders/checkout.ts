import type { CheckoutDraft } from '../../../shared/desk/orders.ts'
import { countries } from '../../../shared/domain/countries.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { wait } from '../../clock.ts'
import { differencesOf } from '../again/compared.ts'
import { holdsOnlyOurs } from '../basket/settled.ts'
import { placeGate, sendGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { sessionLeft } from '../calls/sessionChanges.ts'
import type { CallState } from '../calls/state.ts'
import type { Menus } from '../menus/menus.ts'
import { whyCardShut } from './cardShut.ts'
import { openOrderView } from './openOrders.ts'
import type { OrderParts } from './orderParts.ts'
import { sameToday } from './sameToday.ts'

/** How long Checkout waits for lines that are on their way. */
const LONGEST_WAIT_MS = 20_000

/** The longest reference the form takes, token and blank included. */
const REFERENCE_LIMIT = 100
const TOKEN_AND_BLANK = 7

/** Why the basket has to move to a fresh session before an order, or null. */
function whyMove(state: CallState): string | null {
  if (state.session.kind !== 'open') return null
  if (!state.session.isClean) {
    return 'An answer was lost on this call; the basket is put in afresh before the order'
  }
  return holdsOnlyOurs(state)
    ? null
    : 'The CRM’s basket held more than is shown here; it is put in afresh'
}

/** Opens Checkout: waits for what is on its way, in a clean session, and tells the total agreed. */
export async function checkout(
  parts: OrderParts & { menus: Menus },
  callId: string,
): Promise<Result<CheckoutDraft>> {
  const { book, workers, deps } = parts
  const state = book.get(callId)
  if (state === undefined) return failed(NO_CALL)
  const gate = placeGate(state)
  if (gate.kind === 'shut') return invalid(gate.reason)
  book.update(callId, (now) => {
    const why = whyMove(now)
    return why === null ? now : sessionLeft(now, why)
  })
  const queue = workers.of(callId)
  queue.nudge()
  const limit = new AbortController()
  await Promise.race([queue.settled(), wait(deps.clock, LONGEST_WAIT_MS, limit.signal)])
  limit.abort()
  const after = book.get(callId)
  if (after === undefined) return failed(NO_CALL)
  const ready = sendGate(after)
  if (ready.kind === 'shut') return invalid(ready.reason)
  const total = after.cart?.total ?? null
  if (total === null || total < 1) return invalid('The CRM has not named a total to agree on.')
  return ok(draftOf(parts, after, total))
}

function draftOf(
  parts: OrderParts & { menus: Menus },
  state: CallState,
  agreedTotal: number,
): CheckoutDraft {
  const { deps, menus, journal } = parts
  const { token, customer, cart } = state
  const contactRef = customer?.contactRef ?? ''
  // Before sending, these are shown; what comes in after this has not been.
  const same = sameToday(parts, state, agreedTotal)
  parts.book.update(state.callId, (now) => ({ ...now, sameShown: same.map(({ id }) => id) }))
  const differences = differencesOf(parts, state, agreedTotal)
  const kept = journal.learned('clientRefLength') ?? REFERENCE_LIMIT
  return {
    token,
    delivery: {
      address1: customer?.address1 ?? '',
      address2: customer?.address2 ?? '',
      address3: customer?.address3 ?? '',
      deliveryState: customer?.deliveryState ?? '',
      postcode: customer?.postcode ?? '',
      country: customer?.country || 'GB',
      date: '',
    },
    lineNotes: state.lines.flatMap(({ code, note, isRemoved }) =>
      note === '' || isRemoved ? [] : [`${code}: ${note}`],
    ),
    currency: cart?.currency ?? 'GBP',
    agreedTotal,
    paymentDefault: deps.settings().paymentDefault,
    labels: menus.read('order_label').values,
    teams: menus.read('sales_team').values.map(({ code, name }) => ({ code, name })),
    team: customer?.team ?? '',
    countries: countries(),
    referenceLimit: Math.max(0, Math.min(REFERENCE_LIMIT, kept) - TOKEN_AND_BLANK),
    openOrder: openOrderView(parts, state),
    sameToday: same.map(({ orderRef, createdAt, person }) => ({
      orderRef: orderRef ?? '',
      at: createdAt,
      person,
    })),
    cardShut: whyCardShut(parts, contactRef),
    resend: differences === null ? null : { token, differences },
  }
}
