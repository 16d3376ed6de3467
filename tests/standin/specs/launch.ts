import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

declare global {
  interface Window {
    /** What fixture/preload.cjs exposes. */
    desk: {
      invoke: (channel: string, ...args: unknown[]) => Promise<unknown>
      ping: (value: unknown) => void
      onPong: (listener: (value: unknown) => void) => () => void
      add: (a: number, b: number) => number
      fail: () => void
      apply: (listener: (value: number) => number, value: number) => number
      later: (value: string, isFulfilled: boolean) => Promise<string>
      missing: () => unknown
      requireFs: () => unknown
      version: string
    }
  }
}

/** The little app the stand-in is tried on. */
export const FIXTURE = join(import.meta.dirname, '../fixture')

type Desk = { app: ElectronApplication; page: Page; userData: string; env: Record<string, string> }

/** Starts the fixture app on a userData folder. */
export function launch(userData: string, env: Record<string, string> = {}) {
  return _electron.launch({
    args: [FIXTURE, `--user-data-dir=${userData}`],
    env: { ...(process.env as Record<string, string>), ...env },
  })
}

/** A test with the fixture app running, its window loaded, and a userData folder of its own. */
export const test = base.extend<Desk>({
  env: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'standin-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  app: async ({ userData, env }, use) => {
    const app = await launch(userData, env)
    await use(app)
    await app.close()
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    await page.getByText('ready').waitFor()
    await use(page)
  },
})

type Shared = { sharedApp: ElectronApplication }

/** The same app for every test of a worker, each with the page loaded afresh: for tests that end nothing. */
export const sharedTest = base.extend<
  Pick<Desk, 'app' | 'page'> & { userData: string },
  Shared & { sharedData: string }
>({
  sharedData: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'standin-'))
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  sharedApp: [
    async ({ sharedData }, use) => {
      const app = await launch(sharedData)
      await use(app)
      await app.close()
    },
    { scope: 'worker' },
  ],
  userData: ({ sharedData }, use) => use(sharedData),
  app: ({ sharedApp }, use) => use(sharedApp),
  page: async ({ sharedApp }, use) => {
    const page = await sharedApp.firstWindow()
    await page.getByText('ready').waitFor()
    await page.reload()
    await page.getByText('ready').waitFor()
    await use(page)
  },
})

/** Has main load the page afresh, and waits until the test's own view of it has followed, too. */
export async function loadAgain(app: ElectronApplication, page: Page): Promise<void> {
  const gone = page.waitForEvent('framenavigated')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://desk/index.html'),
  )
  await gone
  await page.getByText('ready').waitFor()
}

/** The command lines of all processes that mention `text`. */
export function processesWith(text: string): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 })
  return all.split('\n').filter((line) => line.includes(text) && !line.includes('ps -eo'))
}

/** The Chromium process groups that belong to a userData folder, and all their living members. */
export function chromiumGroups(userData: string): number[] {
  const rows = execFileSync('ps', ['-eo', 'pgid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 })
  const groups = rows
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${userData}/standin-profile-`))
    .map((line) => Number.parseInt(line, 10))
  return [...new Set(groups)]
}

/** How many processes are in these groups, zombies aside. */
export function membersOf(groups: number[]): number {
  const rows = execFileSync('ps', ['-eo', 'pgid=,stat='], { encoding: 'utf8' }).split('\n')
  return rows.filter((row) => {
    const [group, state = ''] = row.trim().split(/\s+/)
    return groups.includes(Number(group)) && !state.startsWith('Z')
  }).length
}
