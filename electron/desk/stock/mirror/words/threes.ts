import { keepCommon, type Row, readGaps } from './gaps.ts'
import type { IndexParts } from './wordIndex.ts'

/** One number for three bytes. */
export const threeOf = (bytes: ArrayLike<number>, at: number): number =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)

/** Where the words with some three bytes stand. */
type Three = { readonly from: number; readonly to: number }

/** More words than this many times those with another three bytes are not looked at besides. */
const FAR_MORE = 16

/**
 * Tells which of so many words may have a term in them, until a further term is asked for: those
 * with its rarest three bytes, and the next.
 */
export function wordsByThrees(
  parts: Pick<IndexParts, 'threes' | 'threeWords'>,
  words: number,
): (term: ArrayLike<number>) => Row {
  const threes = threesOf(parts)
  // Used again and again: to make them anew at every key takes longer than to fill them.
  const [some, others] = [new Uint32Array(words), new Uint32Array(words)]
  const none = { numbers: some, count: 0 }
  const read = ({ from, to }: Three, into: Uint32Array): Row => ({
    numbers: into,
    count: readGaps(parts.threeWords, from, to, into),
  })

  return (term) => {
    let [rarest, next]: (Three | undefined)[] = []
    for (let at = 0; at + 3 <= term.length; at += 1) {
      const three = threes.get(threeOf(term, at))
      if (three === undefined) return none
      if (three === rarest || three === next) continue
      if (rarest === undefined || bytesOf(three) < bytesOf(rarest)) {
        next = rarest
        rarest = three
      } else if (next === undefined || bytesOf(three) < bytesOf(next)) next = three
    }
    if (rarest === undefined) return none
    const row = read(rarest, some)
    if (next === undefined || bytesOf(next) > FAR_MORE * bytesOf(rarest)) return row
    return { numbers: some, count: keepCommon(row, read(next, others)) }
  }
}

const bytesOf = ({ from, to }: Three): number => to - from

function threesOf({
  threes,
  threeWords,
}: Pick<IndexParts, 'threes' | 'threeWords'>): ReadonlyMap<number, Three> {
  const found = new Map<number, Three>()
  for (let at = 0; at < threes.length; at += 2) {
    const to = threes[at + 3] ?? threeWords.length
    found.set(threes[at] ?? 0, { from: threes[at + 1] ?? 0, to })
  }
  return found
}
