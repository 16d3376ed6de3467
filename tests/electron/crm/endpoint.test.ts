import { expect, test } from 'vitest'
import { checkEndpoint } from '../../../electron/crm/endpoint.ts'

test.each([
  ['https://crm.example.com/api', 'https://crm.example.com/api/'],
  ['  https://CRM.example.com  ', 'https://crm.example.com/'],
  ['https://crm.example.com/v1///', 'https://crm.example.com/v1/'],
  ['http://127.0.0.1:4010/v1/', 'http://127.0.0.1:4010/v1/'],
  ['http://localhost:4010', 'http://localhost:4010/'],
  ['http://[::1]:4010/v1', 'http://[::1]:4010/v1/'],
])('%s is taken', (text, value) => {
  expect(checkEndpoint(text)).toEqual({ kind: 'ok', value })
})

test.each([
  '',
  'crm.example.com',
  'ftp://crm.example.com/',
  'javascript:alert(1)',
  'http://crm.example.com/',
  'http://127.0.0.1.example.com/',
  'http://localhost.example.com/',
  'http://10.0.0.5/',
  'https://user:word@crm.example.com/',
  'https://crm.example.com/?apikey=1',
  'https://crm.example.com/#top',
])('%s is refused, in a sentence', (text) => {
  const checked = checkEndpoint(text)
  expect(checked.kind === 'error' && checked.error).toMatchObject({
    kind: 'invalid',
    fields: { endpoint: expect.stringMatching(/^[A-Z].+/) },
  })
})
