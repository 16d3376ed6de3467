import type { Page } from '@playwright/test'
import type { Desk } from '../../shared/desk/index.ts'
import type { DeskSettings } from '../../shared/desk/settings.ts'

type WithDesk = { readonly desk: Desk }

type Waits = Partial<Pick<DeskSettings, 'longestExecutionSeconds' | 'listLagSeconds'>>

/** Lets the desk wait no longer than this CRM needs; else nobody could see what comes after. */
export async function waitsOnly(page: Page, waits: Waits): Promise<void> {
  await page.evaluate(async (part) => {
    const { desk } = globalThis as unknown as WithDesk
    const result = await desk.settings.change(part)
    if (result.kind === 'error') throw new Error(result.error.message)
  }, waits)
}
