import { expect, test } from 'vitest'
import { type CallState, newCall } from '../../../../electron/desk/calls/state.ts'
import { categoryTree } from '../../../../electron/desk/stock/categories.ts'
import { createFreshFigures } from '../../../../electron/desk/stock/fresh/freshFigures.ts'
import { gridHandlers } from '../../../../electron/desk/stock/gridHandlers.ts'
import { createMemory } from '../../../../electron/desk/stock/mirror/memory.ts'
import { createPages } from '../../../../electron/desk/stock/mirror/page.ts'
import { createTaken } from '../../../../electron/desk/stock/taken.ts'
import { stockFilters } from '../../../../shared/desk/stockGrid.ts'
import { value } from '../startDesk.ts'
import { aProduct, emptyMirror, mirror } from './mirrorHelp.ts'

const NOON = '2026-11-25T12:00:00.000Z'

const PRODUCTS = [
  aProduct({ code: 'A', stock: { W1: '10' } }),
  aProduct({ code: 'B', stock: { W1: '6', W2: '2' } }),
  aProduct({ code: 'C', stock: { W1: '5' } }),
  aProduct({ code: 'D' }),
  aProduct({ code: 'E', stock: { W1: '7' } }),
]

const taken = (code: string, quantity: string): CallState => {
  const wanted = { unit: 'unit', quantity, location: 'W1', unitPrice: null }
  const lines = [{ code, isRemoved: false, wanted }]
  return { ...newCall('c', 't', NOON), lines, order: { kind: 'none' } } as unknown as CallState
}

function rowsOf(calls: readonly CallState[]) {
  const database = emptyMirror()
  mirror(database, PRODUCTS)
  const pages = createPages(database, createMemory(database))
  const fresh = createFreshFigures()
  fresh.take({ figures: new Map([['C', { stock: { W1: '20' } }]]) } as never, NOON)
  const find = (code: string) => {
    const found = PRODUCTS.find((product) => product.code === code)
    return found && fresh.over(found)
  }
  const stock = {
    page: async (...asked: Parameters<typeof pages.page>) => {
      const found = pages.page(...asked)
      return { ...found, products: found.products.map(fresh.over) }
    },
    find,
    freshCodes: fresh.codes,
    figuresOf: () => NOON,
    categories: () => categoryTree([]),
  }
  const settings = () => ({ packBasis: 'units', location: '' }) as const
  const here = createTaken({
    book: { all: () => calls },
    journal: { orders: () => [] },
    settings,
    stockFrom: () => NOON,
    figuresOf: () => NOON,
  })
  const minimums = { of: () => ({}), all: () => new Map() }
  const deps = { settings, clock: { now: () => Date.parse(NOON) }, log: { error: () => undefined } }
  const { rows } = gridHandlers(deps as never, { stock, taken: here, minimums } as never)
  return async (direction: 'asc' | 'desc', filters = {}) => {
    const sort = { field: 'canPromise', direction } as const
    const asked = { text: '', filters: stockFilters.parse(filters), sort, isGross: false }
    const { rows: found, total } = await value(rows({ ...asked, from: 0, count: 100 }))
    expect(total).toBe(found.length)
    return found.map(({ code, promised }) => `${code} ${promised.can}`)
  }
}

test('a list by what can be promised stands in the order of what it shows', async () => {
  const rows = rowsOf([taken('a ', '4'), taken('E', '1')])
  expect(await rows('asc')).toEqual(['A 6', 'E 6', 'B 8', 'C 20', 'D 0'])
  expect(await rows('desc')).toEqual(['C 20', 'B 8', 'E 6', 'A 6', 'D 0'])
  const filters = { stock: [{ location: 'W2', atLeast: null, atMost: '3' }] }
  expect(await rows('asc', filters)).toEqual(['B 8'])
})
