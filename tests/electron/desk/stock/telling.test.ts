import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHearing, createTelling } from '../../../../electron/desk/stock/mirror/telling.ts'

type Thing = { readonly name: string }
const THINGS: readonly Thing[] = Array.from({ length: 20 }, (_, at) => ({ name: `A${at}` }))
const ANSWERS = fc.array(fc.uniqueArray(fc.constantFrom(...THINGS), { maxLength: 6 }), {
  maxLength: 20,
})

test('what is heard is what was told, and each thing crosses once until there is no room', () => {
  fc.assert(
    fc.property(ANSWERS, fc.integer({ min: 6, max: 25 }), (answers, most) => {
      const [tell, hear] = [createTelling<Thing>(most), createHearing<Thing>()]
      const crossed = new Set<string>()
      for (const answer of answers) {
        const told = structuredClone(tell(answer))
        if (told.isAnew) crossed.clear()
        for (const { name } of told.fresh) {
          expect(crossed.has(name)).toBe(false)
          crossed.add(name)
        }
        expect(crossed.size).toBeLessThanOrEqual(most)
        expect(hear(told)).toEqual(answer)
      }
    }),
  )
})
