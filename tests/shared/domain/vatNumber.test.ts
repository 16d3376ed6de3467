import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVatNumber, vatDigits, vatNumberHint } from '../../../shared/domain/vatNumber.ts'

const seven = fc.stringMatching(/^\d{7}$/)

test.each(['GB 123 4567 82', '123456782', 'gb123456782', 'XI 123 4567 82', '123 4567 82 001'])(
  '%s adds up',
  (typed) => {
    expect(isVatNumber(typed)).toBe(true)
    expect(vatNumberHint(typed)).toBeNull()
  },
)

test('so it does by the rule of 2010', () => {
  expect(isVatNumber('GB 123 4567 27')).toBe(true)
})

test('to seven figures belong two checks, one a rule, or the two that make a whole 97', () => {
  fc.assert(
    fc.property(seven, (first) => {
      const checks = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'))
      const fitting = checks.filter((check) => isVatNumber(first + check)).map(Number)
      // 97 to 99 stand for 0 to 2 again.
      expect(new Set(fitting.map((check) => check % 97)).size).toBe(2)
    }),
  )
})

test('one figure read out wrong is noticed', () => {
  fc.assert(
    fc.property(seven, fc.nat(6), fc.integer({ min: 1, max: 9 }), (first, at, by) => {
      const check = Array.from({ length: 97 }, (_, n) => String(n).padStart(2, '0')).find((two) =>
        isVatNumber(first + two),
      )
      const wrong = (Number(first[at]) + by) % 10
      const heard = first.slice(0, at) + wrong + first.slice(at + 1)
      // The two rules lie 55 apart: no single figure can lead from one to the other but by that much.
      const weight = 8 - at
      const moved = weight * (wrong - Number(first[at]))
      fc.pre(((moved % 97) + 97) % 97 !== 55 && ((moved % 97) + 97) % 97 !== 42)
      expect(isVatNumber(heard + check)).toBe(false)
    }),
  )
})

test('what is none is said to be none, or not to add up', () => {
  expect(vatNumberHint('')).toBeNull()
  expect(vatNumberHint('12345')).toContain('nine figures')
  expect(vatNumberHint('FR 12345678901')).toContain('nine figures')
  expect(vatNumberHint('GB 123 4567 83')).toContain('do not add up')
  expect(vatDigits('GB 123-4567-82')).toBe('123456782')
})
