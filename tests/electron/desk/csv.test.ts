import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { csvRow } from '../../../electron/desk/csv/csv.ts'
import { saveCsv } from '../../../electron/desk/csv/saveCsv.ts'
import { quickFolder } from '../quickFolder.ts'

/** What a spreadsheet reads: the rows and cells of RFC 4180. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const CELL = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', '\t=A1', '@SUM(A1)', '-2+3', '+44 117', '|x', '＝1', "it's", 'a\r\nb'),
)

describe('a row of a CSV file', () => {
  test('is read as it was written, and never begins a formula', () => {
    fc.assert(
      fc.property(fc.array(CELL, { minLength: 1, maxLength: 5 }), (cells) => {
        const [row, ...others] = read(csvRow(cells))
        expect(others).toEqual([])
        expect(row?.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells)
        for (const cell of row ?? []) {
          const first = cell.trim()[0] ?? ''
          expect('=+-@|%＝＋－＠'.includes(first) && first !== '' && !isNumber(cell)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('leaves numbers as numbers', () => {
    expect(csvRow(['-2', '+3.5', '0.10', '-2-1'])).toBe("-2,+3.5,0.10,'-2-1\r\n")
  })
})

const isNumber = (text: string) => /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(text)

describe('a CSV file', () => {
  const folder = quickFolder('csv')
  afterEach(() => rmSync(`${folder}/list.csv`, { force: true }))
  afterAll(() => rmSync(folder, { recursive: true }))
  const save = (rows: () => AsyncIterable<string[][]>, signal?: AbortSignal) =>
    saveCsv(
      async (name) => `${folder}/${name}`,
      'list.csv',
      { head: ['Code'], rows: rows() },
      signal,
    )

  async function* twoParts() {
    yield [['A'], ['É']]
    yield [['C']]
  }

  test('begins with a byte order mark and has every row', async () => {
    expect(await save(twoParts)).toEqual({
      kind: 'ok',
      value: { kind: 'saved', name: 'list.csv', rows: 3 },
    })
    expect(readFileSync(`${folder}/list.csv`, 'utf8')).toBe('\uFEFFCode\r\nA\r\nÉ\r\nC\r\n')
  })

  test('stays as it was where the rows end too early, or somebody stops it', async () => {
    writeFileSync(`${folder}/list.csv`, 'before')
    const stop = new AbortController()
    async function* broken() {
      yield [['A']]
      throw new Error('the disk is full')
    }
    async function* stopped() {
      yield [['A']]
      stop.abort()
      yield [['B']]
    }
    expect(await save(broken)).toMatchObject({ kind: 'error', error: { kind: 'invalid' } })
    expect(await save(stopped, stop.signal)).toMatchObject({ error: { kind: 'cancelled' } })
    expect(readFileSync(`${folder}/list.csv`, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['list.csv'])
  })

  test('is not written where no place is chosen', async () => {
    const table = { head: ['Code'], rows: twoParts() }
    expect(await saveCsv(async () => null, 'list.csv', table)).toEqual({
      kind: 'ok',
      value: { kind: 'nowhere' },
    })
  })
})
