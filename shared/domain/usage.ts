/** How often something was chosen: a sum in which every choice counts less as it grows old. */
export type Use = {
  readonly weight: number
  /** When the weight was that; ms since 1970. */
  readonly at: number
}

/** After so long a choice counts half; ms. */
export const HALF_LIFE_MS = 14 * 24 * 3_600_000

/** What a use weighs at a later moment; a clock that was set back does not make it heavier. */
export const weightAt = ({ weight, at }: Use, now: number): number =>
  weight * 2 ** (-Math.max(0, now - at) / HALF_LIFE_MS)

/** The use after one more choice. */
export const usedAgain = (use: Use | undefined, now: number): Use => ({
  weight: 1 + (use === undefined ? 0 : weightAt(use, now)),
  at: Math.max(now, use?.at ?? now),
})
