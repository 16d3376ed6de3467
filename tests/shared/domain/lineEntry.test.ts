import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ParsedLine, parseLine } from '../../../shared/domain/lineEntry.ts'

const known = { locations: ['WH1', 'WH2', 'SHOP'], bands: ['TRADE', 'PB2'] }
const nothing: ParsedLine = {
  quantity: null,
  unit: null,
  words: '',
  band: null,
  location: null,
  price: null,
  problems: [],
}

test.each<[string, Partial<ParsedLine>]>([
  ['', {}],
  ['ABC100', { words: 'ABC100' }],
  ['12 ABC100', { quantity: '12', words: 'ABC100' }],
  ['12x ABC100', { quantity: '12', words: 'ABC100' }],
  ['2.50 cheddar', { quantity: '2.5', words: 'cheddar' }],
  ['2 case sea sa', { quantity: '2', unit: 'case', words: 'sea sa' }],
  ['2 CASES ABC100', { quantity: '2', unit: 'case', words: 'ABC100' }],
  ['3 ABC100 @TRADE WH2', { quantity: '3', words: 'ABC100', band: 'TRADE', location: 'WH2' }],
  ['3 ABC100 WH2 @trade', { quantity: '3', words: 'ABC100', band: 'TRADE', location: 'WH2' }],
  ['ABC100 =4.95', { words: 'ABC100', price: '4.95' }],
  ['ABC100 =£4.95', { words: 'ABC100', price: '4.95' }],
  ['ABC100 =0.4250', { words: 'ABC100', price: '0.425' }],
  ['ABC100 wh2', { words: 'ABC100', location: 'WH2' }],
])('%j', (text, parsed) => {
  expect(parseLine(text, known)).toEqual({ ...nothing, ...parsed })
})

test.each<[string, Partial<ParsedLine>]>([
  ['12', { words: '12' }],
  ['5012345678900', { words: '5012345678900' }],
  ['5012345678900 WH2', { words: '5012345678900', location: 'WH2' }],
  ['100234 WH2', { words: '100234', location: 'WH2' }],
  ['100234 @TRADE', { words: '100234', band: 'TRADE' }],
  ['1 12', { quantity: '1', words: '12' }],
  ['007 lager', { words: '007 lager' }],
  ['WH2', { words: 'WH2' }],
  ['12 case', { quantity: '12', words: 'case' }],
  ['case sea salt', { words: 'case sea salt' }],
  ['wh1 candle', { words: 'wh1 candle' }],
])('a code that looks like something else stays reachable: %j', (text, parsed) => {
  expect(parseLine(text, known)).toEqual({ ...nothing, ...parsed })
})

test.each([
  ['ABC100 @GOLD', ['There is no price band “GOLD”.']],
  ['ABC100 =cheap', ['“cheap” is not a price.']],
  ['ABC100 =-1', ['“-1” is not a price.']],
  ['0 ABC100', ['A quantity has to be more than nothing.']],
  ['ABC100 =1 =2', ['Two prices are given; the first counts.']],
  ['ABC100 @TRADE @PB2', ['Two price bands are given; the first counts.']],
  ['ABC100 =', []],
  ['ABC100 @', []],
])('%j says what is wrong, and not while it is being typed', (text, problems) => {
  const parsed = parseLine(text, known)
  expect([parsed.words, parsed.problems]).toEqual(['ABC100', problems])
})

test('any text is parsed, and parts are taken only while words remain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { quantity, unit, location, words } = parseLine(text, known)
      if (quantity !== null || unit !== null || location !== null) expect(words).not.toBe('')
      if (unit !== null) expect(quantity).not.toBeNull()
    }),
  )
})

test('what is put together is read apart again', () => {
  const word = fc.stringMatching(/^[A-Z]{3}\d{3}$/)
  fc.assert(
    fc.property(
      word,
      fc.integer({ min: 1, max: 999_999 }),
      fc.constantFrom('case', 'pack', 'layer', 'pallet', 'container', 'unit'),
      fc.constantFrom(...known.locations),
      fc.constantFrom(...known.bands),
      fc.integer({ min: 1, max: 999_999 }),
      (code, quantity, unit, location, band, pence) => {
        const price = (pence / 100).toFixed(2)
        const parsed = parseLine(
          `${quantity} ${unit} ${code} @${band} =${price} ${location}`,
          known,
        )
        expect(parsed).toMatchObject({ unit, location, band, words: code, problems: [] })
        expect([Number(parsed.quantity), Number(parsed.price)]).toEqual([quantity, Number(price)])
      },
    ),
  )
})
