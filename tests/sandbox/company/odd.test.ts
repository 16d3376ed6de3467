import { describe, expect, it } from 'vitest'
import { emptyCompany, oddCompany } from '../../../sandbox/company/odd.ts'
import { today } from './today.ts'

describe('the odd company', () => {
  const { products, menus } = oddCompany(today)
  const quantities = products.flatMap(({ stock }) => Object.values(stock))

  it('has forty locations, some with accents and slashes, and four of them in no menu', () => {
    const codes = new Set(products.flatMap(({ stock }) => Object.keys(stock)))
    expect(codes.size).toBe(40)
    expect(
      [...codes].filter((code) => /[^\x20-\x7e]/.test(code) && code.includes('/')),
    ).not.toEqual([])
    expect(menus.stock_location).toHaveLength(36)
  })

  it('has no price band, and base prices at most', () => {
    expect(menus.price_bands).toEqual([])
    expect(products.flatMap(({ prices }) => Object.keys(prices))).toEqual([])
  })

  it('has stock below nothing and in fractions, names of 200 characters, and barcodes missing', () => {
    expect(quantities.some((quantity) => quantity < 0)).toBe(true)
    expect(quantities.some((quantity) => !Number.isInteger(quantity))).toBe(true)
    expect(products.filter(({ name }) => name.length === 200).length).toBeGreaterThan(50)
    expect(products.filter(({ barcode }) => barcode === '').length).toBeGreaterThan(100)
  })

  it('keeps every code of its own', () => {
    expect(new Set(products.map(({ code }) => code)).size).toBe(products.length)
  })
})

describe('the empty company', () => {
  it('has customers, and nothing to sell to them', () => {
    const { products, orders, contacts } = emptyCompany(today)
    expect([products, orders]).toEqual([[], []])
    expect(contacts).not.toEqual([])
  })
})
