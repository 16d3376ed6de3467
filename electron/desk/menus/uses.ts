import type { ActivityLayout, ActivityView } from '../../../shared/desk/activityViews.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { CodeUses, Drafts, UsePlace } from '../../../shared/desk/menus.ts'
import type { StockLayout, StockView } from '../../../shared/desk/stockViews.ts'
import type { MenuName } from '../../../shared/domain/menuNames.ts'

/** Everything of the desk's own in which codes of menus stand. */
export type UseSources = {
  /** The location of the settings; empty for none. */
  readonly location: string
  readonly views: readonly StockView[]
  readonly layout: StockLayout | null
  readonly activityViews: readonly ActivityView[]
  readonly activityLayout: ActivityLayout | null
  /** Locations by the code of the product. */
  readonly minimums: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** The location of the open count sheet, if one is open. */
  readonly counting: string | null
  readonly calls: readonly Pick<CallView, 'callId' | 'name' | 'lines' | 'customer' | 'order'>[]
  /** Checkouts that are typed and not sent. */
  readonly drafts: Drafts
}

type Uses = Map<MenuName, Map<string, UsePlace[]>>

/** The codes of each menu that are used, with every place; each place stands once a code. */
export function usesOf(sources: UseSources): ReadonlyMap<MenuName, readonly CodeUses[]> {
  const uses: Uses = new Map()
  const add = (menu: MenuName, codes: Iterable<string>, place: UsePlace) => {
    for (const code of new Set(codes)) if (code !== '') placesOf(uses, menu, code).push(place)
  }
  add('stock_location', [sources.location], { kind: 'setting' })
  for (const view of sources.views) {
    const place: UsePlace = { kind: 'view', screen: 'Stock', name: view.name }
    add('stock_location', locationsOf(view), place)
    add('price_bands', bandsOf(view), place)
  }
  const shown = sources.layout?.shown ?? []
  add('stock_location', codesIn(shown, 'stock:'), { kind: 'layout', screen: 'Stock' })
  add('price_bands', codesIn(shown, 'price:'), { kind: 'layout', screen: 'Stock' })
  for (const { name, layout } of sources.activityViews) {
    add('activity_type', typesOf(layout), { kind: 'view', screen: 'Activities', name })
  }
  const left = sources.activityLayout
  add('activity_type', left === null ? [] : typesOf(left), { kind: 'layout', screen: 'Activities' })
  for (const [code, products] of countBy([...sources.minimums.values()].flatMap(Object.keys))) {
    add('stock_location', [code], { kind: 'minimums', products })
  }
  add('stock_location', [sources.counting ?? ''], { kind: 'countSheet' })
  for (const call of sources.calls) {
    if (call.order.kind === 'none') addCall(call, sources.drafts, add)
  }
  return new Map(
    [...uses].map(([menu, codes]) => [
      menu,
      [...codes].map(([code, places]) => ({ code, places })),
    ]),
  )
}

/** Of a call that has ordered nothing yet: what is ordered has left the desk. */
function addCall(
  { callId, name, lines, customer }: UseSources['calls'][number],
  drafts: Drafts,
  add: (menu: MenuName, codes: Iterable<string>, place: UsePlace) => void,
): void {
  for (const [code, count] of countBy(lines.map(({ location }) => location))) {
    add('stock_location', [code], { kind: 'lines', callId, call: name, lines: count })
  }
  const place: UsePlace = { kind: 'customer', callId, call: name }
  add('sales_team', [customer?.team ?? ''], place)
  add('price_bands', [customer?.priceBand?.code ?? ''], place)
  const typed = drafts.find((draft) => draft.callId === callId)
  const checkout: UsePlace = { kind: 'checkout', callId, call: name }
  add('order_label', [typed?.label ?? ''], checkout)
  add('sales_team', [typed?.team ?? ''], checkout)
}

// What is hidden is missed by nobody, as with columns.
const typesOf = ({ filter }: ActivityLayout): readonly string[] => filter.types

const locationsOf = ({ filters, sort, layout }: StockView): string[] => [
  ...filters.stock.map(({ location }) => location),
  filters.lowAt,
  ...codesIn(sort === null ? [] : [sort.field], 'stock:'),
  ...codesIn(layout?.shown ?? [], 'stock:'),
]

const bandsOf = ({ filters, sort, layout }: StockView): string[] => [
  filters.band,
  ...codesIn(sort === null ? [] : [sort.field], 'price:'),
  ...codesIn(layout?.shown ?? [], 'price:'),
]

const codesIn = (fields: readonly string[], kind: 'stock:' | 'price:'): string[] =>
  fields.filter((field) => field.startsWith(kind)).map((field) => field.slice(kind.length))

function countBy(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function placesOf(uses: Uses, menu: MenuName, code: string): UsePlace[] {
  const codes = uses.get(menu) ?? new Map<string, UsePlace[]>()
  uses.set(menu, codes)
  const places = codes.get(code) ?? []
  codes.set(code, places)
  return places
}
