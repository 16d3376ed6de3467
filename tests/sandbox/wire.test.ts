import { describe, expect, test } from 'vitest'
import { CARD, ELEANOR, signIn } from './caller.ts'
import { sandboxForFile } from './sandboxForFile.ts'
import { type Pair, send } from './wireHelpers.ts'

const { call, control, sandbox } = sandboxForFile()

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
    const reply = await send(sandbox(), categories(ENCODED[encoder] ?? []))
    expect(firstKeys(reply.text)).toEqual(['name', 'code'])
    expect(reply.dialect).toContain(`filter=${encoder}`)
  })

  test.each(Object.keys(ENCODED))(
    'only %s is understood where the switch says so',
    async (only) => {
      await control().setSwitches({ only: [only] })
      for (const [encoder, pairs] of Object.entries(ENCODED)) {
        const keys = firstKeys((await send(sandbox(), categories(pairs))).text)
        if (encoder === only) expect(keys).toEqual(['name', 'code'])
        else expect(keys).not.toEqual(['name', 'code'])
      }
    },
  )
})

describe('names', () => {
  test.each(['method', 'action', 'cmd'])('the method may be called %s', async (name) => {
    const reply = await send(sandbox(), [
      [name, 'startSession'],
      ['apikey', 'demo-key'],
    ])
    expect(JSON.parse(reply.text)).toMatchObject({ error_code: null })
  })

  test.each(['apikey', 'api_key', 'key', 'api'])('the key may be called %s', async (name) => {
    const reply = await send(sandbox(), [
      ['method', 'startSession'],
      [name, 'demo-key'],
    ])
    expect(JSON.parse(reply.text)).toMatchObject({ error_code: null })
    expect(reply.dialect).toContain(`key=${name}`)
  })

  test('other names are strangers where the switch says so', async () => {
    await control().setSwitches({ only: ['cmd', 'api_key'] })
    expect((await call('startSession')).error_code).toBe(9001)
    const reply = await send(sandbox(), [
      ['cmd', 'startSession'],
      ['api_key', 'demo-key'],
    ])
    expect(JSON.parse(reply.text)).toMatchObject({ error_code: null })
  })

  test.each(['callback', 'jsonp'])('%s asks for a call with the answer', async (name) => {
    const reply = await send(
      sandbox(),
      [...categories(ENCODED.comma ?? []), [name, 'app.take']],
      'GET',
    )
    expect(reply.type).toBe('text/javascript; charset=utf-8')
    expect(reply.text).toMatch(/^app\.take\(\{.*\}\);$/s)
  })

  test.each(['output', 'format'])('so does %s=jsonp', async (name) => {
    const reply = await send(sandbox(), [...categories([]), [name, 'jsonp']])
    expect(reply.text).toMatch(/^callback\(/)
  })

  test('a callback that is no name is not called', async () => {
    const reply = await send(sandbox(), [...categories([]), ['callback', 'alert(1);//']])
    expect(reply.type).toBe('application/json; charset=utf-8')
  })
})

describe('verbs and bodies', () => {
  test('GET and POST say the same', async () => {
    const pairs = categories(ENCODED.comma ?? [])
    expect((await send(sandbox(), pairs, 'GET')).text).toBe((await send(sandbox(), pairs)).text)
  })

  test('a verb outside the switch is a request without a key', async () => {
    await control().setSwitches({ only: ['POST'] })
    expect(JSON.parse((await send(sandbox(), categories([]), 'GET')).text).error_code).toBe(9001)
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
    const reply = await send(sandbox(), pairs, 'GET')
    expect(JSON.parse(reply.text).error_code).toBeNull()
    expect(reply.warning).toContain('do not belong in an address')
    expect(JSON.stringify(await control().requests())).not.toContain(ELEANOR.client_password)
  })
})

test('a card in an address is warned of too', async () => {
  const pairs: Pair[] = [['method', 'addOrder'], ['apikey', 'demo-key'], ...Object.entries(CARD)]
  expect((await send(sandbox(), pairs, 'GET')).warning).toContain('do not belong in an address')
  expect(JSON.stringify(await control().requests())).not.toContain(CARD.card_number)
})
