import type { Intent } from '../../../electron/desk/journal/intent.ts'
import type { Journal } from '../../../electron/desk/journal/journal.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import type { MemoryDisk } from '../disk/disk.ts'
import { tablesOf } from '../disk/tables.ts'
import type { Books } from '../model/books.ts'
import type { Asked } from '../model/network.ts'
import type { Traits } from '../model/traits.ts'

/** What a send is held against. */
export type SendingParts = {
  readonly disk: MemoryDisk
  readonly books: Books
  readonly traits: Traits
  /** Tokens of which an older copy that was put back lacks something. */
  readonly forgotten: ReadonlySet<string>
  /** Sessions in which orders have been read. */
  readonly listedIn: ReadonlySet<string>
}

/** What shows in a list for so long was there to be seen by the look before sending again. */
const TO_BE_SEEN_MS = 5_000

/** Promises that a send about money breaks by itself. */
export function brokenBySending(
  { disk, books, traits, forgotten, listedIn }: SendingParts,
  { method, params, sentAt }: Asked,
  intent: Intent,
  journal: Journal,
): readonly string[] {
  const onDisk = tablesOf(disk.synced()).rows.get(intent.id)?.intent
  const hasCard = params.has('card_number')
  const others = journal.ordersOf(intent.customer)
  const isAgain = intent.kind === 'order' && intent.replaces !== null
  const isShown = !traits.hidesQuotes && (traits.clientRefKept ?? 0) >= 6
  const wasSeen = books.orders.some(
    ({ clientRef, visibleAt }) =>
      visibleAt < sentAt - TO_BE_SEEN_MS && hasToken(clientRef, intent.token) === 'whole',
  )
  const what = `${method} of ${intent.token}`
  return [
    ...(onDisk?.step === 'sent' ? [] : [`${what} left before it was on disk`]),
    ...(forgotten.size > 0 && journal.lookFirst() === null
      ? [`${what}: an older copy was put back, and nobody noticed`]
      : []),
    ...(forgotten.size > 0 && !listedIn.has(params.get('session_id') ?? '')
      ? [`${what} left without looking first`]
      : []),
    ...(isAgain && hasCard ? [`${what} was sent again with a card`] : []),
    ...(isAgain && isShown && wasSeen
      ? [`${what} was sent again although it was there to see`]
      : []),
    ...(hasCard && others.some(({ charge }) => charge === 'unknown')
      ? [`${what}: a card, while another may have been charged`]
      : []),
  ]
}
