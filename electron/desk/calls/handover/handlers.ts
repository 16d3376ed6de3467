import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { type GivingParts, givingHandlers } from './giving.ts'
import { type TakingParts, takingHandlers } from './taking.ts'

/** Handing calls from desk to desk. */
export const handoverHandlers = (
  parts: GivingParts & TakingParts,
): Pick<DeskHandlers['calls'], 'handOver' | 'saveHanded' | 'handedOver' | 'takeOver'> => ({
  ...givingHandlers(parts),
  ...takingHandlers(parts),
})
