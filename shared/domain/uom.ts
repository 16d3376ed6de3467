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

const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 3 })

/** A quantity as it was typed, with its unit in words: `1 case`, `2.5 units`, `5,000 units`. */
export function inUnits(quantity: string, unit: Unit): string {
  return `${grouped(quantity)} ${UNIT_WORDS[unit][readDecimal(quantity)?.eq(1) ? 'one' : 'many']}`
}
