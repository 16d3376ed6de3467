import { difference } from '../../../shared/domain/basket.ts'
import type { CallState, Line } from '../calls/state.ts'

/** Whether the CRM has this line just as it is wanted. */
export const isSettled = (line: Line): boolean =>
  line.there.kind === 'present' &&
  line.there.asked === null &&
  !line.isRemoved &&
  difference(line.wanted, line.there.as) === 'none'

/** Whether the CRM's basket, as last read, holds nothing that is not shown here. */
export function holdsOnlyOurs({ cart, lines }: CallState): boolean {
  const ours = new Set(
    lines.flatMap(({ there }) => (there.kind === 'present' ? [there.place.ref] : [])),
  )
  return (cart?.rows ?? []).every(({ ref }) => ours.has(ref))
}
