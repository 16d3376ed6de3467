// Rising numbers that lie close together, kept as the gaps between them: seven bits a byte, the
// lowest first, the eighth says that more follow. Most gaps take one byte.

const MORE = 0x80

/** How many bytes a gap takes. */
export function bytesOf(gap: number): number {
  let bytes = 1
  for (let left = gap >>> 7; left !== 0; left >>>= 7) bytes += 1
  return bytes
}

/** Writes a gap; returns where the next one goes. */
export function writeGap(into: Uint8Array, from: number, gap: number): number {
  let at = from
  let left = gap
  for (; left >= MORE; left >>>= 7) {
    into[at] = (left & 0x7f) | MORE
    at += 1
  }
  into[at] = left
  return at + 1
}

/**
 * Reads the numbers whose gaps stand between two places; returns how many there are. The first gap is
 * counted from one below 0.
 */
export function readGaps(kept: Uint8Array, from: number, to: number, into: Uint32Array): number {
  let count = 0
  let number = -1
  for (let at = from; at < to; count += 1) {
    let byte = kept[at] ?? 0
    let gap = byte & 0x7f
    at += 1
    for (let shift = 7; byte >= MORE; shift += 7) {
      byte = kept[at] ?? 0
      gap |= (byte & 0x7f) << shift
      at += 1
    }
    number += gap
    into[count] = number
  }
  return count
}

/** Rising numbers: so many from the beginning. */
export type Row = { readonly numbers: Uint32Array; readonly count: number }

/** Keeps in the first row what is in the other, too; returns how many that are. */
export function keepCommon(some: Row, others: Row): number {
  let count = 0
  let at = 0
  for (let mine = 0; mine < some.count; mine += 1) {
    const number = some.numbers[mine] ?? 0
    while (at < others.count && (others.numbers[at] ?? 0) < number) at += 1
    if (at === others.count) return count
    if (others.numbers[at] !== number) continue
    some.numbers[count] = number
    count += 1
  }
  return count
}
