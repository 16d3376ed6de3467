import { describe, expect, test } from 'vitest'
import { CODE_UNREADABLE } from '../../../electron/crm/decode/code.ts'
import { decode } from '../../../electron/crm/decode.ts'
import { type Dialect, defaultDialect } from '../../../shared/crm/dialect.ts'
import type { MethodName } from '../../../shared/crm/index.ts'

type Options = { status?: number; contentType?: string; dialect?: Dialect }

const read = <Name extends MethodName>(name: Name, body: string | Uint8Array, o: Options = {}) =>
  decode(
    name,
    {
      status: o.status ?? 200,
      contentType: o.contentType ?? 'application/json',
      bytes: typeof body === 'string' ? Buffer.from(body) : body,
    },
    o.dialect ?? defaultDialect,
  )

const replyTo = <Name extends MethodName>(name: Name, body: string | Uint8Array, o?: Options) => {
  const decoded = read(name, body, o)
  if (decoded.kind !== 'reply') throw new Error(`unreadable: ${decoded.why}`)
  return decoded.reply
}

const MENU = '{"error_code":null,"name":"sales_team","values":[{"code":"TM1","value":"Café"}]}'
const TEAM = [{ code: 'TM1', value: 'Café', extra: {} }]

describe('the wrapping', () => {
  test.each([
    ['bare', MENU],
    ['with a byte order mark', `\ufeff${MENU}`],
    ['in a JSONP call', `callback(${MENU});`],
    ['in a dotted JSONP call with a mark', `\ufeff jQuery.cb$1 ( ${MENU} ) ; `],
    ['in a list of one', `[${MENU}]`],
    ['in UTF-16', Buffer.from(`\ufeff${MENU}`, 'utf16le')],
    ['in Latin-1 that says UTF-8', Buffer.from(MENU, 'latin1')],
  ])('%s', (_name, body) => {
    expect(replyTo('getAsset', body).answer.values).toEqual(TEAM)
  })

  test('Latin-1 as announced, with what windows-1252 adds', () => {
    const body = Buffer.from(MENU.replace('Café', 'Caf\u00e9 \u0080 5'), 'latin1')
    const contentType = 'application/json; charset=ISO-8859-1'
    expect(replyTo('getAsset', body, { contentType }).answer.values?.[0]?.value).toBe('Café € 5')
  })

  test('Latin-1 as announced, though it would pass for UTF-8', () => {
    const contentType = 'text/javascript; charset="latin1"'
    const values = replyTo('getAsset', Buffer.from(MENU), { contentType }).answer.values
    expect(values?.[0]?.value).toBe('CafÃ©')
  })

  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['a page', '<!doctype html><h1>Bad gateway</h1>', 'html'],
    ['cut JSON', MENU.slice(0, -9), 'notJson'],
    ['a number', '7', 'wrongShape'],
    ['a list of two', `[${MENU},${MENU}]`, 'wrongShape'],
    ['an object without a known field', '{"message":"Not Found"}', 'wrongShape'],
  ])('%s is no answer', (_name, body, why) => {
    expect(read('getAsset', body)).toEqual({ kind: 'unreadable', why })
  })

  test('an error page in JSON is no answer, but one with a code is', () => {
    expect(read('getAsset', '{"name":"x"}', { status: 500 }).kind).toBe('unreadable')
    expect(replyTo('getAsset', '{"error_code":1001}', { status: 500 }).code).toBe(1001)
  })

  test('an order is seen whatever the status says', () => {
    const { answer } = replyTo('addOrder', '{"order_ref":"SO-1"}', { status: 502 })
    expect(answer.order_ref).toBe('SO-1')
  })
})

describe('the code', () => {
  test.each([
    ['null', null],
    ['""', null],
    ['0', null],
    ['"0"', null],
    ['false', null],
    ['2000', 2000],
    ['"2000"', 2000],
    ['"1011.000000"', 1011],
    ['-9948', -9948],
    ['"declined"', CODE_UNREADABLE],
    ['{"code":5}', CODE_UNREADABLE],
    ['true', CODE_UNREADABLE],
  ])('%s', (written, code) => {
    expect(replyTo('getAsset', `{"error_code":${written}}`).code).toBe(code)
  })

  test('a bare complaint is no success', () => {
    expect(replyTo('endSession', '{"error_message":"No."}').code).toBe(CODE_UNREADABLE)
  })
})

describe('fields', () => {
  test('references keep their digits, decimals lose their noughts, entities are read', () => {
    const { answer } = replyTo(
      'getOrders',
      `{"found":"1","items":[{"order_ref":12345678901234567890,"order_grandtotal":"12.990000",
        "order_currency":"&pound;","order_notes":"a &amp;lt; b &#8217;&#146;&#x41;&nope;"}]}`,
    )
    expect(answer.found).toBe(1)
    expect(answer.items[0]).toMatchObject({
      order_ref: '12345678901234567890',
      order_grandtotal: '12.99',
      order_currency: '£',
      order_notes: 'a &lt; b ’’A&nope;',
    })
  })

  test('decimals in the manner of the dialect', () => {
    const dialect: Dialect = { ...defaultDialect, decimal: { point: ',', thousands: '.' } }
    const body = `{"items":[{"code":"1.5","price":"1.234,50","price_inc":"7","prices":[["A","2,50"]],
      "name":"1,5 litre"}]}`
    expect(replyTo('getProduct', body, { dialect }).answer.items[0]).toMatchObject({
      code: '1.5',
      price: '1234.5',
      price_inc: '7',
      name: '1,5 litre',
      prices: [{ code: 'A', value: '2.5' }],
    })
  })

  test('what the row does not know is kept, but a card is never echoed', () => {
    const body = '{"error_code":null,"order_ref":"SO-1","promise":"soon","card_number":"4929"}'
    const { answer, extra } = replyTo('addOrder', body)
    expect(extra).toEqual({ promise: 'soon' })
    expect(answer).toMatchObject({ promise: 'soon' })
    expect(JSON.stringify(answer)).not.toContain('4929')
  })

  test('a card number in a message is masked', () => {
    const body = '{"error_code":5010,"error_message":"Card 4929 0000 0000 6 refused"}'
    expect(replyTo('addOrder', body).message).toBe('Card •••• 0006 refused')
  })

  test('a native object of Lasso reads as absent and stays in its place', () => {
    const native = '{"__jsonclass__":["deserialize",["<LassoNativeType>x"]]}'
    const { answer } = replyTo('getProduct', `{"items":[{"name":${native},"start":${native}}]}`)
    expect(answer.items[0]?.name).toBeUndefined()
    expect(replyTo('getCart', `{"items":[${native}]}`).answer.items).toEqual([])
  })
})
