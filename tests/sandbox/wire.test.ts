import { describe, expect, test } from 'vitest'
import { CARD, ELEANOR, signIn } from './caller.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control, sandbox } = sandboxForFile()

type Pair = readonly [string, string]

const form = (pairs: readonly Pair[]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value]))

/** Sends pairs as they stand, by POST or in the address. */
async function send(pairs: readonly Pair[], verb = 'POST') {
  const response =
    verb === 'POST'
      ? await fetch(sandbox().url, { method: verb, body: form(pairs) })
      : await fetch(`${sandbox().url}?${form(pairs)}`, { method: verb })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    dialect: response.headers.get('x-sandbox-dialect'),
    warning: response.headers.get('x-sandbox-warning'),
    bytes,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  }
}

const categories = (filter: readonly Pair[]): Pair[] => [
  ['method', 'getProductCategories'],
  ['apikey', 'demo-key'],
  ['limit', '1'],
  ...filter,
]

const ENCODED: Record<string, readonly Pair[]> = {
  comma: [['filter', 'name,code']],
  repeat: [
    ['filter', 'name'],
    ['filter', 'code'],
  ],
  brackets: [
    ['filter[]', 'name'],
    ['filter[]', 'code'],
  ],
  indexed: [
    ['filter[0]', 'name'],
    ['filter[1]', 'code'],
  ],
  json: [['filter', '["name","code"]']],
  pipe: [['filter', 'name|code']],
}

const firstKeys = (text: string) => Object.keys(JSON.parse(text).items[0] ?? {})

describe('arrays', () => {
  test.each(Object.keys(ENCODED))('%s is understood, and named in the header', async (encoder) => {
    const reply = await send(categories(ENCODED[encoder] ?? []))
    expect(firstKeys(reply.text)).toEqual(['name', 'code'])
    expect(reply.dialect).toContain(`filter=${encoder}`)
  })

  test.each(Object.keys(ENCODED))(
    'only %s is understood where the switch says so',
    async (only) => {
      await control().setSwitches({ only: [only] })
      for (const [encoder, pairs] of Object.entries(ENCODED)) {
        const keys = firstKeys((await send(categories(pairs))).text)
        if (encoder === only) expect(keys).toEqual(['name', 'code'])
        else expect(keys).not.toEqual(['name', 'code'])
      }
    },
  )
})

describe('names', () => {
  test.each(['method', 'action', 'cmd'])('the method may be called %s', async (name) => {
    const reply = await send([
      [name, 'startSession'],
      ['apikey', 'demo-key'],
    ])
    expect(JSON.parse(reply.text)).toMatchObject({ error_code: null })
  })

  test.each(['apikey', 'api_key', 'key', 'api'])('the key may be called %s', async (name) => {
    const reply = await send([
      ['method', 'startSession'],
      [name, 'demo-key'],
    ])
    expect(JSON.parse(reply.text)).toMatchObject({ error_code: null })
    expect(reply.dialect).toContain(`key=${name}`)
  })

  test('other names are strangers where the switch says so', async () => {
    await control().setSwitches({ only: ['cmd', 'api_key'] })
    expect((await call('startSession')).error_code).toBe(9001)
    const reply = await send([
      ['cmd', 'startSession'],
      ['api_key', 'demo-key'],
    ])
    expect(JSON.parse(reply.text)).toMatchObject({ error_code: null })
  })

  test.each(['callback', 'jsonp'])('%s asks for a call with the answer', async (name) => {
    const reply = await send([...categories(ENCODED.comma ?? []), [name, 'app.take']], 'GET')
    expect(reply.type).toBe('text/javascript; charset=utf-8')
    expect(reply.text).toMatch(/^app\.take\(\{.*\}\);$/s)
  })

  test.each(['output', 'format'])('so does %s=jsonp', async (name) => {
    const reply = await send([...categories([]), [name, 'jsonp']])
    expect(reply.text).toMatch(/^callback\(/)
  })

  test('a callback that is no name is not called', async () => {
    const reply = await send([...categories([]), ['callback', 'alert(1);//']])
    expect(reply.type).toBe('application/json; charset=utf-8')
  })
})

describe('verbs and bodies', () => {
  test('GET and POST say the same', async () => {
    const pairs = categories(ENCODED.comma ?? [])
    expect((await send(pairs, 'GET')).text).toBe((await send(pairs)).text)
  })

  test('a verb outside the switch is a request without a key', async () => {
    await control().setSwitches({ only: ['POST'] })
    expect(JSON.parse((await send(categories([]), 'GET')).text).error_code).toBe(9001)
  })

  test('a multipart form is read', async () => {
    const body = new FormData()
    for (const [name, value] of categories(ENCODED.comma ?? [])) body.append(name, value)
    const response = await fetch(sandbox().url, { method: 'POST', body })
    expect(await response.json()).toMatchObject({ error_code: null })
  })

  test('a form in Latin-1 is read as such', async () => {
    const session_id = await signIn(call)
    const body = `method=updateContact&apikey=demo-key&session_id=${session_id}&client_company=Caf%E9+No%EBl`
    await fetch(sandbox().url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=ISO-8859-1' },
      body,
    })
    const reply = await call('getContact', { session_id, filter: 'contact_company' })
    expect(reply.contact_company).toBe('Café Noël')
    await call('updateContact', {
      session_id,
      client_company: 'Whitcombe & Daughters (Training) Ltd',
    })
  })

  test('a password in an address is obeyed with a warning, and not remembered', async () => {
    const pairs: Pair[] = [
      ['method', 'clientLogin'],
      ['apikey', 'demo-key'],
      ...Object.entries(ELEANOR),
    ]
    const reply = await send(pairs, 'GET')
    expect(JSON.parse(reply.text).error_code).toBeNull()
    expect(reply.warning).toContain('do not belong in an address')
    expect(JSON.stringify(await control().requests())).not.toContain(ELEANOR.client_password)
  })
})

describe('the default profile', () => {
  test('is plain JSON with numbers and text as the document types them', async () => {
    const reply = await send(categories(ENCODED.comma ?? []))
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
    const { text, type } = await send(feed)
    expect(type).toBe('text/javascript; charset=utf-8')
    expect(text).toMatch(/^\ufeffcallback\(/)
    expect(text).toContain('"currency": "&pound;"')
    expect(text).toContain('"taxrate": "0.200000"')
    expect(text).toContain('"prices": [["PB1", "5.680000"], ["PB2", "6.400000"]')
    expect(text).toMatch(/"stock": \[\["SHOP", "-?\d+\.000000"\]/)
  })

  test('errors have pairs of fields', async () => {
    await control().setSwitches({ replyProfile: 'legacy' })
    const { text } = await send([
      ['method', 'getAsset'],
      ['apikey', 'demo-key'],
    ])
    expect(text).toContain('"error_invalid": [["asset_name", "is required"]]')
  })
})

describe('the keyed profile', () => {
  test('has objects by code and by number', async () => {
    await control().setSwitches({ replyProfile: 'keyed' })
    const { text, type } = await send(feed)
    expect(type).toBe('application/json; charset=iso-8859-1')
    const { items } = JSON.parse(text)
    expect(items[1]).toMatchObject({
      code: 'HV-1042',
      prices: { PB1: 5.68, PB2: 6.4, PB3: 8.95 },
      stock: { WH1: expect.any(Number) },
    })
    const labels = JSON.parse(
      (
        await send([
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
    const { bytes } = await send([
      ['method', 'getContact'],
      ['apikey', 'demo-key'],
      ['session_id', session_id],
      ['filter', 'contact_company'],
    ])
    expect(Buffer.from(bytes).toString('latin1')).toContain('"Café \\u20ac"')
  })

  test('errors have rows of fields', async () => {
    await control().setSwitches({ replyProfile: 'keyed' })
    const { text } = await send([
      ['method', 'getAsset'],
      ['apikey', 'demo-key'],
    ])
    expect(JSON.parse(text).error_invalid).toEqual([
      { field: 'asset_name', message: 'is required' },
    ])
  })
})

describe('the gate', () => {
  const status = async (pairs: readonly Pair[], headers: Record<string, string> = {}) => {
    const response = await fetch(sandbox().url, { method: 'POST', body: form(pairs), headers })
    return ((await response.json()) as { error_code: number | null }).error_code
  }
  const start: Pair[] = [
    ['method', 'startSession'],
    ['apikey', 'demo-key'],
  ]

  test('asks for a key first (9001), then the right one (9008)', async () => {
    expect(await status([['method', 'nothing']])).toBe(9001)
    expect(await status([['apikey', 'wrong']])).toBe(9008)
    expect(await status([['apikey', 'demo-key']])).toBe(9002)
  })

  test('binds the key to callers (9012), then to pages (9015), then looks at the method', async () => {
    await control().setSwitches({
      allowedHosts: ['shop.example'],
      allowedReferers: ['https://shop.example/'],
    })
    expect(await status(start)).toBe(9012)
    const origin = { origin: 'https://shop.example' }
    expect(await status(start, origin)).toBe(9015)
    const both = { ...origin, referer: 'https://shop.example/basket' }
    expect(await status(start, both)).toBeNull()
    await control().setSwitches({ allowedHosts: ['127.0.0.1'], allowedReferers: [] })
    expect(await status(start)).toBeNull()
  })

  test('has too many connections (9050) before it asks for anything', async () => {
    await control().setSwitches({ maxConnections: 1 })
    const hold = await control().fault({ method: 'getCart', fault: 'hold' })
    const parked = call('getCart', { session_id: 'x' })
    await hold.whenHeld()
    expect(await status([])).toBe(9050)
    await hold.release()
    await parked
    expect(await status(start)).toBeNull()
  })

  test.each(['sessionEnd', 'getDateTime', 'addContactLite', 'constructor', '__proto__', ''])(
    'does not know %s (9002)',
    async (method) => {
      expect((await call(method)).error_code).toBe(9002)
    },
  )

  test('gives a hint to whoever calls endSession by its slip', async () => {
    const { warning } = await send([
      ['method', 'sessionEnd'],
      ['apikey', 'demo-key'],
    ])
    expect(warning).toBe('the method is called endSession')
  })

  test('other addresses and verbs are refused cleanly', async () => {
    expect((await fetch(new URL('/', sandbox().url))).status).toBe(404)
    expect((await fetch(sandbox().url, { method: 'PUT' })).status).toBe(405)
    expect((await fetch(sandbox().url, { method: 'DELETE' })).status).toBe(405)
  })
})

test('a card in an address is warned of too', async () => {
  const pairs: Pair[] = [['method', 'addOrder'], ['apikey', 'demo-key'], ...Object.entries(CARD)]
  expect((await send(pairs, 'GET')).warning).toContain('do not belong in an address')
  expect(JSON.stringify(await control().requests())).not.toContain(CARD.card_number)
})
