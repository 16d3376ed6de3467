import { expect } from '@playwright/test'
import { sharedTest as test } from './launch.ts'

test('values cross to main and back as by structured clone', async ({ page }) => {
  const checks = await page.evaluate(async () => {
    const shared = { name: 'shared' }
    const circular: Record<string, unknown> = { left: shared, right: shared }
    circular.self = circular
    const sent = {
      circular,
      date: new Date(86_400_000),
      pattern: /a+b/gi,
      map: new Map<unknown, unknown>([['k', { deep: [1, 2] }]]),
      set: new Set([1, 'two']),
      bytes: new Uint8Array([0, 127, 255]),
      floats: new Float64Array([1.5, Number.NaN]),
      big: 12345678901234567890n,
      odd: [Number.NaN, Number.POSITIVE_INFINITY, -0, undefined, null],
      error: new RangeError('no'),
      text: 'naïve £ \u2028 \ud83d\ude00',
      ['__proto__']: 'own',
    }
    const got = (await window.desk.invoke('echo', sent)) as typeof sent
    const { left, right, self } = got.circular
    return {
      circular: left === right && self === got.circular && left !== shared,
      date: got.date instanceof Date && got.date.getTime() === 86_400_000,
      pattern: got.pattern instanceof RegExp && String(got.pattern) === '/a+b/gi',
      map: (got.map.get('k') as { deep: number[] }).deep[1] === 2,
      set: got.set.has('two') && got.set.size === 2,
      bytes: got.bytes instanceof Uint8Array && [...got.bytes].join() === '0,127,255',
      floats: got.floats instanceof Float64Array && Number.isNaN(got.floats[1]),
      big: got.big === sent.big,
      odd: got.odd.every((item, at) => Object.is(item, sent.odd[at])) && got.odd.length === 5,
      error: got.error instanceof Error && got.error.message === 'no',
      text: got.text === sent.text,
      proto: Object.hasOwn(got, '__proto__'),
    }
  })
  expect(Object.entries(checks).filter(([, isSame]) => !isSame)).toEqual([])
})

test('an error in main arrives with its channel and message, and nothing else', async ({
  page,
}) => {
  const failed = await page.evaluate(() =>
    window.desk.invoke('fail').catch((error: Error) => ({ name: error.name, text: error.message })),
  )
  expect(failed).toEqual({
    name: 'Error',
    text: "Error invoking remote method 'fail': TypeError: no such customer",
  })
  const unknown = await page.evaluate(() => window.desk.invoke('nowhere').catch(String))
  expect(unknown).toBe(
    "Error: Error invoking remote method 'nowhere': Error: No handler registered for 'nowhere'",
  )
})

test('what cannot be cloned is refused on the way in and on the way out', async ({ app, page }) => {
  await app.evaluate(({ ipcMain }) => ipcMain.handle('give-function', () => ({ run: () => 1 })))
  const out = await page.evaluate(() => window.desk.invoke('give-function').catch(String))
  expect(out).toContain('An object could not be cloned.')
  const node = await page.evaluate(async () => {
    try {
      return await window.desk.invoke('echo', document.body)
    } catch (error) {
      return String(error)
    }
  })
  expect(node).toContain('An object could not be cloned.')
})

test('main knows a sender by its own address, and by its window', async ({ app, page }) => {
  expect(await page.evaluate(() => window.desk.invoke('sender'))).toBe('app://desk/index.html')
  await app.evaluate(({ ipcMain, BrowserWindow }) =>
    ipcMain.handle('who', (event) => ({
      origin: event.senderFrame?.origin,
      isMain: event.senderFrame === event.sender.mainFrame,
      window: BrowserWindow.fromWebContents(event.sender)?.id,
    })),
  )
  const who = await page.evaluate(() => window.desk.invoke('who'))
  expect(who).toEqual({ origin: 'app://desk', isMain: true, window: 1 })
})

test('messages arrive in order, and no longer after the listener has left', async ({ page }) => {
  const got = await page.evaluate(async () => {
    const seen: unknown[] = []
    const leave = window.desk.onPong((value) => seen.push(value))
    for (let at = 0; at < 50; at++) window.desk.ping(at)
    await window.desk.invoke('echo', 'after')
    leave()
    window.desk.ping('late')
    await window.desk.invoke('echo', 'after')
    return seen
  })
  expect(got).toEqual(Array.from({ length: 50 }, (_, at) => at))
})

test('a handler can be removed and set again, but not doubled', async ({ app, page }) => {
  const error = await app.evaluate(({ ipcMain }) => {
    try {
      ipcMain.handle('echo', () => 0)
      return ''
    } catch (thrown) {
      return String(thrown)
    } finally {
      ipcMain.removeHandler('echo')
      ipcMain.handle('echo', () => 'second')
    }
  })
  expect(error).toContain("Attempted to register a second handler for 'echo'")
  expect(await page.evaluate(() => window.desk.invoke('echo', 1))).toBe('second')
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('echo')
    ipcMain.handle('echo', (_event, value) => value)
  })
})
