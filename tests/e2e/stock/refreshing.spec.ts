import type { Desk } from '../../../shared/desk/index.ts'
import { hearCommits } from '../drawnBehind.ts'
import { expect, test } from '../fixtures.ts'

// Several pages of the feed, each of which is news.
test.use({ sandboxOptions: { items: 2_000 } })

test('a refresh draws its progress and nothing else, however often it is told', async ({
  desk,
  sandbox,
  phoneOrder,
}) => {
  const { page } = desk
  const since = await hearCommits(page)
  await page.reload()
  await phoneOrder.isReady()
  await page.keyboard.press('Alt+2')
  const stop = page.getByRole('button', { name: 'Stop the refresh' })
  await expect(page.getByRole('gridcell').first()).toBeVisible()
  await expect(stop).toBeHidden()
  await sandbox.control.fault({ fault: 'slow', ms: 200, count: 0 })
  await page.evaluate(() => {
    const { desk } = window as unknown as { readonly desk: Desk }
    void desk.stock.refresh(undefined)
  })
  const progress = page.getByRole('progressbar', { name: 'Stock refresh' }).first()
  await expect(progress).toHaveAttribute('value', /^[1-9]/)
  await since()

  await expect(progress).toHaveAttribute('value', /^[12]\d{3}/, { timeout: 30_000 })
  const { commits, shown } = await since()
  expect(commits).toBeGreaterThan(0)
  // The status line and the button beside the title; the whole window has more than a thousand.
  expect(shown / commits).toBeLessThan(60)
})
