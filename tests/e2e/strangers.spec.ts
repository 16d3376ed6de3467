import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { Desk } from '../../shared/desk/index.ts'
import { expect, test } from './fixtures.ts'

test.beforeEach(async ({ phoneOrder }) => {
  await phoneOrder.isReady()
})

type Asked = { boxes: string[]; opened: string[] }

/** Writes down what the desk asks a person and what it opens, and answers with this button. */
async function answerBoxesWith(app: ElectronApplication, button: 'Cancel' | 'Open') {
  await app.evaluate(({ dialog, shell }, wanted) => {
    const asked: Asked = { boxes: [], opened: [] }
    Reflect.set(globalThis, 'asked', asked)
    Reflect.set(dialog, 'showMessageBox', async (box: { detail: string; buttons: string[] }) => {
      asked.boxes.push(box.detail)
      return { response: box.buttons.indexOf(wanted), checkboxChecked: false }
    })
    Reflect.set(shell, 'openExternal', async (url: string) => void asked.opened.push(url))
  }, button)
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as Asked)
}

const windowCount = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

const LINK = 'https://elsewhere.example.com/page'

test('a link opens in the browser only by a person’s word, and only a plain https one; no page is framed', async ({
  desk,
  userData,
}) => {
  for (const [button, opened] of [
    ['Open', [LINK]],
    ['Cancel', []],
  ] as const) {
    await test.step(`a link by a person’s word: ${button}`, async () => {
      const asked = await answerBoxesWith(desk.app, button)
      expect(await desk.page.evaluate((url) => window.open(url), LINK)).toBeNull()
      await expect.poll(async () => (await asked()).boxes).toEqual([LINK])
      expect((await asked()).opened).toEqual(opened)
      expect(await windowCount(desk.app)).toBe(1)
    })
  }
  await test.step('what is no plain https link is refused without asking, and no window opens', async () => {
    const asked = await answerBoxesWith(desk.app, 'Open')
    const links = [
      'http://elsewhere.example.com/',
      'file:///etc/hostname',
      'https://somebody@elsewhere.example.com/',
      'about:blank',
    ]
    for (const link of links) await desk.page.evaluate((url) => void window.open(url), link)
    // The log is there from its first line on.
    const log = join(userData, 'logs', 'desk.log')
    const logged = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
    const refusals = () => logged().split('a link was refused').length - 1
    await expect.poll(refusals).toBe(links.length)
    expect(await asked()).toEqual({ boxes: [], opened: [] })
    expect(await windowCount(desk.app)).toBe(1)
  })
  await test.step('another page is not framed', async () => {
    const reached: string[] = []
    const server = createServer((request, answer) => {
      reached.push(request.url ?? '')
      answer.end('framed')
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const refused = await desk.page.evaluate(
      (src) =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            resolve(event.effectiveDirective),
          )
          document.body.append(Object.assign(document.createElement('iframe'), { src }))
        }),
      url,
    )
    expect(refused).toBe('frame-src')
    expect(reached).toEqual([])
    server.close()
  })
})

test('a page that is not the desk’s own gets no answer through the door', async ({ desk }) => {
  const server = createServer((_request, answer) => answer.end('<p>a stranger</p>'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const opened = desk.app.waitForEvent('window')
  // The worst case: a strange page in a window that has the desk's own preload.
  await desk.app.evaluate(({ app, BrowserWindow }, strange) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const window = new BrowserWindow({ webPreferences: { preload, sandbox: true } })
    void window.loadURL(strange)
  }, url)
  const stranger = await opened
  await expect(stranger.getByText('a stranger')).toBeVisible()
  const answer = await stranger.evaluate(() =>
    (Reflect.get(window, 'desk') as unknown as Desk).connection.read(undefined),
  )
  expect(answer).toEqual({
    kind: 'error',
    error: { kind: 'bug', message: 'Only the desk itself may ask this.' },
  })
  server.close()
})
