import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../electron/clock.ts'
import { type CalibrationStep, calibrate } from '../../electron/crm/calibrate.ts'
import { createHttp } from '../../electron/crm/http.ts'
import type { Switches } from '../../sandbox/switchTable.ts'
import { type Dialect, defaultDialect, dialectSchema } from '../../shared/crm/dialect.ts'
import { sandboxForFile } from '../sandbox/sandboxForFile.ts'
import { startSandbox } from '../sandbox/startSandbox.ts'
import { spokenDialects } from './dialects.ts'

const ELEANOR = { email: 'eleanor@example.com', password: 'CANDLE42' }

const { sandbox, control } = sandboxForFile()

type Change = {
  key?: string
  testCustomer?: typeof ELEANOR | null
  dialect?: Dialect
  ahead?: number
  prepare?: () => Promise<unknown>
}

/** Starts a sandbox with these switches and tests the connection to it. */
async function calibrated(switches: Partial<Switches>, change: Change = {}) {
  await control().setSwitches(switches)
  await change.prepare?.()
  const { url, key } = sandbox()
  const http = createHttp()
  const told: CalibrationStep[] = []
  const result = await calibrate({
    endpoint: url,
    key: () => change.key ?? key,
    dialect: change.dialect ?? defaultDialect,
    testCustomer: change.testCustomer ?? null,
    http,
    clock: { ...systemClock, now: () => systemClock.now() + (change.ahead ?? 0) },
    newSessionId: randomUUID,
    signal: new AbortController().signal,
    onStep: (step) => told.push(step),
  })
  http.close()
  expect(told).toEqual(result.steps)
  expect(dialectSchema.safeParse(result.dialect).success).toBe(true)
  const step = (name: string) => result.steps.find((one) => one.name === name)
  return { ...result, step }
}

describe.each(['default', 'legacy', 'keyed'] as const)(
  'a CRM that replies as %s',
  (replyProfile) => {
    test.each(spokenDialects)('and knows $name alone is learned', async ({ dialect, only }) => {
      const { isConnected, dialect: learned, steps } = await calibrated({ replyProfile, only })
      expect(isConnected).toBe(true)
      expect(learned.arrays).toBe(dialect.arrays)
      const names = only.length === 3 ? dialect.params : defaultDialect.params
      expect(learned.params).toMatchObject({ method: names.method, apiKey: names.apiKey })
      expect(steps.map(({ name, state }) => [name, state])).toEqual([
        ['Reachable', 'ok'],
        ['Key accepted', 'ok'],
        ['Lists are sent as', 'ok'],
        ['Answers come as', 'ok'],
        ['Menus', 'ok'],
        ['Clock', 'ok'],
        ['Ended sessions refuse work', 'unknown'],
        ['Orders can be traced', 'unknown'],
      ])
    })
  },
)

describe('the key', () => {
  test('a wrong one stops the test there, and is told nowhere', async () => {
    const wrong = await calibrated({}, { key: 'wrong-key-1234' })
    expect(wrong).toMatchObject({ isConnected: false, dialect: defaultDialect })
    expect(wrong.step('Key accepted')?.state).toBe('failed')
    expect(wrong.step('Lists are sent as')).toMatchObject({ state: 'unknown', detail: 'Not tried' })
    expect(JSON.stringify([wrong.summary, wrong.steps])).not.toContain('wrong-key')
  })

  test('one that is bound to a referrer says so, and works with it', async () => {
    const allowedReferers = ['https://desk.example/']
    const without = await calibrated({ allowedReferers })
    expect(without.step('Key accepted')).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('referrer'),
    })
    const headers = { ...defaultDialect.headers, Referer: 'https://desk.example/' }
    const dialect = { ...defaultDialect, headers }
    expect((await calibrated({ allowedReferers }, { dialect })).isConnected).toBe(true)
  })
})

describe('the fence', () => {
  const fence = 'Ended sessions refuse work'

  test('holds where ended sessions refuse', async () => {
    const { step, summary } = await calibrated({}, { testCustomer: ELEANOR })
    expect(step(fence)).toMatchObject({ state: 'ok', detail: 'Tried with the test customer' })
    expect(summary).toMatch(/^Connected\. /)
  })

  test.each([['endSession only says so', { fence: 'ignored' }]] as const)(
    'is found missing where %s',
    async (_name, switches) => {
      const { step, isConnected, summary } = await calibrated(switches, { testCustomer: ELEANOR })
      expect(step(fence)?.state).toBe('failed')
      expect(isConnected).toBe(true)
      expect(summary).toBe('Connected, but not everything works as the desk needs it.')
    },
  )

  test('an ended id that starts again empty is no danger', async () => {
    const { step } = await calibrated({ endedIds: 'reborn' }, { testCustomer: ELEANOR })
    expect(step(fence)?.state).toBe('ok')
  })

  test('a test customer who cannot sign in is said, without the password', async () => {
    const testCustomer = { ...ELEANOR, password: 'WRONGWORD' }
    const { step, steps } = await calibrated({}, { testCustomer })
    expect(step(fence)).toMatchObject({ state: 'failed' })
    expect(JSON.stringify(steps)).not.toContain('WRONGWORD')
  })
})

describe('what is off is told', () => {
  test.each([
    [90_000, 'warn', 'This computer is 90 s ahead of the CRM'],
    [-600_000, 'warn', 'This computer is 10 min behind the CRM'],
    [2_000, 'ok', 'The same as the CRM’s'],
  ])('a clock %d ms ahead', async (ahead, state, detail) => {
    expect((await calibrated({}, { ahead })).step('Clock')).toMatchObject({ state, detail })
  })

  test('a page in place of every answer is no CRM', async () => {
    const { step, isConnected } = await calibrated(
      {},
      {
        prepare: () =>
          control().fault({ method: 'getProductCategories', fault: 'htmlWith200', count: 100 }),
      },
    )
    expect(isConnected).toBe(false)
    expect(step('Reachable')?.state).toBe('failed')
  })

  test('menus that fail are counted and named', async () => {
    const { step, isConnected } = await calibrated(
      {},
      {
        prepare: () => control().fault({ method: 'getAsset', fault: 'http500', count: 1 }),
      },
    )
    expect(isConnected).toBe(true)
    expect(step('Menus')).toMatchObject({
      state: 'warn',
      detail: '11 of 12 read. Empty or missing: contact_title',
    })
  })

  test('a busy CRM is waited for', async () => {
    const { isConnected } = await calibrated(
      {},
      {
        prepare: () =>
          control().fault({ method: 'getProductCategories', fault: 'busy9050', count: 1 }),
      },
    )
    expect(isConnected).toBe(true)
  })

  test('nobody there', async () => {
    const gone = await startSandbox()
    await gone.stop()
    const http = createHttp()
    const { isConnected, summary, steps } = await calibrate({
      endpoint: gone.url,
      key: () => 'demo-key',
      dialect: defaultDialect,
      testCustomer: ELEANOR,
      http,
      clock: systemClock,
      newSessionId: randomUUID,
      signal: new AbortController().signal,
      onStep: () => {},
    })
    expect({ isConnected, summary }).toEqual({
      isConnected: false,
      summary: 'Not connected. The CRM cannot be reached. Nothing was sent. Check the network.',
    })
    expect(steps.at(-1)).toMatchObject({ name: 'Orders can be traced', state: 'unknown' })
    http.close()
  })
})

test('nothing is written: reads, sessions and a sign-in are all that is asked', async () => {
  await calibrated({}, { testCustomer: ELEANOR, prepare: () => control().reset() })
  const requests = await control().requests()
  const asked = new Set(requests.map(({ method }) => method))
  expect(
    [...asked].filter((method) => /^(add|update|delete|clientReset)/.test(method ?? '')),
  ).toEqual([])
  expect(JSON.stringify(requests)).not.toContain(ELEANOR.password)
})
