import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { expect } from '@playwright/test'
import { test as base, chromiumGroups, membersOf } from './launch.ts'

/** A display of its own for each test, named by the server itself. */
const test = base.extend<{ display: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  display: async ({}, use) => {
    const server: ChildProcess = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1000x24'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    )
    const [number] = await once(server.stdio[3] as Readable, 'data')
    await use(`:${String(number).trim()}`)
    server.kill()
    await once(server, 'exit')
  },
  env: async ({ display }, use) => use({ DISPLAY: display }),
})

test('with a display there is a window of the wanted size, without tabs and address bar', async ({
  app,
  page,
}) => {
  const sizes = () => page.evaluate(() => [innerWidth, innerHeight, outerWidth, outerHeight])
  // No window manager here, so no frame: what is not page would be Chromium's own bars.
  await expect.poll(sizes).toEqual([1000, 700, 1000, 700])
  const window = await app.browserWindow(page)
  await window.evaluate((it) => it.setBounds({ x: 40, y: 50, width: 900, height: 650 }))
  await expect.poll(sizes).toEqual([900, 650, 900, 650])
  expect(await page.evaluate(() => [screenX, screenY])).toEqual([40, 50])
})

test('a window larger than the display is made to fit it', async ({ app, page }) => {
  await expect(page.getByText('ready')).toBeVisible()
  const opened = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ width: 2000, height: 1200 })
    await window.loadURL('app://desk/page.css')
  })
  const large = await opened
  // Chromium leaves a pixel free where no window manager is there to tell full screen apart.
  const isWhole = () =>
    large.evaluate(() => Math.abs(1600 - outerWidth) < 2 && Math.abs(1000 - outerHeight) < 2)
  await expect.poll(isWhole).toBe(true)
  const window = await app.browserWindow(large)
  expect(await window.evaluate((it) => it.getSize())).toEqual([1600, 1000])
})

test('each BrowserWindow is a window of its own, and all are gone after the end', async ({
  app,
  page,
  userData,
}) => {
  const opened = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ x: 300, y: 200, width: 500, height: 300 })
    await window.loadURL('app://desk/page.css')
  })
  const second = await opened
  await expect(second.locator('body')).toContainText('rgb(1, 2, 3)')
  expect(await page.evaluate(() => outerWidth)).toBe(1000)
  await expect.poll(() => second.evaluate(() => outerWidth)).toBe(500)
  const groups = chromiumGroups(userData)
  await app.close()
  expect(groups).toHaveLength(1)
  await expect.poll(() => membersOf(groups)).toBe(0)
})
