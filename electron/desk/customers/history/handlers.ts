import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { ok } from '../../../../shared/result.ts'
import { historyHere } from './here.ts'
import type { HistoryParts } from './historyParts.ts'

/** What staff may see of a customer's past. */
export const historyHandlers = (parts: HistoryParts): DeskHandlers['customerHistory'] => ({
  here: (whose) => ok(historyHere(parts, whose)),
})
