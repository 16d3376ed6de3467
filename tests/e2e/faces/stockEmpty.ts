import { expect } from '@playwright/test'
import type { Walk } from './face.ts'

/** A CRM that has nothing to sell yet. */
export const stockEmpty: Walk = async ({ page, phoneOrder, show }) => {
  await phoneOrder.isReady()
  await page.keyboard.press('Alt+2')
  const main = page.getByRole('main')
  await expect(main.getByText('The CRM has no products')).toBeVisible()
  await show('empty-stock')
  await main.getByRole('button', { name: /changed since/ }).click()
  await expect(main.getByText('Nothing changed since')).toBeVisible()
  await show('empty-changes')
  await page.keyboard.press('Escape')
  await main.getByRole('button', { name: 'Count sheet' }).click()
  await expect(main.getByRole('button', { name: 'Begin count' })).toBeVisible()
  await show('empty-count')
}
