import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { ok } from '../../../shared/result.ts'
import type { SettlerParts } from './parts.ts'
import { settleByPerson } from './persons.ts'
import type { Settler } from './settler.ts'
import { unsettledIntents, unsettledView } from './views.ts'

/** Everything unsettled as the screen shows it. */
export const unsettledViews = (parts: SettlerParts, settler: Settler): readonly UnsettledView[] =>
  unsettledIntents(parts).map((intent) => unsettledView(parts, settler, intent))

/** What staff may do about what is not settled. */
export function settlingHandlers(
  parts: SettlerParts,
  settler: Settler,
): Pick<DeskHandlers['journal'], 'unsettled' | 'lookNow' | 'settle'> {
  return {
    unsettled: () => ok(unsettledViews(parts, settler)),
    lookNow: async ({ id }) => {
      await settler.lookNow(id)
      return ok(unsettledViews(parts, settler).find((view) => view.id === id) ?? null)
    },
    settle: (word) => settleByPerson(parts, settler, word),
  }
}
