import { describe, expect, it } from 'vitest'
import { categories, taxRateOf } from '../../../sandbox/company/categories.ts'
import { company } from './today.ts'

/** By VAT Notices 701/14 (food), 714 (children's clothes), 701/10 (books), 701/19 (fuel), 701/23 (seats). */
const expected: Readonly<Record<string, string>> = {
  Grocery: '0',
  'Cheese & deli': '0',
  Bakery: '0',
  'Tea & coffee': '0',
  "Children's clothes": '0',
  Books: '0',
  'Logs & fuel': '0.05',
  'Child seats': '0.05',
}

const leaves = categories.filter(({ parent }) => parent !== '')

describe('VAT', () => {
  it('is nought or five where the law says so, and twenty elsewhere', () => {
    const rates = leaves.map(({ code, name }) => [name, taxRateOf(code)])
    expect(rates).toEqual(leaves.map(({ name }) => [name, expected[name] ?? '0.2']))
  })

  it('treats sweets, snacks, alcohol and soft drinks as no food', () => {
    for (const code of ['CON', 'SNA', 'ALC', 'SOF']) expect(taxRateOf(code)).toBe('0.2')
  })

  it('follows the category of each product, and every category has goods', () => {
    for (const { category, taxRate } of company.products) expect(taxRate).toBe(taxRateOf(category))
    const stocked = new Set(company.products.map(({ category }) => category))
    expect(leaves.filter(({ code }) => !stocked.has(code))).toEqual([])
  })

  it('has no rate for a branch or an unknown category', () => {
    expect(() => taxRateOf('FAD')).toThrow('FAD')
  })
})

describe('categories', () => {
  it('have codes and slugs of their own, and parents there are', () => {
    expect(new Set(categories.map(({ code }) => code)).size).toBe(categories.length)
    expect(new Set(categories.map(({ slug }) => slug)).size).toBe(categories.length)
    const roots = new Set(categories.filter(({ parent }) => !parent).map(({ code }) => code))
    expect(leaves.filter(({ parent }) => !roots.has(parent))).toEqual([])
    expect(categories.some(({ code }) => code === 'AAA')).toBe(true)
  })
})
