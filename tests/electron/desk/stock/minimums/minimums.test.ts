import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDeskDatabase } from '../../../../../electron/desk/deskDatabase.ts'
import { ownLists } from '../../../../../electron/desk/stock/minimums/below.ts'
import { minimumHandlers } from '../../../../../electron/desk/stock/minimums/handlers.ts'
import { createMinimumBook } from '../../../../../electron/desk/stock/minimums/minimumBook.ts'
import { quickFolder } from '../../../quickFolder.ts'
import { removeFolder } from '../../removeFolder.ts'
import { value } from '../../startDesk.ts'
import { aProduct } from '../mirrorHelp.ts'

const PRODUCTS = [
  aProduct({ code: 'A10', supplier: 'Zinc Ltd', stock: { WH1: '4', SHOP: '20' } }),
  aProduct({ code: 'A9', supplier: 'Zinc Ltd', stock: { WH1: '40' } }),
  aProduct({ code: 'B1', supplier: 'Élan', supplierCode: 'E-1', stock: { WH1: '-2.5' } }),
  aProduct({ code: 'C1', stock: {} }),
]
const find = (code: string) => PRODUCTS.find((product) => product.code === code)

let folder: string
let database: ReturnType<typeof openDeskDatabase>
beforeEach(() => {
  folder = quickFolder('minimums')
  database = openDeskDatabase(folder)
})
afterEach(() => {
  database.close()
  removeFolder(folder)
})

function open() {
  const minimums = createMinimumBook(database)
  const deps = {
    choosePlace: async (name: string) => join(folder, name),
    clock: { now: () => Date.parse('2026-11-25T10:00:00Z') },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  }
  const handlers = minimumHandlers(deps as never, { stock: { find }, minimums } as never)
  const set = (code: string, location: string, minimum: string | null) =>
    value(handlers.setMinimum({ code, location, minimum }))
  return { minimums, handlers, set }
}

test('a minimum is kept on disk, changed, and taken away', async () => {
  const { set, handlers } = open()
  await set('A9', 'WH1', '50')
  expect(await set('A9', 'SHOP', '5')).toEqual({ WH1: '50', SHOP: '5' })
  await set('A9', 'WH1', '41')
  expect(await value(open().handlers.minimums({ code: 'A9' }))).toEqual({ WH1: '41', SHOP: '5' })
  expect(await set('A9', 'SHOP', null)).toEqual({ WH1: '41' })
  expect(await value(open().handlers.minimums({ code: 'A9' }))).toEqual({ WH1: '41' })
  expect(await handlers.setMinimum({ code: 'gone', location: 'WH1', minimum: '1' })).toMatchObject({
    kind: 'error',
  })
})

test('what is below its minimum is listed by supplier, with how much is missing', async () => {
  const { set, handlers } = open()
  await set('A10', 'WH1', '5.5')
  await set('A10', 'SHOP', '20')
  await set('A9', 'WH1', '100')
  await set('B1', 'WH1', '0')
  await set('C1', 'WH1', '1')
  const groups = await value(handlers.toReorder(undefined))
  expect(
    groups.map(({ supplier, lines }) => [
      supplier,
      ...lines.map(({ code, location, stock, minimum, short }) =>
        [code, location, stock, minimum, short].join(' '),
      ),
    ]),
  ).toEqual([
    ['Élan', 'B1 WH1 -2.5 0 2.5'],
    ['Zinc Ltd', 'A9 WH1 40 100 60', 'A10 WH1 4 5.5 1.5'],
    ['', 'C1 WH1 0 1 1'],
  ])
  expect(await value(handlers.exportReorder(undefined))).toMatchObject({ rows: 4 })
  const csv = readFileSync(join(folder, 'To reorder 2026-11-25.csv'), 'utf8')
  expect(csv).toContain('Élan,B1,Oak box,,E-1,WH1,-2.5,0,2.5\r\n')
})

test('a minimum of its own makes a product low, or enough, whatever is usual', async () => {
  const { set, minimums } = open()
  await set('A10', 'WH1', '2')
  await set('A9', 'WH1', '50')
  await set('B1', 'WH1', '0')
  await set('C1', 'WH1', '5')
  const lists = (lowAt: string) => ownLists(minimums, find, { lowAt, isToReorder: false })
  expect(lists('WH1')).toEqual({
    low: ['A9', 'B1'],
    enough: ['A10'],
    toReorder: ['A9', 'B1', 'C1'],
  })
  expect(lists('SHOP')).toMatchObject({ low: [], enough: [] })
  expect(lists('')).toEqual({ low: [], enough: [], toReorder: [] })
})
