import type { Page } from '@playwright/test'

/** Records what happens to the page meanwhile, as a failing test would, into `file`. */
export async function traced(page: Page, file: string, work: () => Promise<void>): Promise<void> {
  const { tracing } = page.context()
  await tracing.start({ snapshots: true, screenshots: false })
  await work()
  await tracing.stop({ path: file })
}
