import { CODE_ORDERS, type CodeOrder, ordersKept } from './codeOrder.ts'

/**
 * The walk through the CRM's feed, page by page, as it is kept between two pages. The feed has no
 * marks to hold on to and may change under way, so that each page begins with the last row of the
 * page before: while that one is found again, as many stand in front of it as before.
 */
export type Walk = {
  readonly phase: 'prices' | 'feed'
  readonly startedAt: number
  /** Rows of this pass so far; where the next page begins. */
  readonly skip: number
  readonly pass: number
  /** Code of the last row, or `null` at the beginning and where a page is asked for without it. */
  readonly anchor: string | null
  /** Whether every page so far began with the row it should. */
  readonly isSteady: boolean
  /** The orders that every code so far kept to. */
  readonly orders: readonly CodeOrder[]
  /** How many rows there are, as the CRM last said. */
  readonly expected: number | null
  /** Rows without a code, which nobody could order. */
  readonly nameless: number
  /** Of the codes in their order, for this pass and the one before. */
  readonly print: number
  readonly lastPrint: number | null
  readonly arePricesRead: boolean
}

/** Rows asked for at once; the CRM may give fewer. */
const PAGE = 250

/** A feed that goes on moving is walked so often. */
const PASSES = 3

/** Fewer codes may be in order by accident. */
const SORTED_FROM = 20

/** The beginning. */
export const newWalk = (startedAt: number): Walk => ({
  phase: 'prices',
  startedAt,
  skip: 0,
  pass: 1,
  anchor: null,
  isSteady: true,
  orders: CODE_ORDERS,
  expected: null,
  nameless: 0,
  print: PRINT,
  lastPrint: null,
  arePricesRead: false,
})

/** What to ask for next. */
export const nextPage = ({ skip, anchor }: Walk): { skip: number; limit: number } =>
  anchor === null ? { skip, limit: PAGE } : { skip: skip - 1, limit: PAGE + 1 }

/** From base prices to the feed itself. */
export const toFeed = (walk: Walk, arePricesRead: boolean): Walk => ({
  ...newWalk(walk.startedAt),
  phase: 'feed',
  arePricesRead,
})

/** What a page brought: how many of its rows are old, and the walk after it. */
export type Stepped = {
  readonly known: 0 | 1
  readonly walk: Walk
  /** Whether the pass is over. */
  readonly isEnd: boolean
}

/** Takes the codes of a page; a row without one counts as an empty code. */
export function step(before: Walk, codes: readonly string[], found: number | null): Stepped {
  const isSameMany = found === null || before.expected === null || found === before.expected
  const walk: Walk = {
    ...before,
    expected: found ?? before.expected,
    isSteady: before.isSteady && isSameMany,
  }
  if (walk.anchor === null) {
    // Rows that come without the one before them prove nothing about what moved.
    const isBeginning = walk.skip === 0 || codes.length === 0
    return taken({ ...walk, isSteady: walk.isSteady && isBeginning }, codes, 0)
  }
  if (codes.length === 0) return taken({ ...walk, isSteady: false }, codes, 0)
  if (codes[0] !== walk.anchor) {
    return taken({ ...walk, isSteady: false, skip: walk.skip - 1 }, codes, 0)
  }
  // Nothing but the row that was known: whether that is the end is asked without it.
  if (codes.length === 1) return { known: 1, walk: { ...walk, anchor: null }, isEnd: false }
  return taken(walk, codes.slice(1), 1)
}

function taken(walk: Walk, codes: readonly string[], known: 0 | 1): Stepped {
  return {
    known,
    isEnd: codes.length === 0,
    walk: {
      ...walk,
      skip: walk.skip + codes.length,
      anchor: codes.at(-1) ?? null,
      orders: ordersAfter(walk, codes),
      nameless: walk.nameless + codes.filter((code) => code === '').length,
      print: codes.reduce(printed, walk.print),
    },
  }
}

/** Rows without a code have no place in an order, and none can be known again. */
function ordersAfter({ orders, anchor }: Walk, codes: readonly string[]): readonly CodeOrder[] {
  if (codes.at(-1) === '') return []
  const before = anchor === null ? [] : [anchor]
  return ordersKept(
    orders,
    [...before, ...codes].filter((code) => code !== ''),
  )
}

/** How a pass ended: all was seen; once more; or what was seen is all that can be said. */
export type PassEnd =
  | { readonly kind: 'whole'; readonly pass: number }
  | { readonly kind: 'again'; readonly walk: Walk }
  | { readonly kind: 'unsure' }

/**
 * Judges a pass by how many different codes it saw. Where codes keep to an order none can change
 * its place, so that nothing was missed if each page went on where the last one ended. Where they
 * do not, one that moved may have been taken in by a gap: only a second pass with the same codes
 * tells that none was. Whatever came, less than the CRM says it has is not all.
 */
export function endOfPass(walk: Walk, distinct: number): PassEnd {
  const { isSteady, orders, expected, skip, nameless, print, lastPrint, pass } = walk
  const isSorted = isSteady && orders.length > 0 && skip >= SORTED_FROM
  const isAllSorted = isSorted && distinct + nameless >= (expected ?? 0)
  const isSameAgain = print === lastPrint && skip >= (expected ?? 0)
  if (isAllSorted || isSameAgain) return { kind: 'whole', pass }
  if (pass === PASSES) return { kind: 'unsure' }
  const again = toFeed(walk, walk.arePricesRead)
  return { kind: 'again', walk: { ...again, pass: pass + 1, lastPrint: print } }
}

const PRINT = 2_166_136_261

/** FNV-1a over the signs of a code and its end. */
function printed(before: number, code: string): number {
  let print = before
  for (const sign of `${code}\n`) print = Math.imul(print ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return print >>> 0
}
