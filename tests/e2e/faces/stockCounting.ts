import { expect } from '@playwright/test'
import { scan } from '../keyboard.ts'
import { StockPage } from '../pages/stock.ts'
import type { Walk } from './face.ts'

/** A count sheet: none yet, empty, with lines and unknown codes, and on its way to paper. */
export const stockCounting: Walk = async ({ page, phoneOrder, show }) => {
  await phoneOrder.isReady()
  await new StockPage(page).open()
  await page.getByRole('button', { name: 'Count sheet' }).click()
  await expect(page.getByRole('button', { name: 'Begin count' })).toBeVisible()
  await show('count-none')
  await page.getByRole('button', { name: 'Begin count' }).click()
  const entry = page.getByRole('textbox', { name: 'Count a product' })
  await expect(entry).toBeFocused()
  await show('count-empty')
  for (const line of ['210 HV-1042', '9 HV-2211', '2 HV-1044', '400 HV-1050', 'HV-3306']) {
    await entry.fill(line)
    await entry.press('Enter')
  }
  await expect(page.getByRole('table', { name: 'Counted' }).getByRole('row')).toHaveCount(6)
  for (const code of ['9990000000017', '9990000000024']) await scan(page, code)
  await expect(page.getByRole('list', { name: 'Unknown codes' }).getByRole('listitem')).toHaveCount(
    2,
  )
  await show('count')
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.getByRole('dialog').getByRole('rowheader')).toHaveCount(5)
  await show('count-paper')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByRole('dialog', { name: 'Finish this count?' })).toBeVisible()
  await show('count-finish')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('combobox', { name: 'Sheet' }).selectOption({ index: 1 })
  await expect(page.getByText('This sheet is finished')).toBeVisible()
  await show('count-finished')
}
