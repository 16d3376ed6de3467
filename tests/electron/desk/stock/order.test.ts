import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareText } from '../../../../electron/desk/stock/mirror/order.ts'

const signs = fc.constantFrom('', 'a', 'b', 'é', '\uD7FF', '\uE000', '\uFFFD', '\u{10000}', '😀')
const text = fc.oneof(
  fc.string({ unit: signs, maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

test('texts compare as their bytes do, which is how SQLite compares them', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const bytes = Buffer.compare(Buffer.from(one), Buffer.from(other))
      expect(Math.sign(compareText(one, other))).toBe(bytes)
    }),
    { numRuns: 3000 },
  )
})
