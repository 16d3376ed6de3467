import { expect, test } from 'vitest'
import { createFreshFigures } from '../../../../../electron/desk/stock/fresh/freshFigures.ts'
import { readingOf } from '../../../../../electron/desk/stock/fresh/reading.ts'
import { aProduct } from '../mirrorHelp.ts'

const at = (code: string, value: string) => [{ code, value, extra: {} }]

test('figures belong to sizes; a product that is told without sizes has its own', () => {
  const family = readingOf('A1', {
    items: [
      {
        code: 'A1',
        description: '<p>Oak</p>',
        price: '3.95',
        sizes: [
          { code: 'A1', price: '3.95', stock: at('WH1', '5'), prices: at('TRADE', '2') },
          { code: 'A2', stock: at('WH1', '7') },
        ],
      },
    ],
  })
  expect(family?.description).toBe('Oak')
  expect(family?.family).toEqual(['A1', 'A2'])
  expect(family?.figures.get('A1')).toEqual({
    stock: { WH1: '5' },
    prices: { TRADE: '2' },
    basePrice: '3.95',
  })
  expect(family?.figures.get('A2')).toEqual({ stock: { WH1: '7' } })

  const alone = readingOf('A1', {
    items: [{ sizes: [], stock: at('WH1', '5'), prices: at('TRADE', '2') }],
  })
  expect(alone?.family).toEqual(['A1'])
  expect(alone?.figures.get('A1')).toEqual({ stock: { WH1: '5' }, prices: { TRADE: '2' } })
})

test('fresh figures stand over those of the refresh until a later one has come', () => {
  const fresh = createFreshFigures()
  const old = aProduct({ code: 'A1', stock: { WH1: '9' }, prices: { TRADE: '2' } })
  const reading = readingOf('A1', { items: [{ code: 'A1', sizes: [], stock: at('WH1', '5') }] })
  if (reading === null) throw new Error('it should have been read')
  fresh.take(reading, '2026-11-25T10:00:00.000Z')
  expect(fresh.over(old)).toEqual({ ...old, stock: { WH1: '5' } })
  expect(fresh.at('A1')).toBe('2026-11-25T10:00:00.000Z')

  fresh.refreshed('2026-11-25T09:59:00.000Z')
  expect(fresh.over(old).stock).toEqual({ WH1: '5' })
  fresh.refreshed('2026-11-25T10:00:00.000Z')
  expect(fresh.over(old)).toBe(old)
  expect(fresh.at('A1')).toBeNull()
})

test('an answer without stock leaves the figures and their age alone', () => {
  const fresh = createFreshFigures()
  const reading = readingOf('A1', { items: [{ code: 'A1', sizes: [], price: '4' }] })
  if (reading === null) throw new Error('it should have been read')
  fresh.take(reading, '2026-11-25T10:00:00.000Z')
  expect(fresh.at('A1')).toBeNull()
})
