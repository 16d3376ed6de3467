import { expect, test } from 'vitest'
import { readInvalid } from '../../../../electron/crm/decode/invalid.ts'

const FIELDS = { client_email: 'Already used', client_phone: 'Too long' }

test.each([
  ['a map', FIELDS],
  ['a list with a map', [FIELDS]],
  ['pairs', Object.entries(FIELDS)],
  ['rows of field and message', rows('field', 'message')],
  ['rows of name and error', rows('name', 'error')],
  ['maps of one', Object.entries(FIELDS).map(([field, message]) => ({ [field]: message }))],
  ['sentences', Object.entries(FIELDS).map(([field, message]) => `${field}: ${message}`)],
  ['messages in lists', { client_email: ['Already', 'used'], client_phone: ['Too long'] }],
])('%s', (_name, value) => {
  expect(readInvalid(value)).toEqual(FIELDS)
})

test.each([
  ['one pair', ['client_email', 'Already used'], { client_email: 'Already used' }],
  ['a field alone', ['client_email'], { client_email: '' }],
  ['a message alone', 'Something is wrong', { '': 'Something is wrong' }],
  [
    'two messages of one field',
    [
      ['a_b', 'One.'],
      ['a_b', 'Two.'],
    ],
    { a_b: 'One. Two.' },
  ],
  ['nothing', null, {}],
  ['an empty list', [], {}],
])('%s', (_name, value, fields) => {
  expect(readInvalid(value)).toEqual(fields)
})

test('a prototype is not to be reached', () => {
  const read = readInvalid(JSON.parse('[["__proto__","x"],["constructor","y"]]'))
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  expect(Object.keys(read)).toEqual(['constructor'])
})

function rows(field: string, message: string) {
  return Object.entries(FIELDS).map(([name, text]) => ({ [field]: name, [message]: text }))
}
