import { assertNever } from '../../../shared/assertNever.ts'
import type { MethodInput } from '../../../shared/crm/index.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import type { Failure } from '../../../shared/result.ts'
import type { CallBook } from '../calls/book.ts'
import { meaningOf, reasonOf } from '../calls/endOf.ts'
import { needsWork, type Step } from '../calls/nextStep.ts'
import type { WorkEnd } from '../calls/queue.ts'
import { sessionLeft, sessionUnclean } from '../calls/sessionChanges.ts'
import { type CallState, type Cart, type Line, openSession, withLog } from '../calls/state.ts'
import { droppedByCrm } from '../customers/changes.ts'
import type { DeskDeps } from '../deps.ts'
import { CART_FILTER, readCart } from './cart.ts'
import {
  cartRead,
  changeRefused,
  lineLooked,
  lineLost,
  lineNotSent,
  lineRefused,
  lineSent,
  lineTaken,
  lineTakenOut,
  quantitySet,
  sharedQuantity,
} from './changes.ts'

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
): BasketSync {
  const { crm } = deps
  const now = () => new Date(deps.clock.now()).toISOString()
  /** Lost answers in a row: the second waits, the first goes on at once. */
  const losses = new Map<string, number>()

  const dropped = (callId: string): WorkEnd => {
    book.update(callId, (state) => droppedByCrm(state, now()))
    return 'goOn'
  }

  const getCart = async (sessionId: string, signal: AbortSignal): Promise<Cart | Failure> => {
    const filter = [...CART_FILTER]
    const answer = await crm.call('getCart', { session_id: sessionId, filter }, { signal })
    return answer.kind === 'ok' ? readCart(answer.value) : answer.error
  }

  const read = async (callId: string, sessionId: string, signal: AbortSignal): Promise<WorkEnd> => {
    const cart = await getCart(sessionId, signal)
    if ('kind' in cart) return meaningOf(cart) === 'signedOut' ? dropped(callId) : 'waitAndTry'
    const state = book.get(callId)
    if (state === undefined || openSession(state) !== sessionId) return 'goOn'
    if (isDropped(state, cart)) return dropped(callId)
    book.update(callId, (before) => compareAfterMove(cartRead(before, cart), now()))
    return 'goOn'
  }

  const add = async (
    callId: string,
    sessionId: string,
    line: Line,
    signal: AbortSignal,
  ): Promise<WorkEnd> => {
    const sent = line.wanted
    book.update(callId, (state) => lineSent(state, line.lineId))
    const answer = await crm.call('addToCart', addInput(sessionId, line), { signal })
    if (answer.kind === 'ok') {
      losses.delete(callId)
      const cart = await getCart(sessionId, signal)
      if ('kind' in cart) {
        book.update(callId, (state) => lineLost(state, line.lineId, sent))
        return 'waitAndTry'
      }
      const state = book.get(callId)
      if (state !== undefined && isDropped(state, cart)) return dropped(callId)
      book.update(callId, (before) => {
        const taken = cartRead(lineTaken(before, line.lineId, sent, cart), cart)
        return compareAfterMove(withLog(taken, now(), 'done', addedWords(line)), now())
      })
      return 'goOn'
    }
    switch (meaningOf(answer.error)) {
      case 'no': {
        const reason = reasonOf(answer.error)
        book.update(callId, (state) => lineRefused(state, line.lineId, reason))
        return 'goOn'
      }
      case 'signedOut':
        book.update(callId, (state) => lineNotSent(state, line.lineId))
        return dropped(callId)
      case 'notNow':
        book.update(callId, (state) => lineNotSent(state, line.lineId))
        return 'waitAndTry'
      case 'lost':
        book.update(callId, (state) =>
          lineLost(sessionUnclean(state, sessionId), line.lineId, sent),
        )
        return 'goOn'
    }
  }

  const look = async (
    callId: string,
    sessionId: string,
    line: Line,
    signal: AbortSignal,
  ): Promise<WorkEnd> => {
    const cart = await getCart(sessionId, signal)
    if ('kind' in cart) return meaningOf(cart) === 'signedOut' ? dropped(callId) : 'waitAndTry'
    let isFound = true
    book.update(callId, (state) => {
      const looked = lineLooked(state, line.lineId, cart)
      isFound = looked.isFound
      if (!isFound) return sessionLeft(state, notFoundWords(line))
      return withLog(cartRead(looked.state, cart), now(), 'done', foundWords(line))
    })
    const inARow = isFound ? 0 : (losses.get(callId) ?? 0) + 1
    losses.set(callId, inARow)
    return inARow > 1 ? 'waitAndTry' : 'goOn'
  }

  const setTo = async (
    callId: string,
    sessionId: string,
    line: Line,
    quantity: string | null,
    signal: AbortSignal,
  ): Promise<WorkEnd> => {
    const state = book.get(callId)
    if (state === undefined || line.there.kind !== 'present') return 'goOn'
    const { ref } = line.there.place
    const left = sharedQuantity(state, line, quantity)
    const session_id = sessionId
    const answer =
      left === '0'
        ? await crm.call('deleteFromCart', { session_id, ref }, { signal })
        : await crm.call('updateInCart', { session_id, ref, quantity: left }, { signal })
    const isFixed =
      answer.kind === 'ok' && 'update' in answer.value && answer.value.update === false
    if (answer.kind === 'ok' && !isFixed) {
      book.update(callId, (before) =>
        quantity === null
          ? lineTakenOut(before, line.lineId)
          : quantitySet(before, line.lineId, quantity),
      )
      return 'goOn'
    }
    return setRefused(callId, line, isFixed ? null : answer.kind === 'error' ? answer.error : null)
  }

  const setRefused = (callId: string, line: Line, failure: Failure | null): WorkEnd => {
    const meaning = failure === null ? 'no' : meaningOf(failure)
    if (meaning === 'signedOut') return dropped(callId)
    // Both calls name the wanted end state, so sending them again does no harm.
    if (meaning !== 'no') return 'waitAndTry'
    const isGone = failure?.kind === 'refused' && failure.code === 1001
    const reason = failure === null ? 'it is fixed there' : reasonOf(failure)
    book.update(callId, (state) =>
      isGone
        ? { ...state, cart: null }
        : withLog(changeRefused(state, line.lineId), now(), 'failed', keptWords(line, reason)),
    )
    return 'goOn'
  }

  return (callId, step, signal) => {
    const { sessionId } = step
    switch (step.kind) {
      case 'read':
        return read(callId, sessionId, signal)
      case 'add':
        return add(callId, sessionId, step.line, signal)
      case 'look':
        return look(callId, sessionId, step.line, signal)
      case 'setQuantity':
        return setTo(callId, sessionId, step.line, step.line.wanted.quantity, signal)
      case 'takeOut':
        return setTo(callId, sessionId, step.line, null, signal)
      default:
        return assertNever(step)
    }
  }
}

function addInput(sessionId: string, { code, wanted }: Line): MethodInput<'addToCart'> {
  return {
    session_id: sessionId,
    sku: code,
    uom: wanted.unit,
    quantity: wanted.quantity,
    ...(wanted.unitPrice === null ? {} : { unitprice: wanted.unitPrice }),
    ...(wanted.location === '' ? {} : { location: wanted.location }),
  }
}

/** The CRM let go of the session by itself: the customer, or the whole basket, is not there. */
function isDropped(state: CallState, cart: Cart): boolean {
  const { session, customer } = state
  if (session.kind !== 'open') return false
  if (session.isSignedIn && customer !== null && cart.contactRef !== customer.contactRef)
    return true
  const isSomethingThere = state.lines.some((line) => line.there.kind === 'present')
  return isSomethingThere && cart.rows.length === 0 && (state.lastCart?.rows.length ?? 0) > 0
}

/** Once the basket is whole again in its fresh session, its total is held against the old one. */
function compareAfterMove(state: CallState, at: string): CallState {
  const { movedFrom, cart } = state
  if (movedFrom === null || cart === null || state.lines.some(needsWork)) return state
  const currency = cart.currency ?? 'GBP'
  const done = { ...state, movedFrom: null }
  if (cart.total === null || cart.total === movedFrom) {
    return withLog(done, at, 'done', 'The basket is whole again, at the same total')
  }
  const [was, is] = [formatMoney(movedFrom, currency), formatMoney(cart.total, currency)]
  return withLog(done, at, 'note', `The basket is whole again. Its total is ${is} now, was ${was}`)
}

function addedWords({ code, wanted }: Line): string {
  const unit = wanted.unit === 'unit' ? '' : `${wanted.unit} `
  const from = wanted.location === '' ? '' : ` from ${wanted.location}`
  return `Added ${wanted.quantity} ${unit}${code}${from}`
}

const foundWords = ({ code }: Line): string =>
  `The answer for ${code} was lost; the line is in the CRM’s basket`

const notFoundWords = ({ code }: Line): string =>
  `The answer for ${code} was lost. The basket is put into a fresh session, so that it cannot come twice.`

const keptWords = ({ code, there }: Line, reason: string): string => {
  const quantity = there.kind === 'present' ? there.as.quantity : ''
  return `The CRM did not change ${code} (${reason}); it stays at ${quantity}`
}
