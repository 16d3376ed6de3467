import type { Intent } from '../../../electron/desk/journal/intent.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import type { Books } from '../model/books.ts'

/** What the calls that came back are held against. */
export type RestoredParts = {
  readonly books: Books
  /** The journal's rows as they lie on the disk. */
  readonly intents: readonly Intent[]
  /** Tokens of which an older copy that was put back lacks something. */
  readonly forgotten: ReadonlySet<string>
}

/** Nothing of an order or payment in these steps has reached the CRM, or ever will. */
const CAME_TO_NOTHING: readonly string[] = ['notSent', 'refused']

/**
 * A call whose order or payment went out is never restored: the journal settles it. Told as soon as
 * one is there, whatever would have become of it.
 */
export function wronglyRestored(parts: RestoredParts, call: CallView): readonly string[] {
  const { callId, token, order } = call
  const spent = parts.intents.filter(
    (intent) => intent.callId === callId && !CAME_TO_NOTHING.includes(intent.step),
  )
  const made = parts.books.orders.find(({ clientRef }) => hasToken(clientRef, token) === 'whole')
  const words = [
    ...spent.map(({ kind, step }) => `its ${kind} is ${step}`),
    ...(made === undefined || parts.forgotten.has(token) ? [] : [`it has become ${made.ref}`]),
    ...(order.kind === 'created' ? openOn(parts, order.orderRef) : []),
  ]
  return words.map((why) => `call ${token} came back, and ${why}`)
}

/** What goes out on an order that a call came back to pay. */
function openOn({ books, intents }: RestoredParts, orderRef: string): readonly string[] {
  const key = books.orders.find(({ ref }) => ref === orderRef)?.key
  return intents
    .filter((one) => one.kind === 'payment' && one.orderKey === key && OPEN.includes(one.step))
    .map(({ step }) => `a payment on ${orderRef} is ${step}`)
}

const OPEN: readonly string[] = ['written', 'sent', 'confirming', 'unknown']
