import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridMove } from '../../../../../renderer/features/phone-order/basket/gridMove.ts'

const SIZE = { rows: 3, columns: 9 }
const at = (row: number, column: number) => ({ row, column })

test.each([
  ['ArrowUp', at(1, 4), at(0, 4)],
  ['ArrowUp', at(0, 4), at(0, 4)],
  ['ArrowDown', at(1, 4), at(2, 4)],
  ['ArrowDown', at(2, 4), at(2, 4)],
  ['ArrowLeft', at(1, 4), at(1, 3)],
  ['ArrowRight', at(1, 8), at(1, 8)],
  ['Home', at(1, 4), at(1, 0)],
  ['End', at(1, 4), at(1, 8)],
  ['PageDown', at(0, 4), at(2, 4)],
])('%s from %o leads to %o', (key, from, to) => {
  expect(gridMove(from, key, false, SIZE)).toEqual(to)
})

test('with Ctrl, Home and End mean the whole basket', () => {
  expect(gridMove(at(1, 4), 'Home', true, SIZE)).toEqual(at(0, 0))
  expect(gridMove(at(1, 4), 'End', true, SIZE)).toEqual(at(2, 8))
})

test('any other key leads nowhere', () => {
  expect(gridMove(at(1, 4), 'a', false, SIZE)).toBeNull()
})

test('no key leads out of the grid', () => {
  const keys = [
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  ]
  const cell = fc.record({ row: fc.nat({ max: 2 }), column: fc.nat({ max: 8 }) })
  fc.assert(
    fc.property(cell, fc.constantFrom(...keys), fc.boolean(), (place, key, isWhole) => {
      const next = gridMove(place, key, isWhole, SIZE)
      expect(next?.row).toBeGreaterThanOrEqual(0)
      expect(next?.row).toBeLessThan(3)
      expect(next?.column).toBeGreaterThanOrEqual(0)
      expect(next?.column).toBeLessThan(9)
    }),
  )
})
