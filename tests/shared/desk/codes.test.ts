import { expect, test } from 'vitest'
import { basket } from '../../../shared/desk/basket.ts'
import { counting } from '../../../shared/desk/counting.ts'
import { product } from '../../../shared/desk/product.ts'
import { settingsChange } from '../../../shared/desk/settings.ts'
import { stockAsked } from '../../../shared/desk/stockGrid.ts'
import { stockMinimumIntents } from '../../../shared/desk/stockMinimums.ts'
import { stockScan } from '../../../shared/desk/stockScan.ts'
import { stockLayout } from '../../../shared/desk/stockViews.ts'

const filtered = (filters: object) =>
  stockAsked.safeParse({ text: '', filters: { ...filters }, sort: null, isGross: false })

/** Each place where a code of the CRM comes back to main, with this code in it. */
const TAKEN = {
  'stock at a location': (code: string) =>
    filtered({ stock: [{ location: code, atLeast: '1', atMost: null }] }),
  'low at a location': (code: string) => filtered({ lowAt: code }),
  'priced in a band': (code: string) => filtered({ band: code }),
  'in a category': (code: string) => filtered({ categories: [code] }),
  'sorted by a location': (code: string) =>
    stockAsked.safeParse({
      text: '',
      filters: {},
      sort: { field: `stock:${code}`, direction: 'asc' },
      isGross: false,
    }),
  'columns and their widths': (code: string) =>
    stockLayout.safeParse({
      shown: [`stock:${code}`],
      hidden: [`price:${code}`],
      widths: { [`stock:${code}`]: 100 },
      isGross: false,
    }),
  'a minimum': (code: string) =>
    stockMinimumIntents.setMinimum.input.safeParse({ code, location: code, minimum: '1' }),
  'a product': (code: string) => product.product.input.safeParse({ code }),
  'a scan': (code: string) => stockScan.scan.input.safeParse({ text: code }),
  'a count at a location': (code: string) => counting.begin.input.safeParse({ location: code }),
  'a counted line': (code: string) => counting.correct.input.safeParse({ code, counted: '1' }),
  'an unknown code': (code: string) => counting.forgetUnknown.input.safeParse({ text: code }),
  'a line of a basket': (code: string) =>
    basket.add.input.safeParse({ callId: 'a call', code, quantity: '1', location: code }),
  'the location of this desk': (code: string) => settingsChange.safeParse({ location: code }),
}

test.each(Object.entries(TAKEN))('%s takes codes as the CRM has them', (_, parse) => {
  expect(parse('Straße 12/Köln-Südstadt, Halle 4, Regal 9').error).toBeUndefined()
  expect(parse('x'.repeat(200)).error).toBeUndefined()
  expect(parse('x'.repeat(201)).success).toBe(false)
})
