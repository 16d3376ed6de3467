import type {
  BandPrice,
  BasketHere,
  ProductView,
  SizeView,
} from '../../../../shared/desk/product.ts'
import { grossOf } from '../../../../shared/domain/gross.ts'
import type { PromiseFigures } from '../../../../shared/domain/promise.ts'
import { describePacks } from '../../../../shared/domain/uom.ts'
import type { CallBook } from '../../calls/book.ts'
import type { Menus } from '../../menus/menus.ts'
import { soldIn } from '../hits.ts'
import { keyOf } from '../keyOf.ts'
import type { History } from '../mirror/history.ts'
import { notForSale, type Product } from '../product.ts'
import type { Stock } from '../stock.ts'
import { seenStock } from './seenStock.ts'
import type { SoldHere } from './soldHere.ts'

/** What a product is shown with. */
export type ViewContext = {
  readonly stock: Pick<Stock, 'find' | 'familyOf' | 'figuresOf' | 'categories' | 'currency'>
  readonly menus: Pick<Menus, 'read' | 'nameOf'>
  readonly book: Pick<CallBook, 'all' | 'view'>
  readonly soldHere: Pick<SoldHere, 'of'>
  readonly promise: (product: Product) => PromiseFigures
  readonly basis: 'units' | 'nested'
  /** ms since 1970. */
  readonly now: number
}

/** A product whole, as the drawer shows it. */
export function productView(
  product: Product,
  { description, history }: { readonly description: string | null; readonly history: History },
  context: ViewContext,
): ProductView {
  const { stock, basis, now } = context
  const { code, name, size, brand, taxRate } = product
  const { total } = context.promise(product)
  return {
    code,
    name,
    size,
    brand,
    taxRate,
    category: stock.categories().nameOf(product.category),
    currency: product.currency || stock.currency(),
    notForSale: notForSale(product, new Date(now).toISOString().slice(0, 10)),
    isOnOffer: product.isOnOffer,
    hasPicture: product.imagePath !== '',
    promised: total,
    sizes: sizesOf(product, context),
    figuresAt: stock.figuresOf(code),
    prices: pricesOf(product, context),
    packs: describePacks(product.packs, basis),
    palletWeight: product.palletWeight,
    shelfLife: product.shelfLife,
    units: soldIn(product, basis),
    description,
    baskets: basketsOf(product, context),
    sales: context.soldHere.of(code),
    seen: seenStock(total.stock, history, now),
  }
}

/** The family as far as it is here; a product that is in none is its own only size. */
function sizesOf(product: Product, { stock, menus, promise }: ViewContext): SizeView[] {
  const family = stock.familyOf(product.code).flatMap((code) => stock.find(code) ?? [])
  return (family.length === 0 ? [product] : family).map((one) => {
    const { total, byLocation } = promise(one)
    return {
      code: one.code,
      name: one.name,
      size: one.size,
      promised: total,
      byLocation: inMenuOrder(byLocation, menus),
      figuresAt: stock.figuresOf(one.code),
    }
  })
}

/** Locations in the order of the menu, those it does not know behind them. */
function inMenuOrder(byLocation: PromiseFigures['byLocation'], menus: ViewContext['menus']) {
  const places = menus.read('stock_location').values.map(({ code }) => code)
  const known = places.filter((code) => Object.hasOwn(byLocation, code))
  const others = Object.keys(byLocation).filter((code) => !places.includes(code))
  return [...known, ...others].flatMap((code) => {
    const promised = byLocation[code]
    return promised === undefined
      ? []
      : [{ code, name: menus.nameOf('stock_location', code), promised }]
  })
}

/** The base price, then every band of the menu that has one, then bands the menu does not know. */
function pricesOf(product: Product, { stock, menus }: ViewContext): BandPrice[] {
  const currency = product.currency || stock.currency()
  const priced = (band: string, net: string): BandPrice => ({
    band,
    net,
    gross: product.taxRate === null ? null : grossOf(net, product.taxRate, currency),
  })
  const menu = menus.read('price_bands').values
  const known = menu.flatMap(({ code, name }) => {
    const net = product.prices[code]
    return net === undefined ? [] : [priced(name, net)]
  })
  const others = Object.entries(product.prices)
    .filter(([code]) => code !== 'BASE' && !menu.some((band) => band.code === code))
    .map(([code, net]) => priced(code, net))
  const base = product.basePrice === null ? [] : [priced('Base', product.basePrice)]
  return [...base, ...known, ...others]
}

function basketsOf({ code }: Product, { book, menus }: ViewContext): BasketHere[] {
  return book
    .all()
    .filter(({ order }) => order.kind === 'none')
    .flatMap((call) =>
      call.lines
        .filter((line) => !line.isRemoved && keyOf(line.code) === keyOf(code))
        .map(({ wanted: { quantity, unit, location } }) => ({
          callId: call.callId,
          caller: book.view(call).name,
          quantity,
          unit,
          location: location === '' ? '' : menus.nameOf('stock_location', location),
        })),
    )
}
