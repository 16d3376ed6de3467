import { describe, expect, it } from 'vitest'
import { menus } from '../../../sandbox/company/menus.ts'
import { pictureNames } from '../../../sandbox/company/pictures.ts'
import { isGs1 } from './gs1.ts'
import { company, today } from './today.ts'

const { products } = company
const codes = new Set(products.map(({ code }) => code))
const families = Map.groupBy(products, ({ family }) => family)

const repeated = (values: readonly string[]) =>
  values.filter((value, at) => value !== '' && values.indexOf(value) !== at)

describe('products', () => {
  it('are the 312 of the status line, in more than a hundred families', () => {
    expect(products).toHaveLength(312)
    expect(families.size).toBeGreaterThanOrEqual(110)
  })

  it('have codes, barcodes and cartons of their own', () => {
    expect(repeated(products.map(({ code }) => code))).toEqual([])
    expect(repeated(products.map(({ barcode }) => barcode))).toEqual([])
    expect(repeated(products.map(({ outerBarcode }) => outerBarcode))).toEqual([])
    expect(products.filter(({ code }) => !/^HV-\d{4}$/.test(code))).toEqual([])
  })

  it('carry valid in-house barcodes, or none', () => {
    const labelled = products.filter(({ barcode }) => barcode !== '')
    expect(labelled.length).toBeLessThan(products.length)
    for (const { barcode, outerBarcode, packs } of labelled) {
      expect(barcode).toMatch(/^2\d{12}$/)
      expect(isGs1(barcode)).toBe(true)
      expect(outerBarcode !== '').toBe(packs.case > 1)
      if (outerBarcode) expect(outerBarcode.slice(1, 13)).toBe(barcode.slice(0, 12))
      expect(isGs1(outerBarcode || '0')).toBe(true)
    }
  })

  it('name only categories, units, pictures, bands, places and products there are', () => {
    const leaves = new Set(
      company.categories.filter(({ parent }) => parent !== '').map(({ code }) => code),
    )
    const units = new Set<string>(menus.product_uom.map(({ code }) => code))
    const bands = menus.price_bands.map(({ code }) => code)
    const places = menus.stock_location.map(({ code }) => code)
    for (const product of products) {
      expect(leaves).toContain(product.category)
      expect(units).toContain(product.uom)
      expect(pictureNames).toContain(product.picture)
      expect(Object.keys(product.prices)).toEqual(bands)
      expect(Object.keys(product.stock)).toEqual(places)
      expect(product.related.filter((code) => !codes.has(code))).toEqual([])
      expect(product.related).not.toContain(product.code)
      expect(codes).toContain(product.family)
    }
  })

  it('share a slug within a family and nowhere else, and differ in size or name', () => {
    const slugs = [...families.values()].map((sizes) => new Set(sizes.map(({ slug }) => slug)))
    expect(slugs.filter(({ size }) => size !== 1)).toEqual([])
    expect(repeated(slugs.flatMap((slug) => [...slug]))).toEqual([])
    expect(products.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
    expect(repeated(products.map(({ name, size }) => `${name}|${size}`))).toEqual([])
  })

  it('cost more from band to band, as decimals of two or four digits', () => {
    for (const { code, prices, basePrice } of products) {
      const [trade, web, retail] = Object.values(prices)
      expect([trade, web, retail].join(' '), code).toMatch(
        /^(\d+\.\d{2}(\d{2})?) (\d+\.\d{2}(\d{2})?) (\d+\.\d{2}(\d{2})?)$/,
      )
      expect(Number(trade), code).toBeLessThan(Number(web))
      expect(Number(web), code).toBeLessThan(Number(retail))
      expect(basePrice).toBe(retail)
    }
  })

  it('pack in factors that divide the next', () => {
    for (const { code, packs } of products) {
      const { pack, case: carton, layer, pallet, container } = packs
      const factors = [pack, carton, layer, pallet, container].filter((count) => count > 0)
      const wrong = factors.filter((count, at) => at > 0 && count % (factors[at - 1] ?? 1) !== 0)
      expect(wrong, code).toEqual([])
    }
  })

  it('come from suppliers with codes of their own', () => {
    const bySupplier = Map.groupBy(products, ({ supplier }) => supplier)
    expect(bySupplier.size).toBeGreaterThan(15)
    for (const [supplier, goods] of bySupplier) {
      expect(supplier).toMatch(/ \(Training\) Ltd$/)
      expect(repeated(goods.map(({ supplierSku }) => supplierSku))).toEqual([])
      expect(goods.filter(({ supplierName }) => supplierName === '')).toEqual([])
    }
  })

  it('include every case a screen must cope with', () => {
    const total = (stock: Readonly<Record<string, number>>) =>
      Object.values(stock).reduce((sum, count) => sum + count, 0)
    const cases = {
      none: products.filter(({ stock }) => Object.values(stock).every((count) => count === 0)),
      low: products.filter(({ stock }) => total(stock) > 0 && total(stock) < 10),
      negative: products.filter(({ stock }) => Object.values(stock).some((count) => count < 0)),
      ended: products.filter(({ end }) => end !== '' && end < today),
      notYet: products.filter(({ start }) => start > today),
      inWindow: products.filter(({ start, end }) => start && start <= today && end >= today),
      onSale: products.filter(({ sale }) => sale),
      fourDecimals: products.filter(({ prices }) => /\.\d{4}$/.test(prices.PB1 ?? '')),
      accents: products.filter(({ name, brand }) => /[À-ž]/.test(name + brand)),
      oddSigns: products.filter(({ name, size }) => /["”’&×½³%–(]/.test(name + size)),
      withoutSize: products.filter(({ size }) => size === ''),
      pallets: products.filter(({ packs }) => packs.pallet > 0),
      containers: products.filter(({ packs }) => packs.container > 0),
      bigFamilies: [...families.values()].filter((sizes) => sizes.length >= 6),
    }
    expect(Object.entries(cases).filter(([, found]) => found.length === 0)).toEqual([])
  })
})
