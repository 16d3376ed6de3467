import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bytesOf,
  keepCommon,
  readGaps,
  writeGap,
} from '../../../../electron/desk/stock/mirror/words/gaps.ts'

const GAP = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.constantFrom(127, 128, 16_383, 16_384, 2_097_152),
  fc.integer({ min: 1, max: 5_000_000 }),
)
const NUMBERS = fc.array(GAP, { maxLength: 40 }).map((gaps) => {
  let last = -1
  return gaps.map((gap) => {
    last += gap
    return last
  })
})

test('rising numbers are read as they were written, in the room that was counted', () => {
  fc.assert(
    fc.property(NUMBERS, (numbers) => {
      const gaps = numbers.map((number, at) => number - (numbers[at - 1] ?? -1))
      const size = gaps.reduce((sum, gap) => sum + bytesOf(gap), 0)
      const kept = new Uint8Array(size + 1)
      let at = 1
      for (const gap of gaps) at = writeGap(kept, at, gap)
      expect(at).toBe(kept.length)
      const read = new Uint32Array(numbers.length)
      expect(readGaps(kept, 1, at, read)).toBe(numbers.length)
      expect([...read]).toEqual(numbers)
    }),
  )
})

test('what two rows of rising numbers have in common', () => {
  const few = fc.uniqueArray(fc.nat(40)).map((numbers) => numbers.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(few, few, (some, others) => {
      // What an earlier question left behind them counts for nothing.
      const row = (numbers: number[]) => ({
        numbers: Uint32Array.from([...numbers, 3, 1, 7]),
        count: numbers.length,
      })
      const kept = row(some)
      const count = keepCommon(kept, row(others))
      const both = some.filter((number) => others.includes(number))
      expect([...kept.numbers.subarray(0, count)]).toEqual(both)
    }),
  )
})
