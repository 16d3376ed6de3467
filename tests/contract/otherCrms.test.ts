import { randomUUID } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../electron/clock.ts'
import { calibrate } from '../../electron/crm/calibrate.ts'
import { createHttp } from '../../electron/crm/http.ts'
import { ARRAY_ENCODERS, defaultDialect } from '../../shared/crm/dialect.ts'
import { startServer } from '../electron/crm/testServer.ts'

type Answers = (method: string, asked: URLSearchParams) => Record<string, unknown>

/** Tests the connection to a CRM that answers so; the sandbox never does. */
async function calibratedWith(answers: Answers) {
  const server = await startServer((_request, response, body) => {
    const asked = new URLSearchParams(body)
    const answer = {
      error_code: null,
      error_message: '',
      ...answers(asked.get('method') ?? '', asked),
    }
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(JSON.stringify(answer))
  })
  const http = createHttp()
  onTestFinished(async () => {
    http.close()
    await server.stop()
  })
  const { isConnected, steps, dialect } = await calibrate({
    endpoint: server.url,
    key: () => 'demo-key',
    dialect: defaultDialect,
    testCustomer: { email: 'eleanor@example.com', password: 'CANDLE42' },
    http,
    clock: systemClock,
    newSessionId: randomUUID,
    signal: new AbortController().signal,
    onStep: () => {},
  })
  return { isConnected, dialect, step: (name: string) => steps.find((one) => one.name === name) }
}

const WHOLE = { name: 'Candles', code: 'CAN' }

describe('an answer that holds more or less than was asked for has failed', () => {
  test.each([
    ['every field, whatever the filter says', { ...WHOLE, parent: 'ROOT' }],
    ['the first field alone', { name: 'Candles' }],
    ['the last field alone', { code: 'CAN' }],
    ['no field', {}],
    ['other fields', { name: 'Candles', parent: 'ROOT' }],
  ])('%s', async (_words, row) => {
    let probes = 0
    const { isConnected, step } = await calibratedWith((method) => {
      if (method === 'getProductCategories') probes += 1
      return { items: [row], found: 1 }
    })
    expect(isConnected).toBe(false)
    expect(step('Lists are sent as')?.state).toBe('failed')
    expect(step('Menus')).toMatchObject({ state: 'unknown', detail: 'Not tried' })
    // Reachable and the key ask once each; then every encoder has its turn.
    expect(probes).toBe(2 + ARRAY_ENCODERS.length)
  })
})

test.each([
  ['signed in again', null, 'failed'],
  ['empty', 1501, 'ok'],
] as const)('an ended id that starts again %s', async (_words, codeAfter, state) => {
  let starts = 0
  let isEnded = false
  const { step } = await calibratedWith((method) => {
    if (method === 'getProductCategories') return { items: [WHOLE] }
    if (method === 'endSession') isEnded = true
    if (method === 'startSession') starts += 1
    if (method === 'getContact' && isEnded) return { error_code: starts === 0 ? 1501 : codeAfter }
    return { contact_ref: '7', values: [], items: [] }
  })
  expect(step('Ended sessions refuse work')?.state).toBe(state)
  expect(starts).toBe(1)
})

describe('the shape of answers is learned', () => {
  const products =
    (rows: readonly unknown[], container = 'items'): Answers =>
    (method) => {
      if (method === 'getProductCategories') return { items: [WHOLE] }
      return method === 'getProducts' ? { [container]: rows } : { items: [] }
    }

  test.each([
    ['1.234,50', 'decimals with a comma', { point: ',', thousands: '.' }],
    ['12,5', 'decimals with a comma', { point: ',', thousands: '.' }],
    ['1234.50', 'decimals as text', { point: '.', thousands: '' }],
    [12.5, 'decimals as numbers', { point: '.', thousands: '' }],
  ])('a price written %s', async (price, words, decimal) => {
    const { step, dialect } = await calibratedWith(products([{ code: 'A', price }], 'products'))
    expect(step('Answers come as')).toMatchObject({
      state: 'ok',
      detail: `JSON, rows under “products”, ${words}`,
    })
    expect(dialect).toMatchObject({ decimal, rows: ['products', ...otherRows('products')] })
  })

  test('a CRM that ignores the limit is told of', async () => {
    const row = { code: 'A', price: '1.00' }
    const { step } = await calibratedWith(products([row, row]))
    expect(step('Answers come as')).toMatchObject({
      state: 'warn',
      detail: expect.stringContaining('The CRM ignores “limit”'),
    })
  })
})

test('where the catalogue is empty nothing can be seen, and that is said', async () => {
  const { step, isConnected, dialect } = await calibratedWith(() => ({ items: [], found: 0 }))
  expect(isConnected).toBe(true)
  expect(step('Lists are sent as')).toMatchObject({
    state: 'warn',
    detail: 'The catalogue is empty, so this cannot be seen. Taken as comma',
  })
  expect(dialect.arrays).toBe('comma')
})

const otherRows = (name: string) => defaultDialect.rows.filter((other) => other !== name)
