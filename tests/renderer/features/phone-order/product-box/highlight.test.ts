import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from '../../../../../renderer/features/phone-order/product-box/highlight.ts'

const marked = (name: string, words: string) =>
  highlight(name, words)
    .filter(({ isMatch }) => isMatch)
    .map(({ text }) => text)

test('marks where words begin, before it marks inside one', () => {
  expect(marked('Oak-smoked sea salt', 'sea sa')).toEqual(['sea', 'sa'])
  expect(marked('Bassalt salt', 'salt')).toEqual(['salt'])
  expect(marked('Basalt', 'salt')).toEqual(['salt'])
})

test('accents and capitals do not count', () => {
  expect(marked('Crème brûlée', 'creme BRU')).toEqual(['Crème', 'brû'])
})

test('the pieces are the name, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, words) => {
      expect(
        highlight(name, words)
          .map(({ text }) => text)
          .join(''),
      ).toBe(name)
    }),
  )
})
