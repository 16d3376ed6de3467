import { NOTHING_OWN, type OwnLists } from '../../../../electron/desk/stock/mirror/conditions.ts'
import { compareCodes, TIERS, tierOf } from '../../../../electron/desk/stock/mirror/order.ts'
import type { ListAsked } from '../../../../electron/desk/stock/mirror/page.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'
import type { StockFilters } from '../../../../shared/desk/stockGrid.ts'
import { grossOf } from '../../../../shared/domain/gross.ts'
import { minorDigits } from '../../../../shared/domain/money.ts'
import { compact, fold, prepare, prepareQuery, RANKS } from '../../../../shared/domain/search.ts'
import { packSize } from '../../../../shared/domain/uom.ts'
import { rank } from '../../../shared/searchRule.ts'
import { TODAY } from './mirrorHelp.ts'

/** What categories are called in these tests. */
export const NAMES = new Map([
  ['AAA', 'Zinc'],
  ['BBB', 'étain'],
])
/** The same list as a plain scan: every product looked at, everything sorted. */
export function scan(products: readonly Product[], asked: ListAsked, location: string): string[] {
  const { text, filters, sort } = asked
  const query = prepareQuery(text)
  const order = { today: TODAY, location, recent: new Set<string>() }
  const all = products.flatMap((product) => {
    const how = rank(prepare(product), query)
    if (text.trim() !== '' && how === null) return []
    const tier = tierOf(product, order)
    const coded = { code: product.code, codeKey: compact(product.code) }
    return fits(product, tier, filters, asked.own ?? NOTHING_OWN)
      ? [{ product, tier, ...coded, how: how ?? 'inside' }]
      : []
  })
  type One = (typeof all)[number]
  const byId = (one: One, other: One) => one.tier - other.tier || compareCodes(one, other)
  const byRank = (one: One, other: One) =>
    RANKS.indexOf(one.how) - RANKS.indexOf(other.how) ||
    (one.how === 'codeStart' ? compareCodes(one, other) : byId(one, other))
  if (sort === null) return all.toSorted(text.trim() === '' ? compareCodes : byRank).map(codeOf)
  const sign = sort.direction === 'asc' ? 1 : -1
  if (sort.field === 'code') return all.toSorted((a, b) => sign * compareCodes(a, b)).map(codeOf)
  const value = ({ product }: One) => sortedBy(product, sort.field, asked)
  const compared = (one: One, other: One) => {
    const [mine, theirs] = [value(one), value(other)]
    if (mine === null || theirs === null) {
      return Number(mine === null) - Number(theirs === null) || compareCodes(one, other)
    }
    return sign * (Number(mine > theirs) - Number(mine < theirs) || byId(one, other))
  }
  return all.toSorted(compared).map(codeOf)
}

export const codeOf = ({ code }: { code: string }) => code

function sortedBy(
  product: Product,
  field: string,
  {
    isGross = false,
    basis = 'units',
    promised = [],
  }: Partial<Pick<ListAsked, 'isGross' | 'basis' | 'promised'>> = {},
): string | number | null {
  const [kind = '', code = ''] = field.split(':')
  const stock = Object.values(product.stock)
  switch (kind) {
    case 'name':
      return fold(product.name).trim() || null
    case 'category':
      return product.category === ''
        ? null
        : `${fold(NAMES.get(product.category) ?? product.category)} ${product.category}`
    case 'canPromise': {
      const own = promised.find(([code]) => code === product.code)
      return own === undefined ? sortedBy(product, 'total') : own[1]
    }
    case 'total':
      return stock.length === 0 ? null : stock.reduce((sum, one) => sum + Number(one), 0)
    case 'stock':
      return code in product.stock ? Number(product.stock[code]) : null
    case 'price':
      return priceOf(product, code, isGross)
    case 'brand':
    case 'supplier':
      return fold(product[kind]).trim() || null
    case 'vat':
      return product.taxRate === null ? null : Number(product.taxRate)
    case 'case':
    case 'layer':
    case 'pallet':
      return packSize(kind, product.packs, basis) ?? null
    case 'palletWeight':
    case 'shelfLife':
      return product[kind] === '' ? null : Number(product[kind])
    case 'start':
    case 'end':
      return product[kind].slice(0, 10) || null
    default:
      return prepare(product)[kind as 'barcode'] || null
  }
}

function priceOf({ prices, taxRate, currency }: Product, band: string, isGross: boolean) {
  const net = prices[band]
  if (net === undefined || (isGross && taxRate === null)) return null
  return isGross
    ? grossOf(net, String(taxRate), currency) / 10 ** minorDigits(currency)
    : Number(net)
}

function fits(product: Product, tier: number, filters: StockFilters, own: OwnLists): boolean {
  const { stock, lowAt, categories, band, window, isInStock, isBarcodeMissing, isNegative } =
    filters
  return (
    stock.every(({ location, atLeast, atMost }) => {
      if (atLeast === null && atMost === null) return true
      const value = sortedBy(product, location === '' ? 'total' : `stock:${location}`)
      if (value === null) return false
      return (
        Number(value) >= Number(atLeast ?? Number.NEGATIVE_INFINITY) &&
        Number(value) <= Number(atMost ?? Number.POSITIVE_INFINITY)
      )
    }) &&
    (lowAt === '' || isLow(product, lowAt, own)) &&
    (!filters.isToReorder || own.toReorder.includes(product.code)) &&
    (categories.length === 0 || categories.includes(product.category)) &&
    (band === '' || band in product.prices) &&
    (window === 'any' || (window === 'in') === tier < TIERS.notForSale) &&
    (!isInStock || (tier & TIERS.notInStock) === 0) &&
    (!isBarcodeMissing || prepare(product).barcode === '') &&
    (!isNegative || Object.values(product.stock).some((one) => Number(one) < 0))
  )
}

/** A minimum of its own goes before what is low as a rule. */
function isLow({ code, stock }: Product, location: string, { low, enough }: OwnLists): boolean {
  const isLowAsARule = location in stock && Number(stock[location]) < 10
  return low.includes(code) || (isLowAsARule && !enough.includes(code))
}
