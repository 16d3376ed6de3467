import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STOCK_VIEWS } from '../../../../electron/desk/stock/stockViewKind.ts'
import {
  viewsAsText as asText,
  viewsFromText as fromText,
  newViews,
} from '../../../../electron/desk/views/viewsFile.ts'
import { stockFilters } from '../../../../shared/desk/stockGrid.ts'
import type { StockView } from '../../../../shared/desk/stockViews.ts'

const viewsAsText = (views: readonly StockView[]) => asText(STOCK_VIEWS, views)
const viewsFromText = (text: string) => fromText(STOCK_VIEWS, text)

const view = (name: string, part: Partial<StockView> = {}): StockView => ({
  name,
  filters: stockFilters.parse({}),
  sort: null,
  layout: null,
  ...part,
})
const low = view('Low at WH2', {
  filters: stockFilters.parse({ lowAt: 'WH2' }),
  sort: { field: 'stock:WH2', direction: 'asc' },
  layout: { shown: ['code', 'stock:WH2'], hidden: ['vat'], widths: { code: 90 }, isGross: true },
})

describe('a file of views', () => {
  test('holds all of each view', () => {
    expect(viewsFromText(viewsAsText([low, view('Lager é/2')]))).toEqual([low, view('Lager é/2')])
    expect(viewsFromText(`\uFEFF${viewsAsText([low])}`)).toEqual([low])
  })

  const changed = (change: (file: { views: Record<string, unknown>[] }) => void) => {
    const file = JSON.parse(viewsAsText([low]))
    change(file)
    return JSON.stringify(file)
  }
  test.each([
    ['no JSON', '<html>'],
    ['another kind', JSON.stringify({ kind: 'something', version: 1, views: [] })],
    ['a newer one', viewsAsText([low]).replace('"version": 1', '"version": 2')],
    ['more than it should', changed((file) => file.views.push({ ...low, script: 'alert(1)' }))],
    ['a name without end', changed((file) => file.views.push({ ...low, name: 'x'.repeat(61) }))],
    ['no name', changed((file) => file.views.push({ ...low, name: ' ' }))],
    [
      'an unknown field',
      changed((file) => file.views.push({ ...low, sort: { field: 'facts', direction: 'asc' } })),
    ],
    [
      'another direction',
      changed((file) =>
        file.views.push({ ...low, sort: { field: 'code', direction: 'asc; DROP' } }),
      ),
    ],
    ['too many', viewsAsText(Array.from({ length: 101 }, (_, at) => view(String(at))))],
  ])('with %s is none', (_, text) => {
    expect(viewsFromText(text)).toBeNull()
  })

  test('cannot give a layout another nature', () => {
    const [view] = viewsFromText(viewsAsText([low]).replace('"code": 90', '"__proto__": 90')) ?? []
    expect(view?.layout?.widths).toEqual({})
    expect(Object.getPrototypeOf(view?.layout?.widths ?? null)).toBe(Object.prototype)
  })

  test('is read without harm whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const views = viewsFromText(text)
        expect(views === null || Array.isArray(views)).toBe(true)
      }),
    )
  })

  test('brings what is new; a name that is taken gets a number, and there is an end to it', () => {
    const here = [low, view('Mine')]
    const other = view('Mine', { sort: { field: 'name', direction: 'desc' } })
    expect(newViews(here, [low, other, view('Yours'), other]).map(({ name }) => name)).toEqual([
      'Mine (2)',
      'Yours',
    ])
    const long = 'x'.repeat(60)
    const [first] = newViews([view(long)], [view(long, { sort: other.sort })])
    expect(first?.name).toBe(`${'x'.repeat(56)} (2)`)
    const full = Array.from({ length: 99 }, (_, at) => view(String(at)))
    expect(newViews(full, [view('a'), view('b')])).toHaveLength(1)
  })
})
