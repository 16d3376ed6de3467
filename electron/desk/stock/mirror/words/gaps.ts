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

/** The numbers whose gaps stand between two places. The first gap is counted from one below 0. */
export function readGaps(kept: Uint8Array, from: number, to: number): Uint32Array {
  const numbers = new Uint32Array(to - from)
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
    numbers[count] = number
  }
  return numbers.subarray(0, count)
}

/** What two rows of rising numbers have in common. */
export function common(some: Uint32Array, others: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(some.length, others.length))
  let count = 0
  let at = 0
  for (const number of some) {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < number) at += 1
    if (others[at] !== number) continue
    both[count] = number
    count += 1
  }
  return both.subarray(0, count)
}
