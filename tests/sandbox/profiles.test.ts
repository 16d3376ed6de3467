import { describe, expect, test } from 'vitest'
import { signIn } from './caller.ts'
import { sandboxForFile } from './sandboxForFile.ts'
import { type Pair, send } from './wireHelpers.ts'

const { call, control, sandbox } = sandboxForFile()

describe('the default profile', () => {
  test('is plain JSON with numbers and text as the document types them', async () => {
    const reply = await send(sandbox(), [
      ['method', 'getProductCategories'],
      ['apikey', 'demo-key'],
      ['limit', '1'],
      ['filter', 'name,code'],
    ])
    expect(reply.type).toBe('application/json; charset=utf-8')
    expect(reply.text).toBe(
      '{"error_code":null,"error_message":"","items":[{"name":"Home & gifts","code":"HOM"}],"found":5}',
    )
  })

  test('errors have a map of fields', async () => {
    expect((await call('getAsset')).error_invalid).toEqual({ asset_name: 'is required' })
  })
})

const feed: Pair[] = [
  ['method', 'getInventoryFeed'],
  ['apikey', 'demo-key'],
  ['filter', 'code,name,stock,prices,currency,taxrate'],
  ['limit', '1'],
]

describe('the legacy profile', () => {
  test('has a mark, a call, pairs, entities and six decimals', async () => {
    await control().setSwitches({ replyProfile: 'legacy' })
    const { text, type } = await send(sandbox(), feed)
    expect(type).toBe('text/javascript; charset=utf-8')
    expect(text).toMatch(/^\ufeffcallback\(/)
    expect(text).toContain('"currency": "&pound;"')
    expect(text).toContain('"taxrate": "0.200000"')
    expect(text).toContain('"prices": [["PB1", "5.680000"], ["PB2", "6.400000"]')
    expect(text).toMatch(/"stock": \[\["SHOP", "-?\d+\.000000"\]/)
  })

  test('errors have pairs of fields', async () => {
    await control().setSwitches({ replyProfile: 'legacy' })
    const { text } = await send(sandbox(), [
      ['method', 'getAsset'],
      ['apikey', 'demo-key'],
    ])
    expect(text).toContain('"error_invalid": [["asset_name", "is required"]]')
  })
})

describe('the keyed profile', () => {
  test('has objects by code and by number', async () => {
    await control().setSwitches({ replyProfile: 'keyed' })
    const { text, type } = await send(sandbox(), feed)
    expect(type).toBe('application/json; charset=iso-8859-1')
    const { items } = JSON.parse(text)
    expect(items[1]).toMatchObject({
      code: 'HV-1042',
      prices: { PB1: 5.68, PB2: 6.4, PB3: 8.95 },
      stock: { WH1: expect.any(Number) },
    })
    const labels = JSON.parse(
      (
        await send(sandbox(), [
          ['method', 'getAsset'],
          ['apikey', 'demo-key'],
          ['asset_name', 'order_label'],
        ])
      ).text,
    )
    expect(labels.values.OL1).toEqual({ value: 'Christmas', colour: '#C0262D' })
  })

  test('is in Latin-1, with what does not fit escaped', async () => {
    await control().setSwitches({ replyProfile: 'keyed' })
    const session_id = await signIn(call)
    await call('updateContact', { session_id, client_company: 'Café €' })
    const { bytes } = await send(sandbox(), [
      ['method', 'getContact'],
      ['apikey', 'demo-key'],
      ['session_id', session_id],
      ['filter', 'contact_company'],
    ])
    expect(Buffer.from(bytes).toString('latin1')).toContain('"Café \\u20ac"')
  })

  test('errors have rows of fields', async () => {
    await control().setSwitches({ replyProfile: 'keyed' })
    const { text } = await send(sandbox(), [
      ['method', 'getAsset'],
      ['apikey', 'demo-key'],
    ])
    expect(JSON.parse(text).error_invalid).toEqual([
      { field: 'asset_name', message: 'is required' },
    ])
  })
})
