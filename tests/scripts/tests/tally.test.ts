import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closingLine, failure, judge, sum } from '../../../scripts/tests/tally.mjs'

const ended = { code: 0, isLate: false, output: 'said' }
const clean = { passed: 3, failures: [] }

describe('a runner is judged by its report and by how it ended', () => {
  test('all well', () => {
    expect(judge(clean, ended)).toEqual(clean)
  })

  test('failures stand as reported', () => {
    const failures = [failure('a'), failure('b')]
    expect(judge({ passed: 3, failures }, { ...ended, code: 1 })).toEqual({ passed: 3, failures })
  })

  test.each([
    ['ran nothing', { passed: 0, failures: [] }, ended],
    ['ended with exit code 7', clean, { ...ended, code: 7 }],
    ['cut off', clean, { ...ended, isLate: true, code: 1 }],
    ['cut off', clean, { ...ended, isLate: true }],
  ])('%s is a failure', (words, tally, end) => {
    const { failures } = judge(tally, end)
    expect(failures).toEqual([failure(expect.stringContaining(words), 'said')])
  })

  test('no report and a bad end never count as good', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        (passed, code, isLate) => {
          const isGood =
            judge({ passed, failures: [] }, { code, isLate, output: '' }).failures.length === 0
          expect(isGood).toBe(passed > 0 && code === 0 && !isLate)
        },
      ),
    )
  })
})

test('the closing line sums all runners', () => {
  const total = sum([clean, { passed: 39, failures: [failure('a')] }, { passed: 0, failures: [] }])
  expect(closingLine(total)).toBe('42 passed, 1 failed')
})
