import type { WhatIfCase } from '../../../../shared/desk/whatIf.ts'
import type { Wanted } from '../../../../shared/domain/basket.ts'
import { UNITS, type Unit } from '../../../../shared/domain/units.ts'
import { packSize, roundUpTo, UNIT_WORDS } from '../../../../shared/domain/uom.ts'
import {
  asItIs,
  type Basket,
  type BasketLine,
  caseOf,
  priceIn,
  scaled,
  type Tried,
} from './tried.ts'

const WHOLE = ['pack', 'case', 'layer', 'pallet'] as const

/** The basket rounded up to whole packings of each size. */
export const inUnits = (basket: Basket): readonly WhatIfCase[] =>
  WHOLE.flatMap((unit) => {
    const title = `Full ${UNIT_WORDS[unit].many}`
    const tried = basket.lines.map((line) => inUnit(line, unit, basket))
    return caseOf(basket, { id: `unit:${unit}`, kind: 'unit', title }, tried, '') ?? []
  })

function inUnit(line: BasketLine, unit: Unit, basket: Basket): Tried {
  const now = asItIs(line, basket)
  const { basis, state } = basket
  // What is sold by a larger packing is whole already.
  if (UNITS.indexOf(line.wanted.unit) >= UNITS.indexOf(unit)) return now
  const packs = line.product?.packs ?? {}
  const [before, size] = [packSize(line.wanted.unit, packs, basis), packSize(unit, packs, basis)]
  if (before === undefined || size === undefined) {
    return { ...now, note: `How many a ${unit} holds is not known; as it is.` }
  }
  const asked = Number(line.wanted.quantity) * before
  const whole = roundUpTo(asked, size)
  const unitPrice = line.wanted.unitPrice && scaled(line.wanted.unitPrice, size, before)
  const wanted: Wanted = { ...line.wanted, unit, quantity: String(whole / size), unitPrice }
  const price = unitPrice ?? priceIn(line, unit, state.customer?.priceBand ?? null, basis)
  const more = whole - asked
  return { wanted, price, note: more === 0 ? '' : `${figure(more)} more` }
}

const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 3 })
