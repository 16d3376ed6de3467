import { toMinor } from '../../../shared/domain/money.ts'
import { judgePass, type ListedOrder } from '../../../shared/domain/settling/pass.ts'
import { hasToken, startsLikeToken } from '../../../shared/domain/token.ts'
import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import { LOOK_FIRST_DAYS } from '../journal/words.ts'
import { onItsWayUntil } from './onItsWay.ts'
import { askWhetherAnother } from './openOrders.ts'
import type { OrderParts } from './orderParts.ts'
import { lookThroughOrders } from './rows.ts'

/** An order that is about to be sent. */
type Asked = {
  readonly sessionId: string
  readonly customer: string
  readonly agreedTotal: number
  readonly currency: string
  /** A person's word that this is another order. */
  readonly isAnother: boolean
}

/**
 * Where the journal may lack something that was sent (money.md, "Placing an order", point 10), the
 * customer's orders are looked through before another one is sent. What it does not know is shown
 * to a person, who says whether this is another order.
 */
export async function lookFirst(
  parts: OrderParts,
  asked: Asked,
  signal: AbortSignal,
): Promise<Result<null>> {
  const since = parts.journal.lookFirst()
  if (since === null) return ok(null)
  const until = onItsWayUntil(parts)
  const look = await lookThroughOrders(parts, asked, { priority: 'interactive', signal })
  if (look.kind === 'failed') return failed(couldNotLook(look.failure))
  if (asked.isAnother) return ok(null)
  const verdict = judgePass(look.pass)
  const strange = strangers(parts, asked, Date.parse(since), look.rows)
  const doubts = [
    ...(strange.length > 0 ? [notKnown(strange)] : []),
    ...(verdict.kind === 'broken' ? [notRead(verdict.why)] : []),
    ...(until === null
      ? []
      : [`What was sent before that may still be on its way until ${until}.`]),
  ]
  return doubts.length === 0 ? ok(null) : askWhetherAnother(`${WHY} ${doubts.join(' ')} ${NOTHING}`)
}

const WINDOW_MS = LOOK_FIRST_DAYS * 24 * 60 * 60 * 1000

/** Recent orders that the journal does not know and that this or another desk may have sent. */
function strangers(
  { journal }: OrderParts,
  { customer, agreedTotal, currency }: Asked,
  since: number,
  rows: readonly ListedOrder[],
): readonly ListedOrder[] {
  const ours = journal.ordersOf(customer)
  const isKnown = ({ orderRef, clientRef = '' }: ListedOrder) =>
    ours.some((order) => order.orderRef === orderRef || hasToken(clientRef, order.token) !== 'no')
  return rows
    .filter(({ createdAt }) => createdAt === null || createdAt > since - WINDOW_MS)
    .filter((row) => !isKnown(row))
    .filter(
      ({ clientRef, total }) =>
        clientRef === undefined ||
        startsLikeToken(clientRef) ||
        toMinor(total ?? '', currency) === agreedTotal,
    )
}

const WHY = 'This computer’s journal may lack orders that were sent from here.'

const notKnown = (strange: readonly ListedOrder[]) =>
  `The CRM has ${strange.map(({ orderRef }) => orderRef).join(', ')} for this customer, which it does not know.`

const notRead = (why: string) => `The customer’s orders could not be read to the end: ${why}.`

const NOTHING = 'Nothing was sent. Look in the CRM, and place this one only if it is another order.'

const couldNotLook = ({ message }: Failure): Failure => ({
  kind: 'offline',
  message: `Nothing was sent. ${WHY} The desk has to look through the customer’s orders first, and could not. ${message}`,
})
