import { assertNever } from '../../../shared/assertNever.ts'
import { moveCompared } from '../calls/before.ts'
import type { CallBook } from '../calls/book.ts'
import { meaningOf } from '../calls/endOf.ts'
import type { Step } from '../calls/nextStep.ts'
import type { WorkEnd } from '../calls/queue.ts'
import { sessionLeft } from '../calls/sessionChanges.ts'
import { type Line, openSession, withLog } from '../calls/state.ts'
import type { DeskDeps } from '../deps.ts'
import type { PromisedTo } from '../stock/promisedTo.ts'
import { addLine } from './addLine.ts'
import { cartRead, lineLooked } from './changes.ts'
import { isDropped } from './dropped.ts'
import { setLine } from './setLine.ts'
import { createSyncParts, isFailure, type SyncParts } from './syncParts.ts'
import { foundWords, notFoundWords } from './words.ts'

/** A step that has to do with the basket. */
export type BasketStep = Extract<
  Step,
  { kind: 'look' | 'add' | 'setQuantity' | 'takeOut' | 'read' }
>

/** Carries out one step of a call's basket at the CRM. */
export type BasketSync = (callId: string, step: BasketStep, signal: AbortSignal) => Promise<WorkEnd>

/** Puts into the CRM's basket what the call wants, one answered request after another. */
export function createBasketSync(
  deps: Pick<DeskDeps, 'crm' | 'clock'>,
  book: CallBook,
  promisedTo: PromisedTo,
): BasketSync {
  const parts = createSyncParts(deps, book, promisedTo)
  return (callId, step, signal) => {
    const { sessionId } = step
    switch (step.kind) {
      case 'read':
        return read(parts, callId, sessionId, signal)
      case 'look':
        return look(parts, callId, sessionId, step.line, signal)
      case 'add':
        return addLine(parts, callId, sessionId, step.line, signal)
      case 'setQuantity':
        return setLine(parts, callId, sessionId, step.line, step.line.wanted.quantity, signal)
      case 'takeOut':
        return setLine(parts, callId, sessionId, step.line, null, signal)
      default:
        return assertNever(step)
    }
  }
}

async function read(
  { book, getCart, dropped, now }: SyncParts,
  callId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<WorkEnd> {
  const cart = await getCart(sessionId, signal)
  if (isFailure(cart)) return meaningOf(cart) === 'signedOut' ? dropped(callId) : 'waitAndTry'
  const state = book.get(callId)
  if (state === undefined || openSession(state) !== sessionId) return 'goOn'
  if (isDropped(state, cart)) return dropped(callId)
  book.update(callId, (before) => moveCompared(cartRead(before, cart), now()))
  return 'goOn'
}

/** Looks for a line whose answer was lost. One that is not there yet may still come. */
async function look(
  { book, getCart, dropped, now, losses }: SyncParts,
  callId: string,
  sessionId: string,
  line: Line,
  signal: AbortSignal,
): Promise<WorkEnd> {
  const cart = await getCart(sessionId, signal)
  if (isFailure(cart)) return meaningOf(cart) === 'signedOut' ? dropped(callId) : 'waitAndTry'
  const state = book.get(callId)
  if (state !== undefined && isDropped(state, cart)) return dropped(callId)
  const inARow = losses.get(callId) ?? 0
  losses.delete(callId)
  book.update(callId, (before) => {
    const looked = lineLooked(before, line.lineId, cart)
    if (looked !== null) {
      return moveCompared(withLog(cartRead(looked, cart), now(), 'done', foundWords(line)), now())
    }
    losses.set(callId, inARow + 1)
    return sessionLeft(before, notFoundWords(line))
  })
  // The first time at once; a line to the CRM that keeps breaking is given time.
  return losses.has(callId) && inARow > 0 ? 'waitAndTry' : 'goOn'
}
