import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HALF_LIFE_MS, type Use, usedAgain, weightAt } from '../../../shared/domain/usage.ts'

const moment = fc.integer({ min: 0, max: 3_000_000_000_000 })
const step = fc.integer({ min: 0, max: 20 * HALF_LIFE_MS })
const use = fc.record({ weight: fc.double({ min: 0.001, max: 500, noNaN: true }), at: moment })

test('a choice counts one, half of that after two weeks, and a quarter after four', () => {
  const once = usedAgain(undefined, 1000)
  expect(weightAt(once, 1000)).toBe(1)
  expect(weightAt(once, 1000 + HALF_LIFE_MS)).toBe(0.5)
  expect(weightAt(once, 1000 + 2 * HALF_LIFE_MS)).toBe(0.25)
})

test('it never grows by waiting, and a choice always adds exactly one', () => {
  fc.assert(
    fc.property(use, step, step, (before, soon, later) => {
      const now = before.at + soon
      expect(weightAt(before, now + later)).toBeLessThanOrEqual(weightAt(before, now))
      expect(weightAt(usedAgain(before, now), now)).toBe(1 + weightAt(before, now))
    }),
  )
})

test('of two that nobody chooses any more the heavier stays the heavier', () => {
  fc.assert(
    fc.property(use, use, step, (one: Use, other: Use, later) => {
      const now = Math.max(one.at, other.at)
      const [first, second] = [weightAt(one, now), weightAt(other, now)]
      fc.pre(first > second * 1.0001 && second > 1e-6)
      expect(weightAt(one, now + later)).toBeGreaterThan(weightAt(other, now + later))
    }),
  )
})

test('a clock that was set back takes nothing and gives nothing', () => {
  fc.assert(
    fc.property(use, step, (before, back) => {
      expect(weightAt(before, before.at - back)).toBe(before.weight)
      expect(usedAgain(before, before.at - back).at).toBe(before.at)
    }),
  )
})
