import { expect, test } from 'vitest'
import { matchOf, matchViews } from '../../../../electron/desk/stock/matching.ts'
import type { Found } from '../../../../electron/desk/stock/mirror/search.ts'
import { hit } from '../../../renderer/features/phone-order/product-box/entryEvents.ts'
import { aProduct } from './mirrorHelp.ts'

const CANDLE = aProduct({ code: 'HV-1', name: 'Ivory candle', barcode: '5012345678900' })
const LAMP = aProduct({ code: 'HV-2', name: 'Ivory lamp', barcode: '5012345678900' })

/** A catalogue that answers these texts, and nothing to any other. */
const catalogue = (answers: Record<string, Partial<Found>>) => ({
  search: (text: string) =>
    Promise.resolve({ products: [], count: 0, isFirstClear: false, ...answers[text] }),
})
const both = { products: [CANDLE, LAMP], count: 9 }
const kindOf = async (stock: ReturnType<typeof catalogue>, ...sought: string[]) => {
  const { kind, products, isExact } = await matchOf(stock, sought)
  return [kind, products.map(({ code }) => code).join(' '), isExact]
}

test('what a text names exactly is meant, whichever of them it is', async () => {
  const stock = catalogue({ 'hv-2': both, 'hv-2 lamp': { ...both, isFirstClear: true } })
  expect(await kindOf(stock, 'hv-2')).toEqual(['matched', 'HV-2', true])
  expect(await kindOf(stock, 'hv-2 lamp', 'hv-2')).toEqual(['matched', 'HV-2', true])
})

test('a barcode that two products share is chosen by a person', async () => {
  const stock = catalogue({ '5012345678900': both })
  expect(await kindOf(stock, '5012345678900')).toEqual(['several', 'HV-1 HV-2', false])
})

test('the clear answer to the first text is meant; what only a later one finds is offered', async () => {
  const one = { products: [CANDLE], count: 1, isFirstClear: true }
  expect(await kindOf(catalogue({ 'ivory ca': one }), 'ivory ca')).toEqual([
    'matched',
    'HV-1',
    false,
  ])
  const stock = catalogue({ 'Ivory candle': one })
  expect(await kindOf(stock, 'OLD-77', 'Ivory candle')).toEqual(['several', 'HV-1', false])
  expect(await kindOf(stock, 'OLD-77')).toEqual(['none', '', false])
  expect(await kindOf(stock)).toEqual(['none', '', false])
})

test('each line is shown with its own products', async () => {
  const stock = catalogue({ 'HV-1': both, ivory: both })
  const matches = await Promise.all(
    [['HV-1'], [], ['ivory']].map((sought) => matchOf(stock, sought)),
  )
  const shown = matchViews(matches, (products) => products.map(({ code }) => hit(code)))
  expect(shown).toEqual([
    { kind: 'matched', hit: hit('HV-1'), isExact: true },
    { kind: 'none' },
    { kind: 'several', hits: [hit('HV-1'), hit('HV-2')], count: 9 },
  ])
})
