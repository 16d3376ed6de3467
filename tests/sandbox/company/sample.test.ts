import { describe, expect, it } from 'vitest'
import { sampleCompany } from '../../../sandbox/company/sample.ts'
import { company, today } from './today.ts'

/** Code, product, stock at WH1, WH2 and SHOP, Trade, Web and Retail, as the design's pictures have them. */
const drawn = [
  ['HV-1042', 'Beeswax pillar candle', 210, 46, 12, '5.68', '6.40', '8.95'],
  ['HV-1043', 'Beeswax pillar candle', 0, 0, 0, '9.20', '10.10', '14.50'],
  ['HV-2210', 'Oak-smoked sea salt', 148, 62, 0, '2.15', '2.40', '3.95'],
  ['HV-2211', 'Sea salt flakes', 9, 0, 3, '3.90', '4.30', '6.50'],
  ['HV-2214', 'Sea salt & rosemary', 96, 24, 6, '2.35', '2.60', '4.25'],
  ['HV-3305', 'Waxed canvas apron', 14, 4, 2, '18.40', '20.00', '32.00'],
  ['HV-3306', 'Waxed canvas apron', 0, 3, -2, '18.40', '20.00', '32.00'],
  ['HV-3307', 'Waxed canvas apron', 19, 8, 1, '18.40', '20.00', '32.00'],
  ['HV-4120', 'Caramels with sea salt', 0, 0, 0, '4.05', '4.50', '7.25'],
  ['HV-4121', 'Honeycomb dipped in dark chocolate', 180, 60, 24, '3.10', '3.45', '5.50'],
  ['HV-5018', 'Linen tea towel', 240, 88, 18, '4.20', '4.70', '8.00'],
  ['HV-5019', 'Linen tea towel', 60, 16, 8, '4.20', '4.70', '8.00'],
  ['HV-5102', 'Olive-wood spoon', 120, 30, 10, '3.35', '3.70', '6.25'],
  ['HV-6001', 'Brass hook', 1500, 400, 40, '1.12', '1.25', '2.40'],
  ['HV-6002', 'Brass hook', 800, 160, 24, '1.85', '2.05', '3.75'],
  ['HV-6110', 'Coach bolt M8 × 80', 64, 0, 0, '11.90', '12.80', '18.00'],
  ['HV-7003', 'Work socks', 360, 90, 30, '2.95', '3.25', '5.50'],
  ['HV-7004', 'Work socks', 80, 8, 4, '2.95', '3.25', '5.50'],
] as const

describe('the sample company', () => {
  it('is Harbour & Vale, in pounds', () => {
    expect(company.name).toBe('Harbour & Vale Trading (Training) Ltd')
    expect(company.baseCurrency).toBe('GBP')
  })

  it('is the same for the same day, and does not lean on the clock', () => {
    expect(sampleCompany(today)).toEqual(company)
    expect(sampleCompany('2027-02-01')).not.toEqual(company)
  })

  it('stocks what the design’s pictures show, at those prices', () => {
    for (const [code, name, wh1, wh2, shop, trade, web, retail] of drawn) {
      const product = company.products.find((each) => each.code === code)
      expect(product).toMatchObject({
        name,
        stock: { WH1: wh1, WH2: wh2, SHOP: shop },
        prices: { PB1: trade, PB2: web, PB3: retail },
      })
    }
  })

  it('packs the salt twelve to a case, eight cases to a layer, six layers to a pallet', () => {
    const salt = company.products.find(({ code }) => code === 'HV-2210')
    expect(salt?.packs).toMatchObject({ case: 12, layer: 96, pallet: 576 })
    expect(salt?.shelfLifeDays).toBe(540)
  })

  it('answers “sea sa” with the four products of the picture', () => {
    const found = company.products.filter(({ name, size }) =>
      /\bsea\b.*\bsa/i.test(`${name} ${size}`),
    )
    expect(found.map(({ code }) => code)).toEqual(['HV-2210', 'HV-2211', 'HV-2214', 'HV-4120'])
  })

  it('knows the customer of the pictures', () => {
    expect(company.contacts[0]).toMatchObject({
      priceBand: 'PB1',
      fields: {
        firstname: 'Eleanor',
        lastname: 'Whitcombe',
        company: 'Whitcombe & Daughters (Training) Ltd',
        address1: '14 Quayside Row',
        address2: 'Redcliffe',
        address3: 'Bristol',
        postcode: 'BS4 1CK',
        email: 'eleanor@example.com',
        phone: '01632 960123',
        taxable: 'Y',
      },
    })
    expect(company.contacts[1]?.fields).toMatchObject({ firstname: 'Tom', lastname: 'Ashdown' })
  })
})
