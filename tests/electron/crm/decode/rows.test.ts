import { describe, expect, test } from 'vitest'
import { decode } from '../../../../electron/crm/decode.ts'
import { defaultDialect } from '../../../../shared/crm/dialect.ts'
import type { MethodName } from '../../../../shared/crm/index.ts'

const answerTo = <Name extends MethodName>(name: Name, value: unknown) => {
  const bytes = Buffer.from(JSON.stringify(value))
  const decoded = decode(name, { status: 200, contentType: '', bytes }, defaultDialect)
  if (decoded.kind !== 'reply') throw new Error(decoded.why)
  return decoded.reply.answer
}

const ROW = { code: 'ABC100', name: 'Candle' }

describe('rows', () => {
  test.each([
    ['under items', { items: [ROW] }],
    ['under their plural noun', { products: [ROW] }],
    ['under rows, with an empty items beside', { items: [], rows: [ROW] }],
    ['under a name nobody guessed', { error_code: null, inventory: [ROW] }],
    ['under numbered keys', { items: { '1': ROW } }],
    ['under keys that are their codes', { items: { ABC100: { name: 'Candle' } } }],
    ['as one bare row', { items: ROW }],
    ['as the answer itself', { error_code: null, ...ROW }],
    ['as pairs', { items: [Object.entries(ROW)] }],
  ])('%s', (_name, value) => {
    expect(answerTo('getProduct', value).items).toMatchObject([ROW])
  })

  test('in their order, by the hundred, under numbered keys', () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ code: `C${index}` }))
    const keyed = Object.fromEntries(rows.map((row, index) => [String(index + 1), row]))
    expect(answerTo('getProducts', { items: keyed }).items.map((row) => row.code)).toEqual(
      rows.map((row) => row.code),
    )
  })

  test('a list the row knows is not taken for the rows', () => {
    const { items, last_viewed } = answerTo('getCart', {
      subtotal: '0.00',
      last_viewed: [{ code: 'X', name: 'Seen' }],
    })
    expect(items).toEqual([])
    expect(last_viewed).toMatchObject([{ code: 'X' }])
  })

  test('sizes with their own stock and prices', () => {
    const { items } = answerTo('getProduct', {
      items: [{ ...ROW, sizes: { '1': { code: 'S', stock: [['WH1', '10.000000']] } } }],
    })
    expect(items[0]?.sizes).toMatchObject([
      { code: 'S', stock: [{ code: 'WH1', value: '10', extra: {} }] },
    ])
  })

  test.each(['found', 'found_count', 'total'])('their number under %s', (name) => {
    expect(answerTo('getOrders', { [name]: 12, items: [] }).found).toBe(12)
  })
})

describe('codes with values', () => {
  test.each([
    ['rows', [{ code: 'WH1', stock: 10, name: 'Harbour' }]],
    ['pairs', [['WH1', 10]]],
    ['a keyed object', { WH1: '10.00' }],
    ['keyed rows', { WH1: { stock: 10 } }],
  ])('%s', (_name, stock) => {
    const { items } = answerTo('getInventoryFeed', { items: [{ ...ROW, stock }] })
    expect(items[0]?.stock).toMatchObject([{ code: 'WH1', value: '10' }])
  })

  test('a menu keeps its words as they are', () => {
    expect(answerTo('getAsset', { values: { A: '1.50' } }).values).toMatchObject([
      { code: 'A', value: '1.50' },
    ])
  })
})
