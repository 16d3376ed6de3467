import { describe, expect, test, vi } from 'vitest'
import {
  connectionHandlers,
  liveDialect,
  type ProbeResult,
} from '../../../electron/desk/connection.ts'
import type { LiveKey } from '../../../electron/liveKey.ts'
import { defaultDialect } from '../../../shared/crm/dialect.ts'
import { failed, ok } from '../../../shared/result.ts'
import { HOME, memorySettings, NO_HEADERS } from '../memorySettings.ts'

function memoryKey(first: string): LiveKey {
  let key = first
  return {
    readFor: () => key,
    has: () => key !== '',
    save: async (next) => {
      key = next
    },
    forget: () => {
      key = ''
    },
  }
}

const CONNECTED: ProbeResult = {
  isConnected: true,
  summary: 'Connected.',
  steps: [{ name: 'Reachable', state: 'ok', detail: '', ms: 3 }],
  dialect: { ...defaultDialect, arrays: 'brackets' },
}

function desk(key = 'saved-key', settings = memorySettings()) {
  const probe = vi.fn(async () => CONNECTED)
  const handlers = connectionHandlers({
    settings,
    liveKey: memoryKey(key),
    sealing: { isSealed: true, chip: '', detail: '' },
    probe,
    tellStep: () => undefined,
    mayReplaceLive: () => ok(null),
    onKey: () => undefined,
    onSaved: async () => undefined,
    switchTo: async () => ok(null),
    tell: () => undefined,
    now: () => Date.parse('2026-11-24T10:47:00Z'),
  })
  return { handlers, probe, settings }
}

const asked = (endpoint: string, apiKey: string | null) => ({
  endpoint,
  apiKey,
  headers: NO_HEADERS,
  testEmail: '',
  testPassword: '',
})

describe('the API key', () => {
  test('is never part of what the renderer is told', async () => {
    const { handlers } = desk('saved-key')
    const saved = await handlers.save({ endpoint: HOME, apiKey: 'typed-key', headers: NO_HEADERS })
    expect(saved.kind).toBe('ok')
    expect(JSON.stringify([saved, handlers.read(undefined)])).not.toMatch(/saved-key|typed-key/)
  })

  test('that is saved is never sent to another end point', async () => {
    const { handlers, probe } = desk('saved-key')
    const answer = await handlers.test(asked('https://elsewhere.example.com/v1/', null))
    expect(answer).toMatchObject({
      kind: 'error',
      error: { fields: { apiKey: expect.stringMatching(/again/) } },
    })
    expect(probe).not.toHaveBeenCalled()
    const moved = await handlers.save({
      endpoint: 'https://elsewhere.example.com/v1/',
      apiKey: null,
      headers: NO_HEADERS,
    })
    expect(moved.kind).toBe('error')
  })

  test('that is saved is used where it belongs', async () => {
    const { handlers, probe } = desk('saved-key')
    await handlers.test(asked(HOME, null))
    expect(probe).toHaveBeenCalledWith(expect.objectContaining({ apiKey: 'saved-key' }))
  })
})

describe('save', () => {
  test('keeps the dialect the test of the same end point learned', async () => {
    const { handlers, settings } = desk()
    await handlers.test(asked(HOME, 'typed-key'))
    await handlers.save({ endpoint: HOME, apiKey: 'typed-key', headers: NO_HEADERS })
    expect(liveDialect(settings.get('live')).arrays).toBe('brackets')
    expect(settings.get('live').steps).toEqual(CONNECTED.steps)
  })

  test('keeps what was learned before when the latest test could not connect', async () => {
    const { handlers, probe, settings } = desk()
    await handlers.test(asked(HOME, null))
    await handlers.save({ endpoint: HOME, apiKey: null, headers: NO_HEADERS })
    const offline = { ...CONNECTED, isConnected: false, summary: 'Not connected.' }
    probe.mockResolvedValueOnce({ ...offline, dialect: defaultDialect })
    await handlers.test(asked(HOME, null))
    await handlers.save({ endpoint: HOME, apiKey: null, headers: NO_HEADERS })
    expect(liveDialect(settings.get('live')).arrays).toBe('brackets')
  })

  test('forgets what was learned of another end point', async () => {
    const { handlers, settings } = desk()
    await handlers.test(asked(HOME, 'typed-key'))
    await handlers.save({
      endpoint: 'https://elsewhere.example.com/v1/',
      apiKey: 'other-key',
      headers: NO_HEADERS,
    })
    expect(liveDialect(settings.get('live')).arrays).toBe(defaultDialect.arrays)
    expect(settings.get('live').steps).toBeNull()
  })

  test('changes nothing while calls are open on the present CRM', async () => {
    const settings = memorySettings()
    const handlers = connectionHandlers({
      settings,
      liveKey: memoryKey('saved-key'),
      sealing: { isSealed: true, chip: '', detail: '' },
      probe: async () => CONNECTED,
      tellStep: () => undefined,
      mayReplaceLive: () =>
        failed({ kind: 'invalid', message: 'End the open calls first.', fields: {} }),
      onKey: () => undefined,
      onSaved: async () => undefined,
      switchTo: async () => ok(null),
      tell: () => undefined,
      now: Date.now,
    })
    const answer = await handlers.save({
      endpoint: 'https://elsewhere.example.com/v1/',
      apiKey: 'other-key',
      headers: NO_HEADERS,
    })
    expect(answer.kind).toBe('error')
    expect(settings.get('live').endpoint).toBe(HOME)
  })

  test.each([
    'http://crm.example.com/v1/',
    'ftp://crm.example.com',
    'https://user:pass@crm.example.com/',
    'https://crm.example.com/?key=1',
    'crm.example.com',
  ])('refuses %s by its field', async (endpoint) => {
    const { handlers } = desk()
    const answer = await handlers.save({ endpoint, apiKey: 'k', headers: NO_HEADERS })
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'invalid' } })
    expect(
      answer.kind === 'error' && 'fields' in answer.error && answer.error.fields,
    ).toHaveProperty('endpoint')
  })
})
