import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect } from '@playwright/test'
import { chromiumGroups, FIXTURE, launch, membersOf, processesWith, test } from './launch.ts'

const EXECUTABLE = join(import.meta.dirname, '../electron')

async function ended(app: ElectronApplication, cause: () => unknown): Promise<number | null> {
  const child = app.process()
  const exit = once(child, 'exit')
  await cause()
  const [code] = (await exit) as [number | null]
  return code
}

/** Expects that no process of the app is left, nor the profile Chromium had. */
async function expectNothingLeft(userData: string, groups: number[]): Promise<void> {
  expect(groups).toHaveLength(1)
  await expect.poll(() => membersOf(groups)).toBe(0)
  await expect.poll(() => processesWith(userData)).toEqual([])
  await expect
    .poll(async () =>
      (await readdir(userData)).filter((name) => name.startsWith('standin-profile-')),
    )
    .toEqual([])
}

test('quit asks the window, tells the app, and leaves nothing', async ({ app, page, userData }) => {
  await page.title()
  const groups = chromiumGroups(userData)
  const order = await app.evaluate(({ app: it, BrowserWindow }) => {
    const seen: string[] = []
    for (const name of ['before-quit', 'will-quit', 'window-all-closed'] as const) {
      it.on(name as 'will-quit', () => seen.push(name))
    }
    const [window] = BrowserWindow.getAllWindows()
    window?.once('close', (event) => {
      seen.push('close prevented')
      event.preventDefault()
    })
    it.quit()
    return [seen.join(), window?.isDestroyed()]
  })
  expect(order).toEqual(['before-quit,close prevented', false])
  expect(await page.title()).toBe('Fixture')
  const code = await ended(app, () => app.evaluate(({ app: it }) => it.quit()).catch(() => {}))
  expect(code).toBe(0)
  await expectNothingLeft(userData, groups)
})

test('the app ends with its last window', async ({ app, page, userData }) => {
  const groups = chromiumGroups(userData)
  expect(await ended(app, () => page.close())).toBe(0)
  await expectNothingLeft(userData, groups)
})

test('a page can close its own window', async ({ app, page, userData }) => {
  const groups = chromiumGroups(userData)
  expect(await ended(app, () => page.evaluate(() => window.close()).catch(() => {}))).toBe(0)
  await expectNothingLeft(userData, groups)
})

test('exit gives its code', async ({ app, page, userData }) => {
  await page.title()
  const groups = chromiumGroups(userData)
  expect(await ended(app, () => app.evaluate(({ app: it }) => it.exit(5)).catch(() => {}))).toBe(5)
  await expectNothingLeft(userData, groups)
})

test('kill -9 leaves nothing', async ({ app, page, userData }) => {
  await page.title()
  const groups = chromiumGroups(userData)
  expect(membersOf(groups)).toBeGreaterThan(2)
  await ended(app, () => app.process().kill('SIGKILL'))
  await expectNothingLeft(userData, groups)
})

test('an uncaught error ends the app aloud and leaves nothing', async ({ app, page, userData }) => {
  await page.title()
  const groups = chromiumGroups(userData)
  let said = ''
  app.process().stderr?.on('data', (text) => {
    said += String(text)
  })
  const code = await ended(app, () =>
    app.evaluate(
      () =>
        void setImmediate(() => {
          throw new Error('planted')
        }),
    ),
  )
  expect(code).toBe(1)
  expect(said).toContain('planted')
  await expectNothingLeft(userData, groups)
})

test('the app ends if Chromium is killed', async ({ app, page, userData }) => {
  await page.title()
  const groups = chromiumGroups(userData)
  const [group = 0] = groups
  expect(await ended(app, () => process.kill(group, 'SIGKILL'))).toBe(1)
  await expectNothingLeft(userData, groups)
})

test('a crashed page is reported, and can be loaded again', async ({ app, page }) => {
  await page.title()
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const gone = new Promise((resolve) =>
      contents?.once('render-process-gone', (_event, details) => resolve(details)),
    )
    contents?.forcefullyCrashRenderer()
    const details = await gone
    const isCrashed = contents?.isCrashed()
    await contents?.loadURL('app://desk/index.html')
    return {
      details,
      isCrashed,
      status: await contents?.executeJavaScript('document.title'),
      now: contents?.isCrashed(),
    }
  })
  expect(seen).toEqual({
    details: { reason: 'crashed', exitCode: expect.any(Number) },
    isCrashed: true,
    status: 'Fixture',
    now: false,
  })
})

test('a second start hands its words to the first and leaves', async ({ app, page, userData }) => {
  await page.title()
  const second = spawn(EXECUTABLE, [FIXTURE, `--user-data-dir=${userData}`, 'desk://order/1'], {
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number]
  expect(code).toBe(3)
  await expect
    .poll(async () => JSON.parse(await readFile(join(userData, 'config.json'), 'utf8')).second)
    .toBe('desk://order/1')
  expect(await page.evaluate(() => window.desk.invoke('starts'))).toBe(1)
  await app.close()
  const third = await launch(userData)
  const newPage = await third.firstWindow()
  await newPage.getByText('ready').waitFor()
  expect(await newPage.evaluate(() => window.desk.invoke('starts'))).toBe(2)
  await third.close()
})

test('a lock whose holder was killed does not bind', async ({ app, page, userData }) => {
  await page.title()
  await ended(app, () => app.process().kill('SIGKILL'))
  const again = await launch(userData)
  const window = await again.firstWindow()
  await window.getByText('ready').waitFor()
  await again.close()
})

test('an app that cannot be loaded says why and ends with 1', async ({ userData }) => {
  const broken = spawn(EXECUTABLE, [join(FIXTURE, 'nowhere.ts'), `--user-data-dir=${userData}`])
  let said = ''
  broken.stderr.on('data', (text) => {
    said += String(text)
  })
  const [code] = (await once(broken, 'exit')) as [number]
  expect([code, said.includes('nowhere.ts')]).toEqual([1, true])
})
