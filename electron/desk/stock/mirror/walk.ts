/**
 * The walk through the CRM's feed, page by page, as it is kept between two pages. The feed has no
 * marks to hold on to and may change under way, so that each page begins with the last row of the
 * page before: while that one is found again, nothing moved in front of it and nothing was missed.
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

/** The beginning. */
export const newWalk = (startedAt: number): Walk => ({
  phase: 'prices',
  startedAt,
  skip: 0,
  pass: 1,
  anchor: null,
  isSteady: true,
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
      nameless: walk.nameless + codes.filter((code) => code === '').length,
      print: codes.reduce(printed, walk.print),
    },
  }
}

/** How a pass ended: all was seen; once more; or what was seen is all that can be said. */
export type PassEnd =
  | { readonly kind: 'whole'; readonly pass: number }
  | { readonly kind: 'again'; readonly walk: Walk }
  | { readonly kind: 'unsure' }

/**
 * Judges a pass by how many different codes it saw. All was seen where nothing moved and as many
 * came as the CRM has, or where two passes saw the same codes in the same order.
 */
export function endOfPass(walk: Walk, distinct: number): PassEnd {
  const { isSteady, expected, skip, nameless, print, lastPrint, pass } = walk
  const isAll = expected === null ? skip === distinct + nameless : distinct + nameless >= expected
  if ((isSteady && isAll) || print === lastPrint) return { kind: 'whole', pass }
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
