import { Big } from 'big.js'
import { grouped, readDecimal } from './decimal.ts'

/** Some of one product that this desk has taken, in base units. */
export type Taken = {
  /** Code of the location it comes from; empty where the CRM chooses. */
  readonly location: string
  /** Decimal as text. */
  readonly quantity: string
}

/** How much can be promised, and what that comes from; decimals as text, in base units. */
export type Promised = {
  readonly stock: string
  readonly inBaskets: string
  readonly justSold: string
  /** What is left; below nothing where more was taken than there is. */
  readonly can: string
}

/** The same by location and in all. */
export type PromiseFigures = {
  readonly total: Promised
  readonly byLocation: Readonly<Record<string, Promised>>
}

/**
 * What can be promised of one product: its stock (below nothing where the CRM says so), less what
 * lies in this desk's open baskets, less what was sold here since the stock was read. What the CRM
 * takes from a location of its own choice counts in all, and at no location.
 */
export function promiseOf(product: {
  readonly stock: Readonly<Record<string, string>>
  readonly inBaskets: readonly Taken[]
  readonly justSold: readonly Taken[]
}): PromiseFigures {
  const { stock, inBaskets, justSold } = product
  if (inBaskets.length + justSold.length === 0) return ofStock(stock)
  const taken = [...inBaskets, ...justSold].map(({ location }) => location).filter(Boolean)
  const locations = new Set([...Object.keys(stock), ...taken])
  return {
    total: promised(Object.values(stock), inBaskets, justSold),
    byLocation: Object.fromEntries(
      [...locations].map((location) => {
        const here = (all: readonly Taken[]) => all.filter((one) => one.location === location)
        const figure = Object.hasOwn(stock, location) ? [stock[location] ?? ''] : []
        return [location, promised(figure, here(inBaskets), here(justSold))]
      }),
    ),
  }
}

/**
 * What can be promised of a location, its code in capitals or not, or in all where the CRM chooses
 * (`''`); nothing where none of it is known.
 */
export function promisedAt({ total, byLocation }: PromiseFigures, location: string): Promised {
  if (location === '') return total
  const sought = location.toUpperCase()
  const found = Object.entries(byLocation).find(([code]) => code.toUpperCase() === sought)
  return found?.[1] ?? untaken('0')
}

/** Of most products nothing was taken, and a list shows hundreds. */
function ofStock(stock: Readonly<Record<string, string>>): PromiseFigures {
  const figures = Object.entries(stock)
  const byLocation = Object.fromEntries(
    figures.map(([location, figure]) => [location, untaken(plain(figure))]),
  )
  return { total: untaken(totalOf(Object.values(stock))), byLocation }
}

const plain = (figure: string): string => (WHOLE.test(figure) ? figure : totalOf([figure]))

const untaken = (stock: string): Promised => ({ stock, inBaskets: '0', justSold: '0', can: stock })

function promised(
  figures: readonly string[],
  inBaskets: readonly Taken[],
  justSold: readonly Taken[],
): Promised {
  const [stock, baskets, sold] = [totalOf(figures), totalTaken(inBaskets), totalTaken(justSold)]
  const can = new Big(stock).minus(baskets).minus(sold).toFixed()
  return { stock, inBaskets: baskets, justSold: sold, can }
}

const totalTaken = (taken: readonly Taken[]): string =>
  totalOf(taken.map(({ quantity }) => quantity))

/** The sum of figures; what is none counts as nothing. Most are whole, and a list shows hundreds. */
export function totalOf(figures: readonly string[]): string {
  if (figures.every((figure) => WHOLE.test(figure))) {
    return String(figures.reduce((total, figure) => total + Number(figure), 0))
  }
  return figures
    .reduce((total, figure) => total.plus(readDecimal(figure) ?? 0), new Big(0))
    .toFixed()
}

/** Sums of these are exact as numbers, and there is no minus nothing among them. */
const WHOLE = /^(0|-?[1-9]\d{0,11})$/

/** How a promise is put together, e.g. `24 in stock − 6 in open baskets − 2 just sold here`. */
export function promiseInWords({ stock, inBaskets, justSold }: Promised): string {
  return [
    `${grouped(stock)} in stock`,
    ...(inBaskets === '0' ? [] : [`${grouped(inBaskets)} in open baskets`]),
    ...(justSold === '0' ? [] : [`${grouped(justSold)} just sold here`]),
  ].join(' − ')
}
