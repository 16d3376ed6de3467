import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode } from '../../../electron/crm/encode.ts'
import { ARRAY_ENCODERS, type Dialect, defaultDialect } from '../../../shared/crm/dialect.ts'
import { crmTable, type MethodInput, type MethodName } from '../../../shared/crm/index.ts'
import { readForm } from './readForm.ts'

const KEY = 'k3y&=+ %£'

const write = <Name extends MethodName>(
  name: Name,
  input: MethodInput<Name>,
  change: Partial<Dialect> = {},
) => encode(crmTable[name], input, { ...defaultDialect, ...change }, KEY)

const fields = <Name extends MethodName>(
  name: Name,
  input: MethodInput<Name>,
  change: Partial<Dialect> = {},
) => readForm(write(name, input, change).body, 'utf-8')

describe('the envelope', () => {
  test('method, key and output, by the names of the dialect', () => {
    const params = { method: 'cmd', apiKey: 'api', output: 'format' }
    expect(fields('endSession', { session_id: 's' }, { params })).toEqual([
      ['cmd', 'endSession'],
      ['api', KEY],
      ['format', 'json'],
      ['session_id', 's'],
    ])
  })

  test('the key is in no header; headers are those of the dialect', () => {
    const headers = { Referer: 'https://shop.example/', Origin: null, 'User-Agent': 'Desk' }
    const written = write('endSession', { session_id: 's' }, { headers })
    expect(JSON.stringify(written.headers)).not.toContain('k3y')
    expect(written.headers).toMatchObject({
      Referer: 'https://shop.example/',
      'User-Agent': 'Desk',
    })
    expect(written.headers).not.toHaveProperty('Origin')
  })
})

describe('values', () => {
  const order = (change: Partial<Dialect>) =>
    new Map(
      fields(
        'addOrder',
        { session_id: 's', remit_payment: true, order_delivery_date: '2026-12-24' },
        change,
      ),
    )

  test.each([
    ['true/false', 'true'],
    ['Y/N', 'Y'],
    ['1/0', '1'],
  ] as const)('yes as %s', (bool, value) => {
    expect(order({ bool }).get('remit_payment')).toBe(value)
  })

  test.each([
    ['YYYY-MM-DD', '2026-12-24'],
    ['DD/MM/YYYY', '24/12/2026'],
    ['YYYYMMDD', '20261224'],
  ] as const)('a day as %s', (date, value) => {
    expect(order({ date }).get('order_delivery_date')).toBe(value)
  })

  test.each([
    ['YYYY-MM-DDThh:mm:ss', '2026-01-02T03:04:05'],
    ['YYYY-MM-DD hh:mm:ss', '2026-01-02 03:04:05'],
    ['YYYY-MM-DDThh:mm:ssZ', '2026-01-02T03:04:05Z'],
  ] as const)('a time as %s', (dateTime, value) => {
    const at = '2026-01-02T03:04:05'
    const written = fields('getActivities', { activity_start: at, activity_end: at }, { dateTime })
    expect(new Map(written).get('activity_end')).toBe(value)
  })

  test('a day at midnight keeps its midnight', () => {
    const input = { session_id: 's', order_datetime: '2026-01-02 00:00:00' }
    const written = fields('addOrder', input, { date: 'DD/MM/YYYY' })
    expect(new Map(written).get('order_datetime')).toBe('02/01/2026 00:00:00')
  })

  test('the first page is asked for as 0, and a large number in full', () => {
    const written = new Map(fields('getProducts', { skip: 0, limit: 1_000_000 }))
    expect([written.get('skip'), written.get('limit')]).toEqual(['0', '1000000'])
  })

  test('a decimal plain, however the CRM writes its own', () => {
    const input = { session_id: 's', sku: 'A', quantity: '2', unitprice: '12.99' }
    const decimal = { point: ',', thousands: '' } as const
    expect(new Map(fields('addToCart', input, { decimal })).get('unitprice')).toBe('12.99')
  })

  test('an empty text is left out, or sent where it has a meaning', () => {
    const input = { session_id: 's', order_address1: '1 Quay', order_address2: '' }
    expect(new Map(fields('addOrder', input)).has('order_address2')).toBe(false)
    const sent = fields('addOrder', input, { emptyMeans: 'send' })
    expect(new Map(sent).get('order_address2')).toBe('')
  })

  test('a field that is emptied is sent in every dialect; one of which nothing can be sent is not', () => {
    const input = { session_id: 's', client_phone: '', client_company: '👍' }
    for (const emptyMeans of ['omit', 'send'] as const) {
      expect(new Map(fields('updateContact', input, { emptyMeans })).get('client_phone')).toBe('')
    }
    expect(new Map(fields('updateContact', input)).has('client_company')).toBe(false)
  })

  test('emoji go, letters of every script stay, a password is left alone', () => {
    const input = { session_id: 's', client_firstname: 'Zoë 👩‍🍳 李', client_password: 'a👍' }
    const written = new Map(fields('updateContact', input))
    expect(written.get('client_firstname')).toBe('Zoë 李')
    expect(written.get('client_password')).toBe('a👍')
  })

  test('a lone surrogate does not throw', () => {
    const written = new Map(
      fields('updateContact', { session_id: 's', client_company: 'a\ud800b' }),
    )
    expect(written.get('client_company')).toBe('a\ufffdb')
  })
})

describe('a form is read back as it was meant', () => {
  const filter = fc.uniqueArray(fc.constantFrom('name', 'code', 'slug', 'found'), { minLength: 1 })

  test.each(ARRAY_ENCODERS)('a filter by %s', (arrays) => {
    fc.assert(
      fc.property(filter, (names) => {
        const input = { filter: names } as MethodInput<'getProductCategories'>
        const read = readForm(write('getProductCategories', input, { arrays }).body, 'utf-8')
        expect(read.filter(([name]) => name.startsWith('filter'))).toEqual(expected(arrays, names))
      }),
    )
  })

  test.each(['utf-8', 'iso-8859-1'] as const)('any text in %s', (charset) => {
    const letter = fc
      .integer({ min: 0, max: 0x10fff })
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
    const someText = fc.string({ unit: letter, minLength: 1 })
    fc.assert(
      fc.property(someText, (case_message) => {
        const input = { case_subject: 'x', case_message }
        const { body } = write('addCase', input, { charset })
        expect(body).toMatch(/^[\x21-\x7e]+$/)
        const read = new Map(readForm(body, charset))
        expect(read.get('case_message')).toBe(case_message)
        expect(read.size).toBe(5)
      }),
    )
  })
})

function expected(encoder: string, names: readonly string[]): readonly (readonly string[])[] {
  if (encoder === 'repeat') return names.map((name) => ['filter', name])
  if (encoder === 'brackets') return names.map((name) => ['filter[]', name])
  if (encoder === 'indexed') return names.map((name, index) => [`filter[${index}]`, name])
  const text = { comma: names.join(','), pipe: names.join('|'), json: JSON.stringify(names) }
  return [['filter', text[encoder as keyof typeof text]]]
}
