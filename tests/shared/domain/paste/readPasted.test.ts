import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_PASTED, readPasted } from '../../../../shared/domain/paste/readPasted.ts'

const known = { locations: ['WH1', 'WH2', 'SHOP'], bands: ['TRADE'] }

/** Quantity, unit, what is looked up first, and price, of each line. */
const read = (text: string) =>
  readPasted(text, known).rows.map(({ line: { quantity, unit, words, price } }) =>
    [quantity, unit, words, price].map((part) => part ?? '–').join(' '),
  )

describe('a line of a mail', () => {
  test.each([
    ['12 HV-1042', '12 – HV-1042 –'],
    ['12 x HV-1042', '12 – HV-1042 –'],
    ['12x HV-1042', '12 – HV-1042 –'],
    ['HV-1042 x 12', '12 – HV-1042 –'],
    ['HV-1042 x12', '12 – HV-1042 –'],
    ['HV-1042 × 12 cases', '12 case HV-1042 –'],
    ['HV-1042: 12', '12 – HV-1042 –'],
    ['HV-1042 - 12', '12 – HV-1042 –'],
    ['HV-1042 (12)', '12 – HV-1042 –'],
    ['HV-1042, qty 12', '12 – HV-1042 –'],
    ['HV-1042 12', '12 – HV-1042 –'],
    ['HV-1042 12 pcs', '12 unit HV-1042 –'],
    ['5012345678900 12', '12 – 5012345678900 –'],
    ['12 100234', '12 – 100234 –'],
    ['- 2 cases of sea salt', '2 case sea salt –'],
    ['> 3) 1,200 HV-1042.', '1200 – HV-1042 –'],
    ['HV-1042 x 12 at £4.95 each', '12 – HV-1042 4.95'],
    ['12 HV-1042 @ £1,204.10', '12 – HV-1042 1204.1'],
    ['12 HV-1042 =4.95', '12 – HV-1042 4.95'],
    ['2 case beeswax candle', '2 case beeswax candle –'],
    ['HV-1042', '– – HV-1042 –'],
    ['Hello, please send us:', '– – Hello, please send us –'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test('keeps the line language, and the code among other words', () => {
    const [row] = readPasted('3 HV-1042 Beeswax candle WH2 // for £5 bag', known).rows
    expect(row).toMatchObject({
      line: { quantity: '3', location: 'WH2', note: 'for £5 bag', price: null },
      sought: ['HV-1042 Beeswax candle', 'HV-1042'],
    })
  })

  test.each([
    ['2 HV-1042 x 12', 'Two quantities'],
    ['HV-1042 x 0', 'more than nothing'],
    ['0 HV-1042', 'more than nothing'],
    ['HV-1042 @GOLD', 'no price band'],
    [`HV-1042 ${'x'.repeat(200)}`, 'too long'],
    ['HV-1042 // 4929 0000 0000 6', 'card number'],
  ])('%j asks', (text, words) => {
    const [row] = readPasted(text, known).rows
    expect(row?.line.problems[0]?.words).toContain(words)
  })
})

describe('a table', () => {
  test.each([
    ['HV-1042\t12', '12 – HV-1042 –'],
    ['HV-1042\tBeeswax pillar candle\t12\t£8.95\t£107.40', '12 – HV-1042 8.95'],
    ['Beeswax pillar candle\t12\tcase', '12 case Beeswax pillar candle –'],
    ['HV-1042,12,8.95', '12 – HV-1042 8.95'],
    ['HV-1042;2.5', '2.5 – HV-1042 –'],
    ['HV-1042;2.5;£4', '2.5 – HV-1042 4'],
    ['HV-1042, 12, £1,204.10', '12 – HV-1042 1204.1'],
    ['HV-1042;12', '12 – HV-1042 –'],
    ['"Candle, ivory",12', '12 – Candle, ivory –'],
    ['100234\t12', '12 – 100234 –'],
    ['5012345678900\t1,200', '1200 – 5012345678900 –'],
    ['12\tHV-1042\tWH2', '12 – HV-1042 –'],
  ])('without titles: %j', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test('by its titles, without what is not ordered', () => {
    const order = [
      'Product code\tDescription\tUOM\tQty\tUnit price\tNotes',
      'HV-1042\tBeeswax pillar candle\teach\t12\t8.95\tgift wrap',
      'HV-2210\tSea salt\tcase\t0\t2.15\t',
      'HV-3307\tLinen napkin\t\t\t4\t',
      '100234\tSomething\tcase\ta dozen\t\t',
    ].join('\n')
    const { rows, unordered } = readPasted(order, known)
    expect(unordered).toBe(2)
    expect(rows.map(({ number, sought }) => [number, ...sought])).toEqual([
      [2, 'HV-1042', 'Beeswax pillar candle'],
      [5, '100234', 'Something'],
    ])
    expect(rows[0]?.line).toMatchObject({
      quantity: '12',
      unit: 'unit',
      price: '8.95',
      note: 'gift wrap',
      problems: [],
    })
    expect(rows[1]?.line.problems[0]?.words).toBe('“a dozen” is not a quantity.')
  })

  test('a first column that only numbers the rows counts for nothing', () => {
    expect(read('1\tHV-1042\t12\n2\tHV-2210\t24\n3\tHV-3307\t3')).toEqual([
      '12 – HV-1042 –',
      '24 – HV-2210 –',
      '3 – HV-3307 –',
    ])
  })
})

test('lines keep their places; blank ones and more than are taken at once are told apart', () => {
  const lines = Array.from({ length: MOST_PASTED + 3 }, (_, at) => `HV-${1000 + at} x 2`)
  const { rows, beyond } = readPasted(`\r\n${lines.join('\r\n\r\n')}`, known)
  expect([rows.length, beyond, rows[0]?.number, rows[1]?.number]).toEqual([MOST_PASTED, 3, 2, 4])
})

test('any text is read, each line once and in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\t',
      ',',
      ';',
      '"',
      ' x ',
      '12',
      '£4.95',
      'HV-1042',
      'Qty',
      'Code',
      '//',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { rows } = readPasted(pieces.join(''), known)
      const numbers = rows.map(({ number }) => number)
      expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other))
      for (const { line, sought } of rows) {
        expect(line.words).toBe(sought[0] ?? '')
        expect(sought.every((text) => text !== '' && text.length <= 200)).toBe(true)
        expect(sought.length).toBeLessThanOrEqual(8)
        if (line.quantity !== null && line.problems.length === 0) {
          expect(Number(line.quantity)).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['a rule of dashes', `${'-'.repeat(300_000)}x`],
  ['blanks', `HV-1042${' '.repeat(300_000)}x`],
  ['figures', `${'1,'.repeat(150_000)}x`],
  ['quotes', `${'"'.repeat(300_001)} x`],
  ['words', 'twelve of the usual, please '.repeat(400_000)],
])('ten million characters of one line take no time, and are shown cut: %s', (_what, line) => {
  const { rows } = readPasted(`2 HV-1042\n${line}\n3 HV-2210`, known)
  expect(rows.map(({ line: read }) => read.quantity)).toEqual(['2', null, '3'])
  expect(rows[1]?.line.problems[0]?.words).toContain('too long')
  expect(rows[1]?.text.length).toBeLessThanOrEqual(501)
})
