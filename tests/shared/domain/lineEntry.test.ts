import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_CARD_NUMBER } from '../../../shared/domain/cardNumber.ts'
import { type ParsedLine, parseLine, printLine } from '../../../shared/domain/lineEntry.ts'

const known = { locations: ['WH1', 'WH2', 'SHOP'], bands: ['TRADE', 'PB2'] }
const nothing: ParsedLine = {
  quantity: null,
  unit: null,
  words: '',
  band: null,
  location: null,
  price: null,
  note: '',
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
  ['2 ABC100 // gift wrap', { quantity: '2', words: 'ABC100', note: 'gift wrap' }],
  ['ABC100 WH2 //=4.95  @TRADE', { words: 'ABC100', location: 'WH2', note: '=4.95 @TRADE' }],
  ['ABC100 //', { words: 'ABC100' }],
  ['// ring first', { note: 'ring first' }],
  ['and/or w//h', { words: 'and/or w//h' }],
  ['＠ＴＲＡＤＥ ＡＢＣ', { words: 'ABC', band: 'TRADE' }],
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
  ['"12" candle', { words: '12 candle' }],
  ['2 "case" of wine', { quantity: '2', words: 'case of wine' }],
  ['candle "WH2"', { words: 'candle WH2' }],
  ['"@home" mug', { words: '@home mug' }],
  ['"=" "//"', { words: '= //' }],
  ['"a ""b""  c"', { words: 'a "b" c' }],
  ['6" candle', { words: '6" candle' }],
  ['"half', { words: '"half' }],
])('a code that looks like something else stays reachable: %j', (text, parsed) => {
  expect(parseLine(text, known)).toEqual({ ...nothing, ...parsed })
})

test.each([
  ['ABC100 @GOLD', [['@GOLD', 'There is no price band “GOLD”.']]],
  ['ABC100 =cheap', [['=cheap', '“cheap” is not a price.']]],
  ['ABC100 =-1', [['=-1', '“-1” is not a price.']]],
  ['0 ABC100', [['0', 'A quantity has to be more than nothing.']]],
  ['0 case ABC100', [['0', 'A quantity has to be more than nothing.']]],
  ['ABC100 =1 =2', [['=2', 'Two prices are given; the first counts.']]],
  ['ABC100 @TRADE @PB2', [['@PB2', 'Two price bands are given; the first counts.']]],
  ['ABC100 // card 4929 0000 0000 6', [['// card 4929 0000 0000 6', NO_CARD_NUMBER]]],
  [
    `ABC100 // ${'x'.repeat(201)}`,
    [[`// ${'x'.repeat(201)}`, expect.stringContaining('at most 200')]],
  ],
  [
    '0 ABC100  =x @GOLD',
    [
      ['0', expect.anything()],
      ['=x', expect.anything()],
      ['@GOLD', expect.anything()],
    ],
  ],
  ['ABC100 =', []],
  ['ABC100 @', []],
])('%j says what is wrong and where, and not while it is being typed', (text, problems) => {
  const parsed = parseLine(text, known)
  const said = parsed.problems.map(({ from, to, words }) => [text.slice(from, to), words])
  expect([parsed.words, said]).toEqual(['ABC100', problems])
})

/** Texts as people and their clipboards make them, of pieces that mean something here. */
const typedText = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', '@', '=', '//', '@TRADE', '=4.95', 'WH2', '12', '0', '2x', 'case'),
      fc.constantFrom(' ', '  ', '\t', '\u00b4', '\ufdfa', 'ﬀ', '½', 'ABC100', 'candle', '"12"'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

test('the printed form of whatever was typed means the same', () => {
  fc.assert(
    fc.property(typedText, (text) => {
      const { problems: _wrong, ...line } = parseLine(text, known)
      const printed = printLine(line, known)
      const { problems, ...again } = parseLine(printed, known)
      expect(again).toEqual(line)
      expect(printLine(again, known)).toBe(printed)
      // What was wrong with the line as typed is not there any more, but for its note.
      expect(problems.filter(({ from }) => printed.slice(from, from + 2) !== '//')).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('any text is parsed, and parts are taken only while words remain', () => {
  fc.assert(
    fc.property(typedText, (text) => {
      const { quantity, unit, location, words, problems } = parseLine(text, known)
      if (quantity !== null || unit !== null || location !== null) expect(words).not.toBe('')
      if (unit !== null) expect(quantity).not.toBeNull()
      for (const { from, to } of problems) {
        expect(0 <= from && from < to && to <= text.length, text).toBe(true)
      }
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
