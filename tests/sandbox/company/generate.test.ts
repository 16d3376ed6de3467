import { describe, expect, it } from 'vitest'
import { bankHolidays, weekdayOf } from '../../../sandbox/company/calendar.ts'
import { categories, taxRateOf } from '../../../sandbox/company/categories.ts'
import { generateActivities, generateProducts } from '../../../sandbox/company/generate.ts'
import { pictureNames } from '../../../sandbox/company/pictures.ts'
import { isGs1 } from './gs1.ts'
import { company, today } from './today.ts'

const many = [...generateProducts(100_000, 1)]
const distinct = (values: Iterable<string | number>) => new Set(values).size

describe('generated products', () => {
  it('come in the number asked for, also when a family would run over', () => {
    expect(many).toHaveLength(100_000)
    for (const count of [0, 1, 2, 3, 4, 5]) {
      expect([...generateProducts(count, 9)]).toHaveLength(count)
    }
  })

  it('have codes and barcodes of their own, apart from the hand-written ones', () => {
    const all = [...company.products, ...many]
    expect(distinct(all.map(({ code }) => code))).toBe(all.length)
    const labelled = all.filter(({ barcode }) => barcode !== '')
    expect(distinct(labelled.map(({ barcode }) => barcode))).toBe(labelled.length)
    expect(
      many.filter(({ barcode, outerBarcode }) => !isGs1(barcode) || !isGs1(outerBarcode)),
    ).toEqual([])
  })

  it('are the same for a seed and others for another', () => {
    const first = [...generateProducts(300, 5)]
    expect([...generateProducts(300, 5)]).toEqual(first)
    expect([...generateProducts(300, 6)]).not.toEqual(first)
  })

  it('make families that share a slug and differ in size', () => {
    const families = [...Map.groupBy(many, ({ family }) => family).values()]
    expect(families.length).toBeGreaterThan(20_000)
    expect(families.some((sizes) => sizes.length >= 6)).toBe(true)
    expect(
      families.filter((sizes) => distinct(sizes.map(({ size }) => size)) !== sizes.length),
    ).toEqual([])
    expect(families.filter((sizes) => distinct(sizes.map(({ slug }) => slug)) !== 1)).toEqual([])
    expect(distinct(many.map(({ slug }) => slug))).toBe(families.length)
  })

  it('keep the rules of the hand-written ones', () => {
    const leaves = new Set(categories.filter(({ parent }) => parent).map(({ code }) => code))
    const pictures = new Set(pictureNames)
    const broken = many.filter(({ prices, category, taxRate, picture, packs }) => {
      const [trade = 0, web = 0, retail = 0] = Object.values(prices).map(Number)
      const isRising = trade > 0 && trade < web && web < retail
      const isPacked = packs.layer % packs.case === 0 && packs.pallet % packs.layer === 0
      const isFiled = leaves.has(category) && taxRate === taxRateOf(category)
      return !(isRising && isPacked && isFiled && pictures.has(picture))
    })
    expect(broken).toEqual([])
  })

  it('vary in stock, price, tax and words', () => {
    const negative = many.filter(({ stock }) => Object.values(stock).some((count) => count < 0))
    const none = many.filter(({ stock }) => Object.values(stock).every((count) => count === 0))
    expect(negative.length).toBeGreaterThan(500)
    expect(none.length).toBeGreaterThan(2_000)
    expect(many.some(({ prices }) => /\.\d{2}[1-9]\d$/.test(prices.PB1 ?? ''))).toBe(true)
    expect(distinct(many.map(({ taxRate }) => taxRate))).toBe(2)
    const words = many.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}-]+/u))
    expect(distinct(words)).toBeGreaterThan(120)
    expect(many.some(({ packs }) => packs.container > 0)).toBe(true)
  })
})

describe('generated activities', () => {
  const diary = [...generateActivities(50_000, 1, today)]

  it('come in the number asked for, under references and keys apart from the others', () => {
    expect(diary).toHaveLength(50_000)
    const all = [...company.activities, ...diary]
    expect(distinct(all.map(({ ref }) => ref))).toBe(all.length)
    expect(distinct(all.map(({ key }) => key))).toBe(all.length)
  })

  it('are the same for a seed and a day', () => {
    expect([...generateActivities(200, 4, today)]).toEqual([...generateActivities(200, 4, today)])
    expect([...generateActivities(200, 4, today)]).not.toEqual(diary.slice(0, 200))
  })

  it('fall on working days, nine to five in London', () => {
    const londonTime = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const wrong = diary.slice(0, 5_000).filter(({ start, end }) => {
      const [day = '', from = ''] = londonTime.format(new Date(`${start}Z`)).split(' ')
      const [, to = ''] = londonTime.format(new Date(`${end}Z`)).split(' ')
      return (
        weekdayOf(day) > 5 || bankHolidays.has(day) || from < '09:00' || to > '17:00' || from >= to
      )
    })
    expect(wrong).toEqual([])
  })
})
