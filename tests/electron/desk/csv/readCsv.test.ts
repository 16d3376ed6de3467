import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../../electron/desk/csv/readCsv.ts'

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '\r') })
// A first row without delimiters of its own says which one the file has.
const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, count]) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: count,
        maxLength: count,
      })
      .map((rows) => [Array.from({ length: width }, (_, at) => `head ${at}`), ...rows]),
  )
const written = (rows: string[][], delimiter: string, end: string) =>
  rows
    .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter) + end)
    .join('')

describe('a CSV file', () => {
  test('is read as it was written, whatever parts its cells and ends its lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.boolean(),
        async (rows, delimiter, end, hasMark) => {
          const text = (hasMark ? '\uFEFF' : '') + written(rows, delimiter, end)
          const wanted = rows.filter((row) => row.some((one) => one.trim() !== ''))
          expect(await readCsv(text)).toEqual(wanted)
        },
      ),
    )
  })

  test.each([
    [
      'bare cells',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,2\n1,',
      [
        ['a', 'b'],
        ['', '2'],
        ['1', ''],
      ],
    ],
    [
      'an end without a line end',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n\r\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a quote that never ends',
      'a,b\n1,"2\n3',
      [
        ['a', 'b'],
        ['1', '2\n3'],
      ],
    ],
    ['text after a quote', 'a,b\n"1"x,2', [['a', 'b'], ['1'], ['x', '2']]],
    ['nothing', '', []],
  ])('has %s', async (_, text, rows) => expect(await readCsv(text)).toEqual(rows))

  test('never hangs, and loses no letter that is not a sign', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') })
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const letters = (await readCsv(written)).flat().join('').replace(/[^a]/g, '')
        expect(letters).toBe(written.replace(/[^a]/g, ''))
      }),
    )
  })
})
