import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../../electron/crm/decode.ts'
import { defaultDialect } from '../../../shared/crm/dialect.ts'
import { crmTable, type MethodName } from '../../../shared/crm/index.ts'

const names = Object.keys(crmTable) as MethodName[]
const anyMethod = fc.constantFrom(...names)
const anyType = fc.constantFrom('', 'application/json', 'text/html; charset=latin1', 'x; charset=?')

const read = <Name extends MethodName>(
  name: Name,
  bytes: Uint8Array,
  contentType = '',
  status = 200,
) => decode(name, { status, contentType, bytes }, defaultDialect)

/** Whatever came out can be sent across a bridge and written down. */
const isData = (value: unknown) => structuredClone(value) !== undefined && JSON.stringify(value)

/** JSON that leans towards what the CRM's fields are called. */
const crmJson = (name: MethodName) => {
  const fields = [
    '__proto__',
    'constructor',
    '__jsonclass__',
    ...Object.keys(crmTable[name].output.shape),
  ]
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.constantFrom(null, 0, '', 1001, '12.990000', '&pound;', true),
        fc.string(),
        fc.double(),
      ),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...fields), tie('node'), { maxKeys: 6 }),
    ),
  }))
  return node
}

test('any bytes, any content type, any status: never a throw', () => {
  fc.assert(
    fc.property(
      anyMethod,
      fc.uint8Array({ maxLength: 400 }),
      anyType,
      fc.nat(599),
      (name, bytes, contentType, status) => {
        expect(isData(read(name, bytes, contentType, status))).toBeTruthy()
      },
    ),
    { numRuns: 2000 },
  )
})

test('any JSON: an answer or none, and the prototype stays clean', () => {
  fc.assert(
    fc.property(
      anyMethod.chain((name) => fc.tuple(fc.constant(name), crmJson(name))),
      ([name, value]) => {
        const decoded = read(name, Buffer.from(JSON.stringify(value) ?? 'null'))
        expect(isData(decoded)).toBeTruthy()
        expect(Object.keys(Object.prototype)).toEqual([])
        if (decoded.kind === 'reply') expect(Array.isArray(decoded.reply.answer)).toBe(false)
      },
    ),
    { numRuns: 3000 },
  )
})

test('a whole answer cut anywhere inside is never read as an answer', () => {
  const whole = Buffer.from('{"error_code":null,"order_ref":"SO-10434","order_total":12.5}')
  for (let length = 0; length < whole.length; length += 1) {
    expect(read('addOrder', whole.subarray(0, length)).kind).toBe('unreadable')
  }
})

test.each([
  ['lists', '['.repeat(200_000)],
  ['closed lists', `{"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['maps', `${'{"items":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['maps with long numbers', `${'{"items":'.repeat(50_000)}12345678901234567${'}'.repeat(50_000)}`],
  ['open brackets', `a${'('.repeat(200_000)}`],
])('%s nested or repeated beyond sense do no harm', (_name, text) => {
  const startedAt = performance.now()
  expect(isData(read('getProducts', Buffer.from(text)))).toBeTruthy()
  expect(performance.now() - startedAt).toBeLessThan(5000)
})

test('an answer of more values than any real one is none', () => {
  const rows = (count: number) => Buffer.from(`{"items":[${'1,'.repeat(count)}1]}`)
  expect(read('getProducts', rows(1_000_000)).kind).toBe('reply')
  expect(read('getProducts', rows(2_100_000)).kind).toBe('unreadable')
})

test('an order number is not lost to what lies beside it, however deep', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const decoded = read('addOrder', Buffer.from(`{"order_ref":"SO-1","junk":${deep}}`))
  expect(decoded.kind === 'reply' && decoded.reply.answer.order_ref).toBe('SO-1')
  expect(isData(decoded)).toBeTruthy()
})

test('a planted prototype is data at most', () => {
  const proto = '"__proto__":{"polluted":1}'
  const body = `{"error_code":null,${proto},"items":[{${proto}}],"junk":{${proto}},
    "error_invalid":{"__proto__":"x"}}`
  const decoded = read('getCart', Buffer.from(body))
  if (decoded.kind !== 'reply') throw new Error(decoded.why)
  const { answer, extra, invalid } = decoded.reply
  for (const part of [answer, answer.items[0], extra, extra.junk, invalid]) {
    expect(part).toBeTypeOf('object')
    expect(Object.hasOwn(Object(part), '__proto__')).toBe(false)
    expect('polluted' in Object(part)).toBe(false)
  }
  expect('polluted' in {}).toBe(false)
})
