import type { ReadBack } from '../orderOutcome.ts'

/** An order as a list of the CRM showed it; `clientRef` is `undefined` where the row had none. */
export type ListedOrder = ReadBack & {
  readonly orderKey: string | null
  readonly clientRef: string | undefined
  /** When it was created, milliseconds since 1970, where the CRM said. */
  readonly createdAt: number | null
}

/** One page of a list: what was asked for, and what came. */
export type ListedPage = {
  readonly skip: number
  readonly rows: readonly ListedOrder[]
  /** How many rows the CRM says there are altogether. */
  readonly found: number | null
}

/** A pass through a customer's orders from the first page on, in the order it was read. */
export type Pass = readonly ListedPage[]

/** Whether a pass can prove that something is not there; if not, why. */
export type PassVerdict =
  | { readonly kind: 'whole'; readonly found: number }
  | { readonly kind: 'broken'; readonly why: string }

const broken = (why: string): PassVerdict => ({ kind: 'broken', why })

/**
 * Judges a pass by the rules of absence (money.md, "Placing an order", point 6): it ends on an
 * empty page or on as many distinct orders as `found`; it advances by the rows that came and
 * overlaps by one; `found` is the same throughout; and every row has its customer reference.
 */
export function judgePass(pass: Pass): PassVerdict {
  const [first] = pass
  if (first === undefined) return broken('nothing was read')
  if (first.skip !== 0) return broken('it did not begin at the first order')
  if (pass.some(({ found }) => found !== first.found)) {
    return broken('the list changed while it was read')
  }
  if (pass.some(({ rows }) => rows.some(({ clientRef }) => clientRef === undefined))) {
    return broken('an order came without its reference')
  }
  if (pass.some(({ rows }) => rows.some(({ orderRef }) => orderRef === ''))) {
    return broken('an order came without its number')
  }
  const gap = pass.findIndex((page, index) => index > 0 && !continues(pass[index - 1], page))
  if (gap !== -1) return broken('a page did not join on to the one before')
  const keys = distinctOrders(pass)
  const isComplete = pass.at(-1)?.rows.length === 0 || keys.size === first.found
  if (!isComplete) return broken('it did not reach the last order')
  return first.found === null || keys.size === first.found
    ? { kind: 'whole', found: keys.size }
    : broken('fewer orders came than the CRM counts')
}

/**
 * What to skip for the page after `pass`: the rows that came, less the one that both pages must
 * show. `null` when the pass has come to its end.
 */
export function nextSkip(pass: Pass): number | null {
  const last = pass.at(-1)
  if (last === undefined) return 0
  if (last.rows.length === 0 || distinctOrders(pass).size === last.found) return null
  const reached = last.skip + last.rows.length
  // One row alone is the overlap itself: nothing new came, and asking again would go round.
  return pass.length > 1 && last.rows.length === 1 ? reached : reached - 1
}

/** Every order the pass showed, each once. */
export const ordersOf = (pass: Pass): readonly ListedOrder[] => [...distinctOrders(pass).values()]

/** A page joins on when its first row is the last one of the page before, or when none is left. */
function continues(before: ListedPage | undefined, page: ListedPage): boolean {
  const last = before?.rows.at(-1)
  if (before === undefined || last === undefined) return false
  const reached = before.skip + before.rows.length
  if (page.skip === reached - 1) return page.rows[0]?.orderRef === last.orderRef
  return page.skip === reached && page.rows.length === 0
}

const distinctOrders = (pass: Pass): ReadonlyMap<string, ListedOrder> =>
  new Map(pass.flatMap(({ rows }) => rows.map((row) => [row.orderRef, row] as const)))
