import { grouped, readDecimal } from './decimal.ts'
import { UNITS, type Unit } from './units.ts'

/** Each unit in words, for one and for many. */
export const UNIT_WORDS: Readonly<Record<Unit, { one: string; many: string }>> = {
  unit: { one: 'unit', many: 'units' },
  pack: { one: 'pack', many: 'packs' },
  case: { one: 'case', many: 'cases' },
  layer: { one: 'layer', many: 'layers' },
  pallet: { one: 'pallet', many: 'pallets' },
  container: { one: 'container', many: 'containers' },
}

/** What the feed says of a product's packing, decimals as text; absent or 0 where it says nothing. */
export type Packs = { pack?: string; case?: string; layer?: string; pallet?: string; bulk?: string }

/**
 * What the figures of a feed count: base units, or the next smaller packing (cases in a layer,
 * layers on a pallet). A setting, since the API document does not say (reading notes, C2).
 */
export type PackBasis = 'units' | 'nested'

/**
 * How many base units one `unit` holds.
 * @returns undefined where the feed does not say, as always for a container: then nothing is converted.
 */
export function packSize(unit: Unit, packs: Packs, basis: PackBasis): number | undefined {
  switch (unit) {
    case 'unit':
      return 1
    case 'container':
      return undefined
    case 'pack':
    case 'case':
      return positive(packs[unit])
    case 'layer':
      return scaled(positive(packs.layer), basis, () => packSize('case', packs, basis))
    case 'pallet':
      return scaled(positive(packs.pallet), basis, () => packSize('layer', packs, basis))
  }
}

/** Says how a product is packed: `1 case = 12 · 1 pallet = 576 units`; empty where it is not known. */
export function describePacks(packs: Packs, basis: PackBasis = 'units'): string {
  const parts = UNITS.filter((unit) => unit !== 'unit').flatMap((unit) => {
    const size = packSize(unit, packs, basis)
    return size === undefined ? [] : [`1 ${unit} = ${figure(size)}`]
  })
  return parts.length === 0 ? '' : `${parts.join(' · ')} units`
}

/**
 * Says a quantity in base units and cases: `2 pallets = 1,440 units = 120 cases`.
 * @returns the quantity alone where the packing is not known.
 */
export function describeQuantity(
  quantity: number,
  unit: Unit,
  packs: Packs,
  basis: PackBasis = 'units',
): string {
  const size = packSize(unit, packs, basis)
  const parts = [count(quantity, unit)]
  if (size !== undefined && unit !== 'unit') parts.push(count(quantity * size, 'unit'))
  const cases = packSize('case', packs, basis)
  if (size !== undefined && cases !== undefined && unit !== 'unit' && unit !== 'case')
    parts.push(count((quantity * size) / cases, 'case'))
  return parts.join(' = ')
}

/**
 * What is odd about a product's packing, one sentence each; empty when it is plausible. Every
 * packing should hold at least as much as the one below and a whole number of it.
 */
export function packDoubts(packs: Packs, basis: PackBasis = 'units'): string[] {
  const known = (['case', 'layer', 'pallet'] as const).flatMap((unit) => {
    const size = packSize(unit, packs, basis)
    return size === undefined ? [] : [{ unit, size }]
  })
  return known.slice(1).flatMap((bigger, index) => {
    const smaller = known[index]
    if (smaller === undefined || isWhole(bigger.size / smaller.size)) return []
    return bigger.size < smaller.size
      ? [`A ${bigger.unit} would hold less than a ${smaller.unit}.`]
      : [`A ${bigger.unit} would not hold whole ${UNIT_WORDS[smaller.unit].many}.`]
  })
}

/** Which basis a product's figures look like, or null when they do not tell. */
export function likelyBasis(packs: Packs): PackBasis | null {
  const [cases, layer] = [positive(packs.case), positive(packs.layer)]
  if (cases === undefined || layer === undefined) return null
  if (layer < cases) return 'nested'
  return packDoubts(packs, 'units').length === 0 ? 'units' : null
}

/** The next quantity up that fills whole packings of `size`; both in base units. */
export function roundUpTo(quantity: number, size: number): number {
  return Math.ceil(quantity / size) * size
}

function scaled(
  own: number | undefined,
  basis: PackBasis,
  inner: () => number | undefined,
): number | undefined {
  if (own === undefined || basis === 'units') return own
  const holds = inner()
  return holds === undefined ? undefined : own * holds
}

function positive(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  // Most packings are whole, and a list of products asks for hundreds of them.
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text)
  const value = readDecimal(text)
  return value?.gt(0) ? value.toNumber() : undefined
}

const isWhole = (value: number): boolean => value >= 1 && Math.abs(value - Math.round(value)) < 1e-9

const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 3 })

const count = (value: number, unit: Unit): string =>
  `${figure(value)} ${value === 1 ? UNIT_WORDS[unit].one : UNIT_WORDS[unit].many}`

/** A quantity as it was typed, with its unit in words: `1 case`, `2.5 units`, `5,000 units`. */
export function inUnits(quantity: string, unit: Unit): string {
  return `${grouped(quantity)} ${UNIT_WORDS[unit][readDecimal(quantity)?.eq(1) ? 'one' : 'many']}`
}
