import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { loadAgain, test } from './launch.ts'

test('a window the page opens is denied, and goes nowhere', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow, shell }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(({ url }) => {
      void shell.openExternal(url)
      return { action: 'deny' }
    })
  })
  expect(await page.evaluate(() => window.open('/index.html'))).toBeNull()
  await page.getByText('Elsewhere').click()
  await expect
    .poll(() =>
      app.evaluate(() => globalThis.__standin.calls('shell.openExternal').map(([url]) => url)),
    )
    .toEqual(['app://desk/index.html', 'https://example.com/'])
  await expect.poll(() => app.windows()).toEqual([page])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a window the page opens is opened if the app allows it', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(() => ({
      action: 'allow',
      overrideBrowserWindowOptions: { width: 321, height: 234 },
    }))
  })
  const opened = app.waitForEvent('window')
  await page.evaluate(() => void window.open('page.css'))
  const child = await opened
  await expect(child.locator('body')).toContainText('color: rgb(1, 2, 3)')
  expect(await child.evaluate(() => [innerWidth, innerHeight])).toEqual([321, 234])
})

test('a navigation the page wants is announced, and does not happen if prevented', async ({
  app,
  page,
}) => {
  const reached: string[] = []
  const server = createServer((request, answer) => {
    reached.push(request.url ?? '')
    answer.end('elsewhere')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
      globalThis.__standin.recorded.push({ api: 'test', args: [event.url], at: 0 })
      event.preventDefault()
    })
  })
  await page.evaluate((url) => location.assign(url), `http://127.0.0.1:${port}/away`)
  const seen = () => app.evaluate(() => globalThis.__standin.calls('test'))
  await expect.poll(seen).toEqual([[`http://127.0.0.1:${port}/away`]])
  await expect(page.getByText('ready')).toBeVisible()
  expect(await page.evaluate(() => window.desk.invoke('sender'))).toBe('app://desk/index.html')
  expect(reached).toEqual([])

  await page.reload()
  await page.getByText('ready').waitFor()
  expect(await seen()).toHaveLength(1)
  server.close()
})

test('permissions the app denies are denied in the page', async ({ app, page }) => {
  const state = () =>
    page.evaluate(async () => [
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      (await navigator.permissions.query({ name: 'notifications' })).state,
      await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('found'),
          (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'allowed'),
          { timeout: 500 },
        ),
      ),
    ])
  expect(await state()).toEqual(['granted', 'granted', 'allowed'])
  await app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
      const words = `${permission} ${details.requestingUrl}`
      globalThis.__standin.recorded.push({ api: 'test', args: [words], at: 0 })
      answer(permission === 'notifications')
    })
  })
  await loadAgain(app, page)
  const asked = await app.evaluate(() => globalThis.__standin.calls('test'))
  expect(asked).toContainEqual(['geolocation app://desk/index.html'])
  expect(await state()).toEqual(['denied', 'granted', 'denied'])
  await app.evaluate(({ session }) => session.defaultSession.setPermissionCheckHandler(() => false))
  await loadAgain(app, page)
  expect(await state()).toEqual(['denied', 'denied', 'denied'])
})

test('webRequest can cancel a request and change headers', async ({ app, page }) => {
  await app.evaluate(({ session }) => {
    const { webRequest } = session.defaultSession
    webRequest.onBeforeRequest({ urls: ['app://desk/page.css'] }, (_details, answer) =>
      answer({ cancel: true }),
    )
  })
  const outcome = await page.evaluate(() => fetch('/page.css').then(String, String))
  expect(outcome).toContain('Failed to fetch')
  expect(await page.evaluate(async () => (await fetch('/page.js')).status)).toBe(200)
})

test('webRequest sees and changes the headers of answers, from the app and from the network', async ({
  app,
  page,
}) => {
  const server = createServer((_request, answer) => {
    answer.setHeader('access-control-allow-origin', '*')
    answer.setHeader('access-control-expose-headers', 'x-seen')
    answer.end('far')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await app.evaluate(({ session }) =>
    session.defaultSession.webRequest.onHeadersReceived((details, answer) =>
      answer({
        responseHeaders: {
          ...details.responseHeaders,
          'content-security-policy': ["script-src 'none'"],
          'x-seen': [details.url],
        },
      }),
    ),
  )
  await page.reload()
  await expect(page.locator('#status')).toHaveText('loading')
  const far = await page.evaluate(
    async (url) => (await fetch(url)).headers.get('x-seen'),
    `http://127.0.0.1:${port}/far`,
  )
  expect(far).toBe(`http://127.0.0.1:${port}/far`)
  server.close()
})

test('what the stand-in lacks throws with its name', async ({ app }) => {
  const messages = await app.evaluate((electron) => {
    const tries: (() => unknown)[] = [
      () => electron.app.dock,
      () => electron.desktopCapturer.getSources({ types: [] }),
      () => new electron.WebContentsView(),
      () => electron.BrowserWindow.getAllWindows()[0]?.setVibrancy(null),
      () => electron.BrowserWindow.getAllWindows()[0]?.webContents.debugger,
      () => electron.session.fromPartition('other'),
      () => Reflect.get(electron, 'webPush'),
    ]
    return tries.map((run) => {
      try {
        return run()
      } catch (error) {
        return error instanceof Error ? error.message : error
      }
    })
  })
  expect(messages).toEqual(
    [
      'app.dock',
      'desktopCapturer.getSources',
      'WebContentsView',
      'BrowserWindow.setVibrancy',
      'webContents.debugger',
      'session.fromPartition',
      'electron.webPush',
    ].map((name) => `Electron stand-in: ${name} is not implemented`),
  )
})
