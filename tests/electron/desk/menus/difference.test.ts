import fc from 'fast-check'
import { expect, test } from 'vitest'
import { menuDifference } from '../../../../electron/desk/menus/difference.ts'

const menu = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'D', 'E', '__proto__', 'constructor'),
    name: fc.constantFrom('one', 'two', 'three'),
  }),
  { selector: ({ code }) => code },
)
const asMap = (values: readonly { code: string; name: string }[]) =>
  new Map(values.map(({ code, name }) => [code, name]))

test('what is gone comes first, then what is called otherwise, then what is new', () => {
  const before = [
    { code: 'WH1', name: 'Avonmouth' },
    { code: 'WH2', name: 'Bedminster' },
  ]
  const after = [
    { code: 'WH3', name: 'Clifton' },
    { code: 'WH1', name: 'Avonmouth docks' },
  ]
  expect(menuDifference(before, after)).toEqual([
    { kind: 'gone', code: 'WH2', was: 'Bedminster', now: null },
    { kind: 'text', code: 'WH1', was: 'Avonmouth', now: 'Avonmouth docks' },
    { kind: 'new', code: 'WH3', was: null, now: 'Clifton' },
  ])
})

test('the changes, done to the old menu, give the new one', () => {
  fc.assert(
    fc.property(menu, menu, (before, after) => {
      const done = asMap(before)
      for (const { kind, code, was, now } of menuDifference(before, after)) {
        expect(done.get(code) ?? null).toBe(was)
        if (kind === 'gone') done.delete(code)
        else done.set(code, now ?? '')
      }
      expect(done).toEqual(asMap(after))
    }),
  )
})

test('each code is told of once at most, and another order is no change', () => {
  fc.assert(
    fc.property(menu, menu, (before, after) => {
      const codes = menuDifference(before, after).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
      expect(menuDifference(before, before.toReversed())).toEqual([])
    }),
  )
})
