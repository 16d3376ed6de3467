import { expect, type Page } from '@playwright/test'
import type { Desk } from '../../../shared/desk/index.ts'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'

/** What stands on the shelves of the sandbox from now on, by product and location. */
export type Shelves = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Puts goods on the shelves, and lets the desk refresh its stock until it knows of them. */
export async function restock(page: Page, { control }: RunningSandbox, shelves: Shelves) {
  const before = await page.evaluate(statusAt)
  for (const [code, held] of Object.entries(shelves)) await control.setStock(code, held)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('refresh stock')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(statusAt)).not.toBe(before)
}

async function statusAt(): Promise<string | null> {
  const desk = Reflect.get(window, 'desk') as unknown as Desk
  const status = await desk.stock.status(undefined)
  return status.kind === 'ok' && status.value.work.kind === 'idle' ? status.value.at : null
}
