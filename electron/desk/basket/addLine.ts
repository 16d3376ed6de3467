import type { MethodInput } from '../../../shared/crm/index.ts'
import { moveCompared } from '../calls/before.ts'
import { meaningOf, reasonOf } from '../calls/endOf.ts'
import type { WorkEnd } from '../calls/queue.ts'
import { sessionLeft, sessionUnclean } from '../calls/sessionChanges.ts'
import { type Cart, type Line, withLog } from '../calls/state.ts'
import { cartRead, lineLost, lineNotSent, lineRefused, lineSent, lineTaken } from './changes.ts'
import { isDropped } from './dropped.ts'
import { isFailure, type SyncParts } from './syncParts.ts'
import { addedWords, NOT_SHOWN, otherwiseWords } from './words.ts'

/** Adds a line to the CRM's basket, and sees in the basket that it was added once. */
export async function addLine(
  parts: SyncParts,
  callId: string,
  sessionId: string,
  line: Line,
  signal: AbortSignal,
): Promise<WorkEnd> {
  const { book, crm, getCart, dropped, now, promisedTo } = parts
  const { lineId, wanted: sent } = line
  const promised = line.promised ?? promisedTo(callId)(line)
  book.update(callId, (state) => lineSent(state, lineId, promised))
  const answer = await crm.call('addToCart', addInput(sessionId, line), { signal })
  if (answer.kind === 'ok') {
    const cart = await getCart(sessionId, signal)
    if (!isFailure(cart)) return taken(parts, callId, line, cart)
    book.update(callId, (state) => lineLost(state, lineId, sent))
    return 'waitAndTry'
  }
  switch (meaningOf(answer.error)) {
    case 'no': {
      const reason = reasonOf(answer.error)
      book.update(callId, (state) => moveCompared(lineRefused(state, lineId, reason), now()))
      return 'goOn'
    }
    case 'signedOut':
      book.update(callId, (state) => lineNotSent(state, lineId))
      return dropped(callId)
    case 'notNow':
      book.update(callId, (state) => lineNotSent(state, lineId))
      return 'waitAndTry'
    case 'lost':
      book.update(callId, (state) => lineLost(sessionUnclean(state, sessionId), lineId, sent))
      return 'goOn'
  }
}

function taken(
  { book, now, dropped, losses }: SyncParts,
  callId: string,
  line: Line,
  cart: Cart,
): WorkEnd {
  const state = book.get(callId)
  if (state !== undefined && isDropped(state, cart)) return dropped(callId)
  const inARow = losses.get(callId) ?? 0
  losses.delete(callId)
  book.update(callId, (before) => {
    const after = lineTaken(before, line.lineId, line.wanted, cart)
    if (after !== null) {
      return moveCompared(withLog(cartRead(after, cart), now(), 'done', addedWords(line)), now())
    }
    // Told apart in a fresh session; the second time a person has to look.
    losses.set(callId, inARow + 1)
    const left = sessionLeft(before, otherwiseWords(line))
    return inARow > 0 ? lineRefused(left, line.lineId, NOT_SHOWN) : left
  })
  return 'goOn'
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
