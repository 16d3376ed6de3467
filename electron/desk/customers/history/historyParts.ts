import type { AddingBook } from '../../activities/adding/addingBook.ts'
import type { CaseBook } from '../../cases/caseBook.ts'
import type { OrderParts } from '../../orders/orderParts.ts'

/** What a customer's past is read from. */
export type HistoryParts = OrderParts & {
  readonly cases: CaseBook
  readonly addingBook: AddingBook
}
