import type { Page } from '@playwright/test'
import type { Desk } from '../../../shared/desk/index.ts'
import { freshUserData, launchDesk, type RunningDesk } from '../../e2e/launch.ts'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import { type RendererClock, rendererClock } from './clock.ts'

const LOOK_EVERY_MS = 250

/** A desk that runs, and the clock of its page. */
export type Screen = RunningDesk & { readonly clock: RendererClock }

/** Starts a desk, and waits until its catalogue has come and nothing goes on any more. */
export async function openScreen(training: RunningSandbox, app?: string): Promise<Screen> {
  const data = freshUserData()
  const desk = await launchDesk({ userData: data.path, training, app })
  const end = async () => {
    await desk.end()
    data.remove()
  }
  await untilSeen(desk.page)
  await untilFilled(desk.page)
  // A page that asked what columns there are before the catalogue came would not ask again.
  await loadAnew(desk.page)
  return { ...desk, end, clock: await rendererClock(desk.page) }
}

/** Loads a page anew, and waits until it hears keys. */
export async function loadAnew(page: Page): Promise<void> {
  await page.reload()
  await untilSeen(page)
}

const untilSeen = (page: Page) => page.locator('#root > *').first().waitFor()

/** Waits until there is a catalogue, and no refresh goes on. */
export const untilFilled = (page: Page): Promise<void> =>
  untilSo(
    page,
    async () => {
      if (!('desk' in window)) return false
      const { desk } = window as unknown as { readonly desk: Desk }
      const status = await desk.stock.status(undefined)
      return status.kind === 'ok' && status.value.at !== null && status.value.work.kind === 'idle'
    },
    undefined,
  )

/** Waits until the page says that it is so; it is not asked often, for asking is work. */
export async function untilSo<Of>(page: Page, isSo: (of: Of) => Promise<boolean>, of: Of) {
  while (!(await page.evaluate(isSo as (of: unknown) => Promise<boolean>, of))) {
    await new Promise((next) => setTimeout(next, LOOK_EVERY_MS))
  }
}
