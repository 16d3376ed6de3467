import { test as base } from '@playwright/test'
import type { FurnishedOptions } from '../../sandbox/furnished.ts'
import { type RunningSandbox, startSandbox } from '../sandbox/startSandbox.ts'
import { freshUserData, type LaunchOptions, launchDesk, type RunningDesk } from './launch.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'

/** A desk in which a call can be taken. */
export type ReadyDesk = RunningDesk & { readonly phoneOrder: PhoneOrderPage }

type Fixtures = {
  /** How this test's CRM is set; `test.use({ sandboxOptions: { … } })`. */
  sandboxOptions: FurnishedOptions
  sandbox: RunningSandbox
  userData: string
  /** Starts the desk on this test's folder and CRM; again, after the first one is gone. */
  launch: (options?: Partial<LaunchOptions>) => Promise<RunningDesk>
  /** The same, and waits until a call can be taken. */
  launchReady: () => Promise<ReadyDesk>
  desk: RunningDesk
  phoneOrder: PhoneOrderPage
}

/** Each test has its own CRM, its own folder and its own desk. */
export const test = base.extend<Fixtures>({
  sandboxOptions: [{}, { option: true }],
  sandbox: async ({ sandboxOptions }, use) => {
    const sandbox = await startSandbox(sandboxOptions)
    await use(sandbox)
    await sandbox.stop()
  },
  // Playwright wants an object pattern here, also where nothing is needed.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  userData: async ({}, use) => {
    const folder = freshUserData()
    await use(folder.path)
    folder.remove()
  },
  launch: async ({ sandbox, userData }, use) => {
    const desks: RunningDesk[] = []
    await use(async (options = {}) => {
      const desk = await launchDesk({ userData, training: sandbox, ...options })
      desks.push(desk)
      return desk
    })
    // Whatever still waits for the CRM is let go, so that no desk waits at its end.
    await sandbox.control.clearFaults()
    await Promise.all(desks.map((desk) => desk.end()))
  },
  launchReady: async ({ launch }, use) => {
    await use(async () => {
      const desk = await launch()
      const phoneOrder = new PhoneOrderPage(desk.page)
      await phoneOrder.isReady()
      return { ...desk, phoneOrder }
    })
  },
  desk: async ({ launch }, use) => {
    await use(await launch())
  },
  phoneOrder: async ({ desk }, use) => {
    const phoneOrder = new PhoneOrderPage(desk.page)
    await phoneOrder.isReady()
    await use(phoneOrder)
  },
})

export { expect } from '@playwright/test'
