import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type UseSources, usesOf } from '../../../../electron/desk/menus/uses.ts'
import { vanishedCodes } from '../../../../electron/desk/menus/vanished.ts'
import { activityLayout } from '../../../../shared/desk/activityViews.ts'
import { stockFilters } from '../../../../shared/desk/stockGrid.ts'
import type { StockView } from '../../../../shared/desk/stockViews.ts'
import type { MenuName } from '../../../../shared/domain/menuNames.ts'

const nothing: UseSources = {
  location: '',
  views: [],
  layout: null,
  activityViews: [],
  activityLayout: null,
  minimums: new Map(),
  counting: null,
  calls: [],
  drafts: [],
}
const view = (name: string, part: Partial<StockView>): StockView => ({
  name,
  filters: stockFilters.parse({}),
  sort: null,
  layout: null,
  ...part,
})
const call = (part: object): UseSources['calls'][number] =>
  ({
    callId: 'c1',
    name: 'Eleanor Whitcombe',
    lines: [],
    customer: null,
    order: { kind: 'none' },
    ...part,
  }) as unknown as UseSources['calls'][number]
const uses = (part: Partial<UseSources>, menu: MenuName = 'stock_location') =>
  Object.fromEntries(
    (usesOf({ ...nothing, ...part }).get(menu) ?? []).map(({ code, places }) => [code, places]),
  )

test('names every place of the desk in which a code stands', () => {
  const lines = [{ location: 'WH2' }, { location: 'WH2' }, { location: '' }]
  expect(
    uses({
      location: 'WH2',
      views: [
        view('Low', { filters: stockFilters.parse({ lowAt: 'WH2' }) }),
        view('By shop', { sort: { field: 'stock:SHOP', direction: 'asc' } }),
        view('At most 3', {
          filters: stockFilters.parse({ stock: [{ location: 'WH2', atLeast: null, atMost: '3' }] }),
          layout: { shown: ['stock:WH2'], hidden: ['stock:OLD'], widths: {}, isGross: false },
        }),
      ],
      layout: { shown: ['code', 'stock:WH2'], hidden: ['stock:OLD'], widths: {}, isGross: false },
      minimums: new Map([
        ['HV-1', { WH2: '3' }],
        ['HV-2', { WH2: '3', SHOP: '1' }],
      ]),
      counting: 'WH2',
      calls: [call({ lines }), call({ lines, order: { kind: 'created' } })],
    }),
  ).toEqual({
    WH2: [
      { kind: 'setting' },
      { kind: 'view', screen: 'Stock', name: 'Low' },
      { kind: 'view', screen: 'Stock', name: 'At most 3' },
      { kind: 'layout', screen: 'Stock' },
      { kind: 'minimums', products: 2 },
      { kind: 'countSheet' },
      { kind: 'lines', callId: 'c1', call: 'Eleanor Whitcombe', lines: 2 },
    ],
    SHOP: [
      { kind: 'view', screen: 'Stock', name: 'By shop' },
      { kind: 'minimums', products: 1 },
    ],
  })
})

test('knows the price band and the team of a customer on the line, and the bands of views', () => {
  const customer = { team: 'TM2', priceBand: { code: 'PB1', name: 'Trade' } }
  const bands = view('Trade', { filters: stockFilters.parse({ band: 'PB1' }) })
  const sources = { calls: [call({ customer })], views: [bands] }
  const place = { kind: 'customer', callId: 'c1', call: 'Eleanor Whitcombe' }
  expect(uses(sources, 'sales_team')).toEqual({ TM2: [place] })
  expect(uses(sources, 'price_bands')).toEqual({
    PB1: [{ kind: 'view', screen: 'Stock', name: 'Trade' }, place],
  })
})

test('knows the types that views of the activities show, and how that screen was left', () => {
  const layout = (types: string[], hiddenTypes: string[]) =>
    activityLayout.parse({
      view: 'week',
      preset: 'week',
      filter: { types, hiddenTypes },
      sort: { field: 'start', direction: 'asc' },
      columns: { shown: [], hidden: [] },
    })
  const views = [{ name: 'Calls', layout: layout(['DA1'], ['DC1']) }]
  const sources = { activityViews: views, activityLayout: layout(['DA1', 'DB1'], []) }
  const place = { kind: 'view', screen: 'Activities', name: 'Calls' }
  expect(uses(sources, 'activity_type')).toEqual({
    DA1: [place, { kind: 'layout', screen: 'Activities' }],
    DB1: [{ kind: 'layout', screen: 'Activities' }],
  })
})

test('knows what is typed in a checkout, as long as nothing is ordered', () => {
  const drafts = [{ callId: 'c1', label: 'OL2', team: '' }]
  const place = { kind: 'checkout', callId: 'c1', call: 'Eleanor Whitcombe' }
  expect(uses({ drafts, calls: [call({})] }, 'order_label')).toEqual({ OL2: [place] })
  expect(uses({ drafts, calls: [call({ order: { kind: 'sending' } })] }, 'order_label')).toEqual({})
  expect(uses({ drafts }, 'order_label')).toEqual({})
})

const code: fc.Arbitrary<string> = fc.constantFrom('', 'A', 'B', 'C', '__proto__')
const sources = fc
  .record({
    location: code,
    views: fc.array(code, { maxLength: 3 }),
    minimums: fc.array(
      code.filter((one) => one !== ''),
      { maxLength: 3 },
    ),
    counting: fc.option(code),
    lines: fc.array(code, { maxLength: 3 }),
  })
  .map(
    ({ location, views, minimums, counting, lines }): UseSources => ({
      ...nothing,
      location,
      counting,
      views: views.map((lowAt, at) => view(`${at}`, { filters: stockFilters.parse({ lowAt }) })),
      minimums: new Map(
        minimums.map((one, at) => [`P${at}`, Object.fromEntries([[one, '1']])] as const),
      ),
      calls: [call({ lines: lines.map((location) => ({ location })) })],
    }),
  )

test('no place stands twice at a code, no code twice in a menu, and none is empty', () => {
  fc.assert(
    fc.property(sources, (some) => {
      for (const codes of usesOf(some).values()) {
        const all = codes.map((one) => one.code)
        expect(new Set(all).size).toBe(all.length)
        expect(all).not.toContain('')
        for (const { places } of codes) {
          expect(places.length).toBeGreaterThan(0)
          expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length)
        }
      }
    }),
  )
})

test('vanished is what is used, is not in its menu, and once was or is set', () => {
  fc.assert(
    fc.property(
      sources,
      fc.uniqueArray(code),
      fc.uniqueArray(code),
      fc.boolean(),
      (some, here, gone, wasRead) => {
        const menu = {
          name: 'stock_location' as const,
          values: here.map((one) => ({ code: one, name: one, colour: null, extra: {} })),
          at: wasRead ? '2026-11-25T10:00:00.000Z' : null,
        }
        const goneOf = (_: MenuName, one: string) =>
          gone.includes(one) ? { since: '2026-11-25T09:00:00.000Z', was: `old ${one}` } : null
        const found = vanishedCodes(usesOf(some), () => menu, goneOf).map((one) => one.code)
        const used = usesOf(some).get('stock_location') ?? []
        const wanted = used
          .map((one) => one.code)
          .filter((one) => wasRead && !here.includes(one))
          .filter((one) => gone.includes(one) || one === some.location)
        expect(found).toEqual(wanted)
      },
    ),
  )
})
