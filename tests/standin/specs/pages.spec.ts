import { stat } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { test } from './launch.ts'

test('pages come from the handler, with its headers in force', async ({ page }) => {
  await expect(page.locator('html')).not.toHaveAttribute('data-inline', 'ran')
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)')
  const blocked = await page.evaluate(async () => {
    const seen = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.violatedDirective),
      ),
    )
    fetch('https://example.com/').catch(() => {})
    return seen
  })
  expect(blocked).toBe('connect-src')
})

test('a page asks for nothing that Electron would not ask for', async ({ app, page }) => {
  const asked = await app.evaluate(async ({ BrowserWindow, session }) => {
    const urls: string[] = []
    session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
      urls.push(details.url)
      answer({})
    })
    await BrowserWindow.getAllWindows()[0]?.loadURL('app://desk/index.html')
    return urls
  })
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.reload()
  await page.getByText('ready').waitFor()
  expect(asked.toSorted()).toEqual([
    'app://desk/index.html',
    'app://desk/page.css',
    'app://desk/page.js',
  ])
  expect(said.filter((text) => text.includes('404'))).toEqual([])
})

test('the handler gets method, body and the address of its own scheme', async ({ page }) => {
  const posted = await page.evaluate(async () => {
    const answer = await fetch('/posted', { method: 'POST', body: '£5' })
    return answer.json()
  })
  expect(posted).toEqual({ body: '£5', url: 'app://desk/posted' })
  const missing = await page.evaluate(async () => (await fetch('/nothing.js')).status)
  expect(missing).toBe(404)
})

test('several windows live side by side', async ({ app, page }) => {
  const opened = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow, app: electronApp }) => {
    const preload = `${electronApp.getAppPath()}/preload.cjs`
    const window = new BrowserWindow({ width: 500, height: 400, webPreferences: { preload } })
    await window.loadURL('app://desk/index.html')
  })
  const second = await opened
  await second.getByText('ready').waitFor()
  expect(await second.evaluate(() => [innerWidth, innerHeight])).toEqual([500, 400])
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700])
  await second.evaluate(() => {
    window.desk.onPong((value) => document.body.append(`heard ${String(value)}`))
  })
  await app.evaluate(({ BrowserWindow }) => {
    const [, last] = BrowserWindow.getAllWindows()
    last?.webContents.send('pong', 'only you')
  })
  await expect(second.locator('body')).toContainText('heard only you')
  await expect(page.locator('body')).not.toContainText('heard')
  const closed = second.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close())
  await closed
  expect(app.windows()).toEqual([page])
})

test('a page belongs to its window, and follows its bounds', async ({ app, page }) => {
  const window = await app.browserWindow(page)
  expect(await window.evaluate((it) => [it.isVisible(), it.isFocused(), it.isMaximized()])).toEqual(
    [true, true, false],
  )
  await window.evaluate((it) => it.setBounds({ width: 1280, height: 800 }))
  await expect
    .poll(() => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]))
    .toEqual([1280, 800, 1])
  const seen = await window.evaluate((it) => {
    const events: string[] = []
    it.on('maximize', () => events.push('maximize'))
    it.on('unmaximize', () => events.push('unmaximize'))
    it.maximize()
    const isMaximized = it.isMaximized() && it.getBounds().width === 1920
    it.unmaximize()
    return { events, isMaximized, normal: it.getNormalBounds() }
  })
  expect(seen).toEqual({
    events: ['maximize', 'unmaximize'],
    isMaximized: true,
    normal: { x: 0, y: 0, width: 1280, height: 800 },
  })
})

test('pictures, traces and paper', async ({ app, page }, info) => {
  await page.context().tracing.start({ screenshots: true, snapshots: true })
  const picture = await page.screenshot()
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1000, 700])
  const trace = info.outputPath('trace.zip')
  await page.context().tracing.stop({ path: trace })
  expect((await stat(trace)).size).toBeGreaterThan(1000)
  const head = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
    return pdf?.subarray(0, 5).toString()
  })
  expect(head).toBe('%PDF-')
})

test('main runs code in the page and hears how loading went', async ({ app, page }) => {
  const [title, failed] = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const text = await window?.webContents.executeJavaScript('document.title')
    return [text, await window?.loadURL('http://127.0.0.1:9/').catch(String)]
  })
  expect(title).toBe('Fixture')
  expect(failed).toMatch(/ERR_(CONNECTION_REFUSED|UNSAFE_PORT)/)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://desk/index.html#deep'),
  )
  await page.getByText('ready').waitFor()
  expect(await page.evaluate(() => window.desk.invoke('sender'))).toBe('app://desk/index.html#deep')
})

test('the theme the app chooses is the theme the page sees', async ({ app, page }) => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(await isDark()).toBe(false)
  const updates = await app.evaluate(({ nativeTheme }) => {
    let count = 0
    nativeTheme.on('updated', () => {
      count += 1
    })
    nativeTheme.themeSource = 'dark'
    return [count, nativeTheme.shouldUseDarkColors]
  })
  expect(updates).toEqual([1, true])
  await expect.poll(isDark).toBe(true)
})
