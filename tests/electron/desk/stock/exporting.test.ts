import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type CatalogueFile,
  openCatalogueFile,
} from '../../../../electron/desk/stock/catalogueFile.ts'
import { categoryTree } from '../../../../electron/desk/stock/categories.ts'
import { exportHandlers } from '../../../../electron/desk/stock/exporting/handlers.ts'
import { openMirror } from '../../../../electron/desk/stock/mirror/schema.ts'
import { stockFilters } from '../../../../shared/desk/stockGrid.ts'
import { promiseOf } from '../../../../shared/domain/promise.ts'
import { readCsv } from '../../../readCsv.ts'
import { quickFolder } from '../../quickFolder.ts'
import { removeFolder } from '../removeFolder.ts'
import { value } from '../startDesk.ts'
import { aProduct, mirror } from './mirrorHelp.ts'

const [MANY, SOME] = [12_000, 4_000]
const NAMES = ['Oak box', '=HYPERLINK("x")', 'A "good" one, or two', 'Zwei\nZeilen', '-5 °C box']

let folder: string
let file: CatalogueFile
beforeEach(() => {
  folder = quickFolder('exporting')
  file = openCatalogueFile(folder)
})
afterEach(() => {
  file.close()
  removeFolder(folder)
})

const products = (count: number, name = (at: number) => NAMES[at % NAMES.length] ?? '') =>
  Array.from({ length: count }, (_, at) =>
    aProduct({
      code: `HV-${at}`,
      name: name(at),
      size: at % 3 === 0 ? 'é / ß' : '',
      stock: { WH1: String((at % 40) - 3), 'É/2': '1.5' },
      prices: { PB1: '5.68' },
      end: at % 7 === 0 ? '2026-12-24T00:00:00' : '',
    }),
  )

function handlersOf(onProgress: (done: number) => void = () => undefined) {
  const told: unknown[] = []
  const deps = {
    settings: () => ({ packBasis: 'units', location: '' }),
    clock: { now: () => Date.parse('2026-11-25T10:00:00Z') },
    choosePlace: async (name: string) => join(folder, name),
    tell: (_: string, news: { done: number } | null) => {
      told.push(news)
      if (news !== null) onProgress(news.done)
    },
  }
  const stock = {
    listing: file.listing,
    fields: file.fields,
    categories: () => categoryTree([]),
    currency: () => 'GBP',
    figuresOf: () => null,
  }
  const taken = {
    now: () => (product: { stock: Readonly<Record<string, string>> }) =>
      promiseOf({ stock: product.stock, inBaskets: [], justSold: [] }),
  }
  const menus = { read: () => ({ values: [{ code: 'PB1', name: 'Trade', colour: null }] }) }
  const minimums = { of: () => ({}), all: () => new Map() }
  const parts = { stock, taken, menus, minimums, life: new AbortController().signal }
  return { ...exportHandlers(deps as never, parts as never), told }
}

const COLUMNS = [
  'code',
  'name',
  'canPromise',
  'stock:WH1',
  'stock:É/2',
  'price:PB1',
  'end',
] as const
const asked = {
  text: '',
  filters: stockFilters.parse({}),
  sort: null,
  columns: [...COLUMNS],
  isGross: true,
}

/** What stands in a file, which says that it is UTF-8. */
function read(path: string): string[][] {
  const text = readFileSync(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return readCsv(text.slice(1))
}

test('every row of the list goes into the file, in its order, as SQL has it', async () => {
  const database = openMirror(folder)
  mirror(database, products(MANY))
  const handlers = handlersOf()
  const sort = { field: 'stock:WH1', direction: 'desc' } as const
  const filters = stockFilters.parse({ stock: [{ location: 'WH1', atLeast: '0', atMost: null }] })
  const saved = await value(handlers.exportCsv({ ...asked, sort, filters }))
  const [head, ...rows] = read(join(folder, 'Stock 2026-11-25.csv'))
  expect(head).toEqual([
    'Code',
    'Product',
    'Size',
    'Can promise',
    'WH1',
    'É/2',
    'Trade gross',
    'On sale until',
    'Currency',
  ])
  const wanted = database
    .prepare(
      `SELECT code, facts ->> '$[1]' AS name, facts ->> '$[2]' AS size,
         CAST(facts ->> '$[14].WH1' AS REAL) AS stock, substr(facts ->> '$[22]', 1, 10) AS until
       FROM products WHERE stock >= 0 ORDER BY stock DESC, id DESC`,
    )
    .all()
    .map(({ code, name, size, stock, until }) => [
      code,
      /^[=-]/.test(String(name)) ? `'${String(name)}` : name,
      size,
      String(Number(stock) + 1.5),
      String(stock),
      '1.5',
      '6.82',
      until === null ? '' : '24/12/2026',
      'GBP',
    ])
  expect(wanted.length).toBeGreaterThan(10_000)
  expect(rows).toEqual(wanted)
  expect(saved).toEqual({ kind: 'saved', name: 'Stock 2026-11-25.csv', rows: wanted.length })
  expect(handlers.told.length).toBeGreaterThan(10)
  expect(handlers.told.at(-1)).toBeNull()
  database.close()
}, 60_000)

test('a refresh that is applied meanwhile does not mix with it', async () => {
  const writing = openMirror(folder)
  mirror(
    writing,
    products(SOME, () => 'Oak box'),
  )
  const { exportCsv } = handlersOf((done) => {
    if (done === 2_000) mirror(writing, products(SOME, () => 'Ash box').slice(SOME / 2))
  })
  await value(exportCsv(asked))
  const [, ...rows] = read(join(folder, 'Stock 2026-11-25.csv'))
  expect(rows).toHaveLength(SOME)
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(['Oak box']))
  writing.close()
})

test('one that is stopped leaves nothing, and the next one may begin', async () => {
  const writing = openMirror(folder)
  mirror(writing, products(SOME))
  writing.close()
  const handlers = handlersOf((done) => {
    if (done === 3_000) void handlers.stopExport(undefined)
  })
  const first = handlers.exportCsv(asked)
  expect(await handlers.exportCsv(asked)).toMatchObject({ error: { kind: 'invalid' } })
  expect(await first).toMatchObject({ kind: 'error', error: { kind: 'cancelled' } })
  expect(readdirSync(folder).filter((name) => name.startsWith('Stock'))).toEqual([])
  await value(handlersOf().exportCsv(asked))
  expect(existsSync(join(folder, 'Stock 2026-11-25.csv'))).toBe(true)
})
