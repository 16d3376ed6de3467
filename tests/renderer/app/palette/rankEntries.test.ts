import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntries, fitOf, rankEntries } from '../../../../renderer/app/palette/rankEntries.ts'
import { entry, idsOf } from './entries.ts'

const none = new Map<string, number>()

test.each([
  ['Place order', '', 'place order', 'whole'],
  ['Cup, blue', 'HV-1042', 'hv-1042', 'whole'],
  ['Place order', '', 'pla', 'start'],
  ['Place order', '', 'order pl', 'words'],
  ['Café table', '', 'table cafe', 'words'],
  ['Cup, blue', 'HV-1042', 'blue 1042', 'words'],
  ['Place order', '', 'lace', 'inside'],
  ['Place order', '', '', 'inside'],
  ['Place order', '', 'place stock', null],
] as const)('“%s” (%s) fits “%s”: %s', (title, words, text, fit) => {
  expect(fitOf(entry(title, { words }), text)).toBe(fit)
})

const places = [entry('Place order'), entry('Orders'), entry('Reorder'), entry('Stock')]

test('what begins with the text is before what only holds it', () => {
  expect(idsOf(findEntries(places, 'order', none))).toEqual(['Orders', 'Place order', 'Reorder'])
})

test('what is used here comes first, but never before what was named whole', () => {
  const used = new Map([['Place order', 9]])
  expect(idsOf(findEntries(places, 'or', used))[0]).toBe('Place order')
  const heavy = new Map([['Stock changes', 1e9]])
  const named = findEntries([entry('Stock changes'), entry('Stock')], 'stock', heavy)
  expect(idsOf(named)).toEqual(['Stock', 'Stock changes'])
  expect(idsOf(findEntries(places, '', used))[0]).toBe('Place order')
})

const title = fc.stringMatching(/^[a-d]{1,4}( [a-d]{1,3})?$/)
const titles = fc.uniqueArray(title, { maxLength: 12 })
const weight = fc.double({ min: 0, max: 1000, noNaN: true })

test('ranking loses and adds nothing, and one more use never costs a place', () => {
  fc.assert(
    fc.property(titles, title, fc.array(weight), fc.nat(), weight, (all, text, heavy, at, more) => {
      const entries = all.map((name) => entry(name))
      const weights = new Map(all.map((name, index) => [name, heavy[index] ?? 0]))
      const before = idsOf(rankEntries(entries, text, weights))
      expect(before.toSorted()).toEqual(all.toSorted())
      const lucky = all[at % Math.max(1, all.length)]
      if (lucky === undefined) return
      const after = idsOf(
        rankEntries(entries, text, new Map(weights).set(lucky, (weights.get(lucky) ?? 0) + more)),
      )
      expect(after.indexOf(lucky)).toBeLessThanOrEqual(before.indexOf(lucky))
      const others = (ids: readonly string[]) => ids.filter((id) => id !== lucky)
      expect(others(after)).toEqual(others(before))
    }),
  )
})
