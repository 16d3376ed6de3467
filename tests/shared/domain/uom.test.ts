import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNITS } from '../../../shared/domain/units.ts'
import {
  describePacks,
  inUnits,
  type Packs,
  packSize,
  roundUpTo,
} from '../../../shared/domain/uom.ts'

const units: Packs = { case: '12.000000', layer: '144', pallet: '720' }
const nested: Packs = { case: '12', layer: '8', pallet: '6' }

test('counts base units, or the packing below', () => {
  expect(UNITS.map((unit) => packSize(unit, units, 'units'))).toEqual([
    1,
    undefined,
    12,
    144,
    720,
    undefined,
  ])
  expect(UNITS.map((unit) => packSize(unit, nested, 'nested'))).toEqual([
    1,
    undefined,
    12,
    96,
    576,
    undefined,
  ])
})

test('what the feed does not say is not reckoned', () => {
  for (const missing of ['', '0', '-12', 'dozen']) {
    expect(packSize('case', { case: missing }, 'units')).toBeUndefined()
  }
  expect(packSize('pallet', { pallet: '6', case: '12' }, 'nested')).toBeUndefined()
  expect(packSize('container', { bulk: '5000' }, 'units')).toBeUndefined()
})

test('says how a product is packed', () => {
  expect(describePacks({ case: '12', pallet: '576' })).toBe('1 case = 12 · 1 pallet = 576 units')
  expect(describePacks({ pack: '2.5', pallet: '1440' })).toBe(
    '1 pack = 2.5 · 1 pallet = 1,440 units',
  )
  expect(describePacks({})).toBe('')
})

test('packings that are nested hold as much as the same ones counted in units', () => {
  const factor = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(factor, factor, factor, (inCase, inLayer, onPallet) => {
      const [layer, pallet] = [inCase * inLayer, inCase * inLayer * onPallet]
      const packs = { case: String(inCase), layer: String(layer), pallet: String(pallet) }
      const same = { case: String(inCase), layer: String(inLayer), pallet: String(onPallet) }
      expect(packSize('pallet', same, 'nested')).toBe(packSize('pallet', packs, 'units'))
    }),
  )
})

test('rounds up to whole packings', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 999 }), (quantity, size) => {
      const rounded = roundUpTo(quantity, size)
      expect([rounded % size, rounded >= quantity, rounded - quantity < size]).toEqual([
        0,
        true,
        true,
      ])
    }),
  )
})

test('a quantity as typed is said in its unit', () => {
  expect(inUnits('1', 'case')).toBe('1 case')
  expect(inUnits('1.0', 'pallet')).toBe('1.0 pallet')
  expect(inUnits('3', 'unit')).toBe('3 units')
  expect(inUnits('0.5', 'layer')).toBe('0.5 layers')
  expect(inUnits('5000', 'unit')).toBe('5,000 units')
})
