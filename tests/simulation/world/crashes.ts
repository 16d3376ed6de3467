import type { Random } from '../random.ts'

/**
 * Counts what a desk does in steps: each timer, each request before and after it leaves, each
 * write before, between and after its syncing. It can die at any of them.
 */
export type Crashes = {
  /** One more step; true where the desk dies here. */
  readonly step: (isMoney: boolean) => boolean
}

/** When the desk dies: never, after so many steps, or so many after money work began. */
export type CrashPlan =
  | { readonly kind: 'never' }
  | { readonly kind: 'anywhere'; readonly steps: number }
  | { readonly kind: 'inMoneyWork'; readonly steps: number }

/** Draws a plan; most crashes that teach anything are near an order, or while a basket is put in. */
export function crashPlan(probability: number, random: Random, hasBaskets: boolean): CrashPlan {
  if (!random.chance(probability)) return { kind: 'never' }
  if (hasBaskets && random.chance(0.6)) return { kind: 'anywhere', steps: random.between(1, 150) }
  return random.chance(0.7)
    ? { kind: 'inMoneyWork', steps: random.between(0, 45) }
    : { kind: 'anywhere', steps: random.between(1, 260) }
}

/** Counts by a plan. */
export function createCrashes(plan: CrashPlan): Crashes {
  let left = plan.kind === 'never' ? -1 : plan.steps
  let hasBegun = plan.kind === 'anywhere'
  return {
    step: (isMoney) => {
      hasBegun ||= isMoney
      if (plan.kind === 'never' || !hasBegun || left < 0) return false
      left -= 1
      return left < 0
    },
  }
}
