/** A set of products, one bit each, in the order of their codes. */
export type Bits = Uint32Array

/** An empty set among so many products. */
export const noneOf = (products: number): Bits => new Uint32Array((products + 31) >>> 5)

/** Sets for the length of one question: to make them anew at every key takes longer than to use them. */
export type Sets = {
  /** An empty one. */
  readonly empty: () => Bits
  /** One that has the same as another, which stays as it is. */
  readonly copyOf: (bits: Bits) => Bits
  /** Gives all of them back; whatever they had is nobody's any more. */
  readonly giveBack: () => void
}

/** Sets among so many products. */
export function createSets(products: number): Sets {
  const made: Bits[] = []
  let given = 0
  const next = (): Bits => {
    const bits = made[given] ?? noneOf(products)
    made[given] = bits
    given += 1
    return bits
  }
  return {
    empty: () => next().fill(0),
    copyOf: (bits) => {
      const copy = next()
      copy.set(bits)
      return copy
    },
    giveBack: () => {
      given = 0
    },
  }
}

/** Takes a product into the set. */
export function put(bits: Bits, product: number): void {
  bits[product >>> 5] = (bits[product >>> 5] ?? 0) | (1 << (product & 31))
}

/** Whether a product is in the set. */
export const has = (bits: Bits, product: number): boolean =>
  (((bits[product >>> 5] ?? 0) >>> (product & 31)) & 1) === 1

/** Keeps in the first set what is in the other, too. */
export function keep(bits: Bits, others: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (others[at] ?? 0)
  return bits
}

/** Takes all of another set into the first. */
export function join(bits: Bits, others: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0)
  return bits
}

/** Takes all of another set out of the first. */
export function without(bits: Bits, others: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & ~(others[at] ?? 0)
  return bits
}

/** How many products there are in the set. */
export function countOf(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at += 1) count += ones(bits[at] ?? 0)
  return count
}

/** Adds up neighbouring bits, then pairs of them, then fours. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/**
 * Shows the products of the set in their order, those alone that are in another set besides if one
 * is given, until somebody has seen enough; whether that was so.
 */
export function eachUntil(
  bits: Bits,
  others: Bits | undefined,
  hasEnough: (product: number) => boolean,
): boolean {
  for (let at = 0; at < bits.length; at += 1) {
    let left = (bits[at] ?? 0) & (others === undefined ? -1 : (others[at] ?? 0))
    while (left !== 0) {
      const lowest = left & -left
      if (hasEnough((at << 5) + 31 - Math.clz32(lowest))) return true
      left ^= lowest
    }
  }
  return false
}

/** All products of the set in their order. */
export function listOf(bits: Bits): number[] {
  const list: number[] = []
  eachUntil(bits, undefined, (product) => {
    list.push(product)
    return false
  })
  return list
}
