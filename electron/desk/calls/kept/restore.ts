import type { Directory } from '../../customers/directory/directory.ts'
import type { KeptSignIns } from '../../customers/directory/keptSignIns.ts'
import { expectedOf } from '../../customers/directory/personView.ts'
import type { SignIns } from '../../customers/signIns.ts'
import type { DeskDeps } from '../../deps.ts'
import type { IntentStep } from '../../journal/intent.ts'
import type { Journal } from '../../journal/journal.ts'
import type { PlacedBook } from '../../orders/placedBook.ts'
import { placedToPay } from '../../orders/placedToPay.ts'
import type { CallBook } from '../book.ts'
import { type CallState, type Line, newCall, withLog } from '../state.ts'
import type { Workers } from '../workers.ts'
import type { CallKeeper } from './callKeeper.ts'
import type { KeptCall } from './keptCall.ts'

/** What calls are brought back with. */
export type RestoreParts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'notify' | 'log'>
  readonly book: CallBook
  readonly workers: Workers
  readonly journal: Pick<Journal, 'orders' | 'trouble' | 'paymentsOf' | 'openPaymentOn'>
  readonly placed: Pick<PlacedBook, 'keep'>
  readonly keeper: CallKeeper
  readonly signIns: Pick<SignIns, 'get' | 'keep'>
  readonly directory: Pick<Directory, 'byContact' | 'whenOpen'>
  readonly keptSignIns: Pick<KeptSignIns, 'get' | 'has'>
}

/** Nothing of an order or payment in these steps has reached the CRM, or ever will. */
const CAME_TO_NOTHING: readonly IntentStep[] = ['notSent', 'refused']

/**
 * Brings back the calls of the last running. One whose order or payment went out is settled by the
 * journal and never stands as it was again; of the others each is put in anew, in a session of its own.
 */
export function restoreCalls(parts: RestoreParts): void {
  const { deps, book, workers, journal, placed, keeper } = parts
  // Without a journal nobody can tell whose order went out; the rows wait for a desk that can.
  if (journal.trouble() !== null) return
  const spent = new Set(
    journal
      .orders()
      .filter(({ step }) => !CAME_TO_NOTHING.includes(step))
      .map(({ callId }) => callId),
  )
  const at = new Date(deps.clock.now()).toISOString()
  const found = foundCalls(deps, keeper)
  for (const { id, row } of found) {
    if (row === null || spent.has(id) || isPaymentOut(parts, id, row)) {
      keeper.ended(id)
      continue
    }
    book.bringBack(broughtBack(id, row, at))
    if (row.elsewhere !== null) placed.keep(id, placedToPay(row.elsewhere, row.token))
    workers.of(id).nudge()
  }
  const damaged = found.filter(({ row }) => row === null).length
  if (damaged > 0) deps.notify(damagedWords(damaged))
  parts.directory.whenOpen(() => {
    for (const { callId } of book.all()) {
      signInByItself(parts, callId)
      expectPayer(parts, callId)
    }
  })
}

/** Whose password the office lets this computer keep need not be asked for it again. */
function signInByItself(parts: RestoreParts, callId: string): void {
  const { book, workers, signIns, directory, keptSignIns } = parts
  const state = book.get(callId)
  if (state?.signIn.kind !== 'signedOut' || signIns.get(callId) !== undefined) return
  const person = directory.byContact(state.customer?.contactRef ?? '')
  const kept = person === undefined ? null : keptSignIns.get(person.id)
  if (kept === null) return
  signIns.keep(callId, kept)
  workers.of(callId).nudge()
}

/** A payment on the order from elsewhere went out, from this call or another. */
function isPaymentOut({ journal }: RestoreParts, callId: string, { elsewhere }: KeptCall): boolean {
  if (elsewhere === null) return false
  const { customer, orderKey } = elsewhere
  const isOpen = orderKey !== null && journal.openPaymentOn(orderKey) !== null
  const own = journal.paymentsOf(customer).filter((payment) => payment.callId === callId)
  return isOpen || own.some(({ step }) => !CAME_TO_NOTHING.includes(step))
}

/** Whose order from elsewhere is to be paid is named, as far as this desk knows them. */
function expectPayer({ book, directory }: RestoreParts, callId: string): void {
  const state = book.get(callId)
  const elsewhere = state?.order.kind === 'created' ? state.order.created.elsewhere : null
  const payer = elsewhere === null ? undefined : directory.byContact(elsewhere.customer)
  if (payer === undefined) return
  book.update(callId, (now) => ({ ...now, expected: expectedOf(payer) }))
}

function foundCalls({ log }: RestoreParts['deps'], keeper: CallKeeper) {
  try {
    return keeper
      .found()
      .toSorted((one, other) => ((one.row?.openedAt ?? '') < (other.row?.openedAt ?? '') ? -1 : 1))
  } catch (error) {
    log.error('the calls of the last running cannot be read', { error: String(error) })
    return []
  }
}

const damagedWords = (count: number) =>
  count === 1
    ? 'One call of the last time cannot be read any more and is gone.'
    : `${count} calls of the last time cannot be read any more and are gone.`

/** A call as it stands before its basket is put in again. */
export function broughtBack(callId: string, kept: KeptCall, at: string): CallState {
  const { token, openedAt, lines, elsewhere, expected, ...rest } = kept
  // Whoever's order is to be paid is signed in for it, as on any order opened to be paid.
  const customer = elsewhere === null ? kept.customer : null
  const state: CallState = {
    ...newCall(callId, token, openedAt),
    ...rest,
    customer,
    expected: expected && { ...expected, asks: '' },
    signIn: customer === null ? { kind: 'anonymous' } : { kind: 'signedOut', message: SIGN_IN },
    lines: lines.map(lineOf),
    isStockDue: lines.length > 0,
  }
  return withLog(state, at, 'note', lines.length === 0 ? BACK : BACK_WITH_LINES)
}

const lineOf = (kept: KeptCall['lines'][number]): Line => ({
  lineId: kept.lineId,
  code: kept.code,
  wanted: kept.wanted,
  reason: kept.reason,
  note: kept.note,
  isRemoved: false,
  isOnItsWay: false,
  known: {
    name: kept.name,
    size: kept.size,
    unitPrice: kept.price,
    vatRate: kept.vatRate,
    packSize: kept.packSize ?? undefined,
  },
  there: kept.refused === null ? { kind: 'absent' } : { kind: 'refused', message: kept.refused },
  was: null,
  promised: kept.promised,
})

const SIGN_IN = 'The desk was closed. Sign the customer in again; the basket is kept.'
const BACK = 'The desk was closed; the call is back'
const BACK_WITH_LINES = 'The desk was closed; the basket is put in again and compared'
