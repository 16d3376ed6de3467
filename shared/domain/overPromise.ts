import { grouped, readDecimal } from './decimal.ts'
import { type Promised, promiseInWords } from './promise.ts'
import type { Unit } from './units.ts'
import { UNIT_WORDS } from './uom.ts'

/** A line somebody wants to add, and what can be promised of its product. */
export type WantedLine = {
  /** Decimal as text. */
  readonly quantity: string
  readonly unit: Unit
  /** Code of the location it is to come from; empty where the CRM chooses. */
  readonly location: string
  readonly promised: Promised
  readonly byLocation: readonly { readonly code: string; readonly promised: Promised }[]
  readonly units: readonly { readonly unit: Unit; readonly size: string | null }[]
}

/**
 * What to ask once when a line takes more than can be promised, or empty. The CRM is the truth and
 * takes the line all the same; where it tells no stock at all there is nothing to hold it against.
 */
export function overPromise(line: WantedLine): string {
  const { quantity, unit, location, units } = line
  if (line.byLocation.length === 0) return ''
  const promised = location === '' ? line.promised : at(location, line.byLocation)
  // Where nobody knows how much a unit holds it holds one at least.
  const size = readDecimal(units.find((one) => one.unit === unit)?.size ?? '')
  const wanted = readDecimal(quantity)?.times(size ?? 1)
  const can = readDecimal(promised.can)
  if (wanted === undefined || can === undefined || wanted.lte(can)) return ''
  const place = location === '' ? '' : ` at ${location}`
  const most = can.gt(0) ? `Only ${grouped(promised.can)}` : 'None'
  return `${most} can be promised${place}: ${promiseInWords(promised)}. ${asked(quantity, unit, size && wanted.toFixed())}`
}

function at(location: string, byLocation: WantedLine['byLocation']): Promised {
  const found = byLocation.find(({ code }) => code.toUpperCase() === location.toUpperCase())
  return found?.promised ?? { stock: '0', inBaskets: '0', justSold: '0', can: '0' }
}

function asked(quantity: string, unit: Unit, inUnits: string | undefined): string {
  const { one, many } = UNIT_WORDS[unit]
  const isOne = readDecimal(quantity)?.eq(1) === true
  const size = unit === 'unit' || inUnits === undefined ? '' : ` (${grouped(inUnits)} units)`
  return `${grouped(quantity)} ${isOne ? one : many}${size} ${isOne ? 'is' : 'are'} asked for.`
}
