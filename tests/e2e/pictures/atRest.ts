import type { Page } from '@playwright/test'

/** A picture of the window, looked at until two in a row are the same: a grid takes a moment to follow its window. */
export async function atRest(page: Page): Promise<Buffer> {
  const look = () => page.screenshot({ animations: 'disabled' })
  let last = await look()
  for (let tries = 0; tries < 10; tries += 1) {
    // Two frames at least, and a turn of the timers that the page has set itself.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 100 })))
    const next = await look()
    if (next.equals(last)) return next
    last = next
  }
  return last
}
