import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spell } from '../../../shared/domain/phonetic.ts'

const spoken = (text: string) => spell(text).map((word) => word.map(({ words }) => words).join(' '))

test.each([
  ['BS4 1CK', ['Bravo Sierra four', 'one Charlie Kilo']],
  ['zoe_x@a-b.uk', ['Zulu Oscar Echo underscore X-ray at Alpha dash Bravo dot Uniform Kilo']],
  ['+44 10', ['plus four four', 'one nought']],
  ['Zoë', ['Zulu Oscar Echo with two dots']],
  ['Zoe\u0308', ['Zulu Oscar Echo with two dots']],
  ['Ål Ç', ['Alpha with ring Lima', 'Charlie with cedilla']],
  ['Ș', ['Sierra with an accent']],
  ['O’Hara & Co', ['Oscar apostrophe Hotel Alpha Romeo Alpha', 'and', 'Charlie Oscar']],
  ['(UK)', ['open bracket Uniform Kilo close bracket']],
  ['東 😀', ['東', '😀']],
  ['', []],
])('%j is read out', (text, words) => {
  expect(spoken(text)).toEqual(words)
})

test('every letter has a word that begins with it, and no two share one', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')
  const words = letters.map((letter) => spoken(letter)[0] ?? '')
  expect(new Set(words).size).toBe(36)
  expect(words.slice(0, 26).map((word) => word.charAt(0).toLowerCase())).toEqual(
    letters.slice(0, 26),
  )
})

test('no sign of any text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const signs = spell(text).flatMap((word) => word.map(({ sign }) => sign))
      expect(signs.join('')).toBe(text.normalize('NFC').replace(/\s+/g, ''))
    }),
  )
})
