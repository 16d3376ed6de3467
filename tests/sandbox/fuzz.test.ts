import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIALECT } from '../../sandbox/switchTable.ts'
import { crmTable } from '../../shared/crm/index.ts'
import { signIn } from './caller.ts'
import { sandboxForFile } from './sandboxForFile.ts'

// stop() throws if any request brought about an exception, so each run here counts twice.
const { call, sandbox } = sandboxForFile()

const NAMES = Object.keys(crmTable)
const FIELDS = [
  ...new Set(Object.values(crmTable).flatMap((row) => Object.keys(row.input.shape))),
  ...Object.values(DIALECT).flat(),
  '__proto__',
  'constructor',
  'filter[]',
  'filter[0]',
]

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    "'; DROP TABLE orders; --",
    '0',
    '-0',
    '1e999',
    'NaN',
    '99999999999999999999',
    '0.00000000001',
    '\u0000',
    '💥',
    'true',
    '2026-02-31',
    '[',
    '["a"',
    '[[]]',
    '|||',
    ',,,',
    'HV-2210',
    'case',
    'Gateway',
    'GB',
    'A'.repeat(5000),
  ),
)

const params = fc.array(fc.tuple(fc.constantFrom(...FIELDS), odd), { maxLength: 12 })

async function check(pairs: readonly (readonly [string, string])[], verb: string) {
  const form = new URLSearchParams(pairs.map(([name, value]) => [name, value]))
  const response =
    verb === 'GET'
      ? await fetch(`${sandbox().url}?${form}`)
      : await fetch(sandbox().url, { method: 'POST', body: form })
  const text = await response.text()
  expect(text).not.toMatch(/\bat .*\.ts:|node:internal|SQLITE|SqliteError|stack/)
  if (response.status !== 200) {
    expect([400, 413, 431]).toContain(response.status)
    return
  }
  const body = text.replace(/^[\w$.]+\(/, '').replace(/\);$/, '')
  const reply = JSON.parse(body)
  expect(reply).toHaveProperty('error_code')
  expect(typeof reply.error_message).toBe('string')
}

describe('whatever is sent', { timeout: 60_000 }, () => {
  test.each(NAMES)('%s answers in its envelope', async (method) => {
    const session_id = await signIn(call)
    await call('addToCart', { session_id, sku: 'HV-2210', quantity: '1' })
    const known = [
      ['method', method],
      ['apikey', sandbox().key],
      ['session_id', session_id],
    ] as const
    await fc.assert(
      fc.asyncProperty(params, fc.constantFrom('GET', 'POST'), (pairs, verb) =>
        // What is known comes first, so that the odd values may take its place.
        check([...known, ...pairs], verb),
      ),
      { numRuns: 60 },
    )
  })

  test('bytes that are no form are answered or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(
          'application/x-www-form-urlencoded',
          'application/json',
          'multipart/form-data; boundary=a',
          'text/plain; charset=iso-8859-1',
        ),
        async (bytes, type) => {
          const response = await fetch(sandbox().url, {
            method: 'POST',
            headers: { 'content-type': type },
            body: new Uint8Array(bytes),
          })
          expect([200, 400]).toContain(response.status)
          await response.text()
        },
      ),
      { numRuns: 100 },
    )
  })
})
