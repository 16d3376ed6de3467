/** Part of a day, in minutes of its clock. */
export type Stretch = { readonly from: number; readonly to: number }

/** Where it stands beside the others: its own place of so many. */
export type Beside = { readonly lane: number; readonly lanes: number }

/**
 * Places for what stands in the column of a day: what overlaps, by itself or through others, shares
 * the width alike, and nothing covers anything. What begins together stands in the order it came.
 */
export function sideBySide<Of extends Stretch>(all: readonly Of[]): readonly (Of & Beside)[] {
  const sorted = all.toSorted((one, other) => one.from - other.from)
  const laid: (Of & Beside)[] = []
  let group: (Of & { lane: number })[] = []
  let ends: number[] = []
  const close = () => {
    const lanes = ends.length
    laid.push(...group.map((one) => ({ ...one, lanes })))
    group = []
    ends = []
  }
  for (const one of sorted) {
    if (ends.every((end) => end <= one.from)) close()
    const free = ends.findIndex((end) => end <= one.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = one.to
    group.push({ ...one, lane })
  }
  close()
  return laid
}
