import type { ChangedProduct, ChangeView } from '../../../../shared/desk/stockChanges.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import type { Changed } from '../mirror/changed.ts'
import type { Difference } from '../mirror/difference.ts'

/** What the codes of locations and bands are called. */
export type PlaceNames = {
  readonly location: (code: string) => string
  readonly band: (code: string) => string
}

/** A changed product with names in place of codes. */
export function changedProduct(changed: Changed, names: PlaceNames): ChangedProduct {
  const { code, name, size, kinds, differences } = changed
  return { code, name, size, kinds, changes: differences.flatMap((one) => viewOf(one, names)) }
}

function viewOf({ what, place, was, now }: Difference, names: PlaceNames): ChangeView[] {
  if (what === 'listed') return []
  if (what === 'window') return [{ kind: what, was: daysOf(was), now: daysOf(now) }]
  const name = what === 'stock' ? names.location(place) : names.band(place)
  return [{ kind: what, code: place, place: name, was, now, by: differenceOf(was, now) }]
}

/** A figure that was not there counts as nothing, but a price is not free for that. */
function differenceOf(was: string | null, now: string | null): string {
  const [one, other] = [readDecimal(was ?? '0'), readDecimal(now ?? '0')]
  return one === undefined || other === undefined ? '' : other.minus(one).toFixed()
}

function daysOf(text: string | null): readonly [string, string] {
  const [start = '', end = ''] = JSON.parse(text ?? '[]') as readonly string[]
  return [start.slice(0, 10), end.slice(0, 10)]
}
