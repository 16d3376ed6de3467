import { describe, expect, test } from 'vitest'
import { sandboxForFile } from './sandboxForFile.ts'
import { form, type Pair, send } from './wireHelpers.ts'

const { call, control, sandbox } = sandboxForFile()

describe('the gate', () => {
  const status = async (pairs: readonly Pair[], headers: Record<string, string> = {}) => {
    const response = await fetch(sandbox().url, { method: 'POST', body: form(pairs), headers })
    return ((await response.json()) as { error_code: number | null }).error_code
  }
  const start: Pair[] = [
    ['method', 'startSession'],
    ['apikey', 'demo-key'],
  ]

  test('asks for a key first (9001), then the right one (9008)', async () => {
    expect(await status([['method', 'nothing']])).toBe(9001)
    expect(await status([['apikey', 'wrong']])).toBe(9008)
    expect(await status([['apikey', 'demo-key']])).toBe(9002)
  })

  test('binds the key to callers (9012), then to pages (9015), then looks at the method', async () => {
    await control().setSwitches({
      allowedHosts: ['shop.example'],
      allowedReferers: ['https://shop.example/'],
    })
    expect(await status(start)).toBe(9012)
    const origin = { origin: 'https://shop.example' }
    expect(await status(start, origin)).toBe(9015)
    const both = { ...origin, referer: 'https://shop.example/basket' }
    expect(await status(start, both)).toBeNull()
    await control().setSwitches({ allowedHosts: ['127.0.0.1'], allowedReferers: [] })
    expect(await status(start)).toBeNull()
  })

  test('has too many connections (9050) before it asks for anything', async () => {
    await control().setSwitches({ maxConnections: 1 })
    const hold = await control().fault({ method: 'getCart', fault: 'hold' })
    const parked = call('getCart', { session_id: 'x' })
    await hold.whenHeld()
    expect(await status([])).toBe(9050)
    await hold.release()
    await parked
    expect(await status(start)).toBeNull()
  })

  test.each(['sessionEnd', 'getDateTime', 'addContactLite', 'constructor', '__proto__', ''])(
    'does not know %s (9002)',
    async (method) => {
      expect((await call(method)).error_code).toBe(9002)
    },
  )

  test('gives a hint to whoever calls endSession by its slip', async () => {
    const { warning } = await send(sandbox(), [
      ['method', 'sessionEnd'],
      ['apikey', 'demo-key'],
    ])
    expect(warning).toBe('the method is called endSession')
  })

  test('other addresses and verbs are refused cleanly', async () => {
    expect((await fetch(new URL('/', sandbox().url))).status).toBe(404)
    expect((await fetch(sandbox().url, { method: 'PUT' })).status).toBe(405)
    expect((await fetch(sandbox().url, { method: 'DELETE' })).status).toBe(405)
  })
})
