import { Big } from 'big.js'
import { readDecimal } from './decimal.ts'
import type { Unit } from './units.ts'

/** A line of the CRM's basket as `getCart` told it (API document, line 439); decimals as text. */
export type CartRow = {
  ref: string
  code: string
  name: string
  size: string
  quantity: string
  /** Net price of one, as the CRM counts. */
  price: string | null
  net: string | null
  total: string | null
}

/** What the desk wants in the basket. `unitPrice` is set only where a person overrode the price. */
export type Wanted = {
  unit: Unit
  quantity: string
  location: string
  unitPrice: string | null
}

/**
 * Where a line stands in the CRM's basket. `scale` is how many the CRM counts for one of ours:
 * 1 where it counts cases as cases, 12 where it counts a case as twelve units.
 */
export type Place = { ref: string; scale: string }

/** What the basket before and after says of an `addToCart`. */
export type AddEvidence =
  | { kind: 'added'; place: Place }
  | { kind: 'notAdded' }
  | { kind: 'unclear' }

/** How many of a code the basket holds altogether, as the CRM counts. */
export function quantityOf(rows: readonly CartRow[], code: string): string {
  const total = rows
    .filter((row) => sameCode(row.code, code))
    .reduce((sum, row) => sum.plus(readDecimal(row.quantity) ?? 0), zero())
  return total.toFixed()
}

/**
 * Settles whether an `addToCart` took place, by the code's total quantity before and after: the
 * CRM may merge lines or not, and may count packs or units (reading notes, B3 line 46).
 * @param packSize base units in one of `wanted.unit` where known
 * @returns `unclear` when the quantity changed by something else: then nobody can tell.
 */
export function findAdded(
  before: readonly CartRow[],
  after: readonly CartRow[],
  code: string,
  wanted: Wanted,
  packSize: number | undefined,
): AddEvidence {
  const asked = readDecimal(wanted.quantity)
  const was = readDecimal(quantityOf(before, code))
  const is = readDecimal(quantityOf(after, code))
  if (!asked?.gt(0) || !was || !is) return { kind: 'unclear' }
  const grown = is.minus(was)
  if (grown.eq(0)) return { kind: 'notAdded' }
  const scale = [1, packSize ?? 1].find((factor) => asked.times(factor).eq(grown))
  const ref = grownRef(before, after, code)
  if (scale === undefined || ref === undefined) return { kind: 'unclear' }
  return { kind: 'added', place: { ref, scale: String(scale) } }
}

/**
 * Places a line whose `addToCart` the CRM has accepted: as `findAdded`, but where the desk does
 * not know how many units a pack has, a whole number of the CRM's own is believed.
 * @returns undefined when the basket shows something else than was sent, such as twice as much.
 */
export function placeAdded(
  before: readonly CartRow[],
  after: readonly CartRow[],
  code: string,
  wanted: Wanted,
  packSize: number | undefined,
): Place | undefined {
  const evidence = findAdded(before, after, code, wanted, packSize)
  if (evidence.kind === 'added') return evidence.place
  const ref = grownRef(before, after, code)
  const asked = readDecimal(wanted.quantity)
  const isPackKnown = wanted.unit === 'unit' || packSize !== undefined
  if (ref === undefined || isPackKnown || !asked?.gt(0)) return undefined
  const grown = new Big(quantityOf(after, code)).minus(quantityOf(before, code))
  const scale = grown.div(asked)
  const isWhole = scale.gt(1) && scale.round(0).eq(scale)
  return isWhole ? { ref, scale: scale.toFixed() } : undefined
}

/**
 * A quantity of ours as the CRM counts it (`scale` as in `Place`): decimal text, rounded to six digits
 * behind the point; 0 for text that is no number.
 */
export function toCrmQuantity(quantity: string, scale: string): string {
  return (readDecimal(quantity) ?? zero())
    .times(readDecimal(scale) ?? 1)
    .round(6)
    .toFixed()
}

/**
 * The CRM's net price of one as it counts, as the price of one of ours (`scale` as in `Place`): decimal
 * text; 0 for text that is no number.
 */
export function toOurPrice(price: string, scale: string): string {
  return (readDecimal(price) ?? zero()).times(readDecimal(scale) ?? 1).toFixed()
}

/** How two wishes differ: not at all, in the quantity alone, or in what only a new line can say. */
export function difference(wanted: Wanted, there: Wanted): 'none' | 'quantity' | 'line' {
  const isSameLine =
    wanted.unit === there.unit &&
    wanted.location === there.location &&
    sameAmount(wanted.unitPrice, there.unitPrice)
  if (!isSameLine) return 'line'
  return sameAmount(wanted.quantity, there.quantity) ? 'none' : 'quantity'
}

/** Whether two decimals, or two absences, are the same amount. */
export function sameAmount(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  const [left, right] = [readDecimal(one), readDecimal(other)]
  return left !== undefined && right !== undefined && left.eq(right)
}

/** Product codes are compared without regard to case, as the CRM looks them up. */
export const sameCode = (one: string, other: string): boolean =>
  one.trim().toUpperCase() === other.trim().toUpperCase()

/** The one line of this code that is new or holds more than before. */
function grownRef(
  before: readonly CartRow[],
  after: readonly CartRow[],
  code: string,
): string | undefined {
  const had = new Map(before.map((row) => [row.ref, readDecimal(row.quantity) ?? zero()]))
  const grown = after.filter((row) => {
    if (!sameCode(row.code, code)) return false
    return readDecimal(row.quantity)?.gt(had.get(row.ref) ?? 0) === true
  })
  return grown.length === 1 ? grown[0]?.ref : undefined
}

const zero = () => new Big(0)
