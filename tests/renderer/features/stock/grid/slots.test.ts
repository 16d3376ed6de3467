import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotsOf } from '../../../../../renderer/features/stock/grid/slots.ts'

const codes = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), { maxLength: 5 })

test('a product that stays keeps its slot, and others take over those of the products that are gone', () => {
  const before = slotsOf(['A', 'B', 'C'], new Map())
  expect([...before.values()]).toEqual(['row 0', 'row 1', 'row 2'])
  expect([...slotsOf(['C', 'D', 'A'], before)]).toEqual([
    ['C', 'row 2'],
    ['D', 'row 1'],
    ['A', 'row 0'],
  ])
})

test('whatever comes after what, no two products share a slot and no more slots come up than products were', () => {
  fc.assert(
    fc.property(fc.array(codes, { minLength: 1, maxLength: 8 }), (answers) => {
      let slots: ReadonlyMap<string, string> = new Map()
      for (const answer of answers) {
        const before = slots
        slots = slotsOf(answer, before)
        expect([...slots.keys()]).toEqual(answer)
        expect(new Set(slots.values()).size).toBe(answer.length)
        for (const [code, slot] of slots) expect(before.get(code) ?? slot).toBe(slot)
        const most = Math.max(...answers.map(({ length }) => length))
        for (const slot of slots.values()) expect(Number(slot.slice(4))).toBeLessThan(most)
      }
    }),
  )
})
