import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inHouseEan13, outerItf14 } from '../../../sandbox/company/barcodes.ts'
import { isGs1 } from './gs1.ts'

describe('barcodes', () => {
  it('agree with the check digits GS1 prints in its own examples', () => {
    expect(isGs1('6291041500213')).toBe(true)
    expect(isGs1('6291041500214')).toBe(false)
    expect(isGs1('19312345678907')).toBe(false)
    expect(isGs1('19312345678904')).toBe(true)
  })

  it('are valid for any number and packing level', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 29 }),
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.integer({ min: 1, max: 8 }),
        (prefix, number, level) => {
          const ean = inHouseEan13(prefix, number)
          const outer = outerItf14(ean, level)
          expect(ean).toMatch(/^2\d{12}$/)
          expect(outer).toMatch(/^[1-8]2\d{12}$/)
          expect(isGs1(ean)).toBe(true)
          expect(isGs1(outer)).toBe(true)
        },
      ),
    )
  })
})
