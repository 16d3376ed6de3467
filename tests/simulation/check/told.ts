import type { CallView } from '../../../shared/desk/calls.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import { type Books, isPaid } from '../model/books.ts'

/** Holds what a call shows at this moment against the books of this moment. */
export function falselyShown(
  { order, token }: CallView,
  books: Books,
  isByWord: boolean,
  paysElsewhere: boolean,
): string | null {
  if (order.kind !== 'created' || isByWord) return null
  const { orderRef, words } = order
  const book = books.orders.find(({ ref }) => ref === orderRef)
  const isElsewhere = paysElsewhere && book?.clientRef === ''
  const isOurs = book !== undefined && (isElsewhere || hasToken(book.clientRef, token) === 'whole')
  if (!isOurs) return `${token}: shown as ${orderRef}, which is not its order`
  if (words.chip.word === 'Paid' && !isPaid(book)) return `${token}: shown as paid, which it is not`
  return null
}
