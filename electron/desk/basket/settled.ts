import { difference } from '../../../shared/domain/basket.ts'
import type { Line } from '../calls/state.ts'

/** Whether the CRM has this line just as it is wanted. */
export const isSettled = (line: Line): boolean =>
  line.there.kind === 'present' &&
  !line.isRemoved &&
  difference(line.wanted, line.there.as) === 'none'
