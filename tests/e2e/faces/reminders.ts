import { expect } from '@playwright/test'
import type { Walk } from './face.ts'

/** Reminders: none, to be mended, to come, put off to a time of one's own, and done. */
export const reminders: Walk = async ({ page, phoneOrder, show }) => {
  await phoneOrder.isReady()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('my reminders')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'My reminders' })
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByLabel('Remind me of')).toHaveAttribute('aria-invalid', 'true')
  await show('reminders-none')
  for (const text of ['Ring Mrs Okafor about the candles', 'Ask the driver about Friday']) {
    await dialog.getByLabel('Remind me of').fill(text)
    await page.keyboard.press('Control+Enter')
    await expect(dialog.getByRole('region', { name: 'To come' })).toContainText(text)
  }
  await dialog.getByRole('button', { name: /^Done: Ask/ }).click()
  await dialog.getByRole('button', { name: /^Put off to another time: Ring/ }).click()
  await expect(dialog.getByLabel('Until')).toBeVisible()
  await show('reminders-some')
  await page.keyboard.press('Escape')
  await show('reminders-mark')
}
