import type { Journal } from '../../../electron/desk/journal/journal.ts'
import { hash } from '../../../electron/desk/orders/basketHash.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import { brokenBySending, type SendingParts } from '../check/sending.ts'
import { tablesOf } from '../disk/tables.ts'
import type { Asked } from '../model/network.ts'

/** Follows what the desk sends about money, intent by intent. */
export type Sends = {
  readonly onAsked: (asked: Asked, journal: Journal) => void
  /** A call as it is shown. */
  readonly onTold: (view: CallView) => void
  readonly requestsOf: (intent: string) => readonly number[]
}

/** Each send has to stand on the disk as *sent* before it leaves, and to be the only one of its intent. */
export function createSends(
  parts: Omit<SendingParts, 'listedIn'>,
  breaks: (words: string) => void,
): Sends {
  const { disk } = parts
  const listedIn = new Set<string>()
  const requests = new Map<string, number[]>()
  /** How the basket of each call differs, by its token, while nobody has said that they have seen it. */
  const unseen = new Map<string, readonly string[]>()

  const intentOf = ({ method, params }: Asked, journal: Journal) =>
    method === 'addOrder'
      ? journal.orderOfSession(hash(params.get('session_id') ?? ''))
      : journal.openPaymentOn(params.get('order_key') ?? '')

  return {
    onTold: ({ token, changed }) => void unseen.set(token, changed),
    onAsked: (asked, journal) => {
      const { method, id, params } = asked
      if (method === 'getOrders') listedIn.add(params.get('session_id') ?? '')
      if (method !== 'addOrder' && method !== 'addTransaction') return
      const intent = intentOf(asked, journal)
      if (intent === null) {
        breaks(`${method} #${id} left without an intent`)
        return
      }
      const before = requests.get(intent.id) ?? []
      requests.set(intent.id, [...before, id])
      if (before.length > 0) breaks(`${method} of ${intent.token} left twice for one decision`)
      for (const words of brokenBySending({ ...parts, listedIn }, asked, intent, journal))
        breaks(words)
      const changed = method === 'addOrder' ? unseen.get(intent.token)?.join(' ') : ''
      if (changed) breaks(`addOrder of ${intent.token} left, and nobody had seen: ${changed}`)
    },
    requestsOf: (id) => {
      const own = requests.get(id)
      if (own !== undefined) return own
      // The payment of a card that went with its order.
      const { rows } = tablesOf(disk.read())
      const payment = rows.get(id)?.intent
      if (payment?.kind !== 'payment') return []
      return [...rows.values()]
        .filter(({ intent }) => intent.kind === 'order' && intent.token === payment.token)
        .flatMap(({ intent }) => requests.get(intent.id) ?? [])
    },
  }
}
