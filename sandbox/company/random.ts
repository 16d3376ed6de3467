/** A source of repeatable chance: the same seed gives the same company on every computer. */
export type Random = {
  /** From 0 up to but not including 1. */
  next: () => number
  /** A whole number, both ends included. */
  between: (low: number, high: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  chance: (share: number) => boolean
}

/** Mulberry32: 32 bits of state, which is plenty for sample data. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
  }
}

const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789']

/** An opaque key of 18 characters, as the CRM gives its records, always the same for one record. */
export const recordKey = (kind: string, ref: number): string => {
  // Each step turns one 32-bit number into another and never two into one, so no two records share a seed.
  let seed = ref
  for (const sign of kind) seed = Math.imul(seed ^ sign.charCodeAt(0), 0x01000193)
  const random = randomFrom(seed)
  return Array.from({ length: 18 }, () => random.pick(letters)).join('')
}
