import { type ListedState, LONGEST_STATUS } from '../../../../shared/desk/orderList.ts'
import { nextSkip } from '../../../../shared/domain/settling/pass.ts'
import { type Failure, failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import { meaningOf } from '../../calls/endOf.ts'
import { editGate } from '../../calls/gates.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import { sessionLeft } from '../../calls/sessionChanges.ts'
import type { CallState } from '../../calls/state.ts'
import { droppedByCrm } from '../../customers/changes.ts'
import { signedInSession } from '../../payments/look.ts'
import { MOST_PAGES, PAGE } from '../rows.ts'
import { isWhole, type Reading, withPage } from './listedBook.ts'
import { LISTED_FILTER, readListed } from './listedOrder.ts'
import type { ListedParts } from './listedParts.ts'

type Asked = {
  readonly callId: string
  readonly isAnew: boolean
  /** Everything else of the call goes first. */
  readonly isAside?: boolean
}

/** Reads one page more of the orders of whoever is on the line, in the call's turn. */
export async function readOn(parts: ListedParts, asked: Asked): Promise<Result<ListedState>> {
  const { book, workers, deps } = parts
  const { callId } = asked
  if (book.get(callId) === undefined) return failed(NO_CALL)
  const first = await inTurn(parts, asked)
  const state = book.get(callId)
  if (first.kind === 'ok' || meaningOf(first.error) !== 'signedOut' || state === undefined) {
    return first
  }
  // What main holds signs the customer in again, where the call may still do anything.
  if (state.order.kind === 'created') {
    book.update(callId, (now) => sessionLeft(now, 'The CRM signed the customer out'))
    return inTurn(parts, asked)
  }
  if (editGate(state).kind === 'shut') return first
  const at = new Date(deps.clock.now()).toISOString()
  book.update(callId, (now) => droppedByCrm(now, at))
  workers.of(callId).nudge()
  await workers.of(callId).settled()
  return inTurn(parts, asked)
}

function inTurn(parts: ListedParts, asked: Asked): Promise<Result<ListedState>> {
  const queue = parts.workers.of(asked.callId)
  const read = (signal: AbortSignal) => readNow(parts, asked, signal)
  // Beside an order that is made somebody may have to be signed in, which is not called off.
  const isLeft = parts.book.get(asked.callId)?.order.kind === 'created'
  return asked.isAside === true && !isLeft ? queue.readAside(read) : queue.run(read)
}

async function readNow(
  parts: ListedParts,
  { callId, isAnew }: Asked,
  signal: AbortSignal,
): Promise<Result<ListedState>> {
  const state = parts.book.get(callId)
  if (state === undefined) return failed(NO_CALL)
  const { customer } = state
  if (customer === null) return invalid('Sign the customer in first.')
  const session = await sessionOf(parts, state, signal)
  if (session.kind === 'error') return session
  const kept = parts.listed.get(callId)
  const before = isAnew || isOld(parts, kept) ? null : kept
  const from = before ?? begun(parts, customer.contactRef)
  return readPage(parts, state, from, session.value, signal)
}

/** The queue of a call that has its order already signs nobody in by itself. */
function sessionOf(
  parts: ListedParts,
  { callId, session, order }: CallState,
  signal: AbortSignal,
): Result<string> | Promise<Result<string>> {
  if (order.kind === 'created') return signedInSession(parts, callId, signal)
  return session.kind === 'open' && session.isSignedIn
    ? ok(session.id)
    : invalid('The customer is still being signed in. Try again in a moment.')
}

/** What was read to its end a while ago is read anew when somebody looks: it may be paid by now. */
const isOld = ({ deps }: ListedParts, reading: Reading | null): boolean =>
  reading !== null && isWhole(reading) && deps.clock.now() - Date.parse(reading.at) > GOOD_FOR_MS

const GOOD_FOR_MS = 60_000

const begun = ({ deps }: ListedParts, customer: string): Reading => ({
  customer,
  at: new Date(deps.clock.now()).toISOString(),
  pass: [],
  orders: new Map(),
})

async function readPage(
  { deps, listed, watch }: ListedParts,
  { callId }: CallState,
  before: Reading,
  sessionId: string,
  signal: AbortSignal,
): Promise<Result<ListedState>> {
  const skip = nextSkip(before.pass)
  if (skip === null || before.pass.length >= MOST_PAGES) return ok(stateOf(before))
  const input = { session_id: sessionId, skip, limit: PAGE, filter: [...LISTED_FILTER] }
  const answer = await deps.crm.call('getOrders', input, { signal })
  if (answer.kind === 'error') return failed(notRead(answer.error))
  const rows = answer.value.items.map(readListed)
  const reading = withPage(before, { skip, rows, found: answer.value.found ?? null }, rows)
  listed.put(callId, reading)
  // Every list of a customer, whoever read it, goes past everything ever sent for them.
  watch(
    before.customer,
    rows.filter(({ orderRef }) => orderRef !== ''),
  )
  return ok(stateOf(reading))
}

const notRead = (failure: Failure): Failure =>
  meaningOf(failure) === 'signedOut'
    ? failure
    : { ...failure, message: `The orders were not read. ${failure.message}` }

/** How far it has been read; of nothing where it has not. */
export const stateOf = (reading: Reading | null): ListedState => ({
  read: reading?.orders.size ?? 0,
  found: reading?.pass[0]?.found ?? null,
  isWhole: reading !== null && isWhole(reading),
  at: reading?.at ?? null,
  statuses: [...new Set([...(reading?.orders.values() ?? [])].map(({ status }) => status))]
    // One longer than a person could choose is no state of an order.
    .filter((status) => status !== '' && status.length <= LONGEST_STATUS)
    .toSorted(),
})
