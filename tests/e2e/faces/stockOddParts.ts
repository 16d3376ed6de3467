import { expect } from '@playwright/test'
import { StockPage } from '../pages/stock.ts'
import { restock } from '../stock/restock.ts'
import type { Walk } from './face.ts'

const KOELN = 'Straße 12/Köln-Südstadt, Halle 4, Regal 9'

/** What changed, and a count, at odd places and of products with names without end. */
export const stockOddParts: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  await phoneOrder.isReady()
  const screen = new StockPage(page)
  await screen.open()
  await restock(page, sandbox, {
    'HV-1043': { [KOELN]: '-0.5', 'Lagér/Ålesund': '123456789.125', '<b>Bay</b>': '3' },
    'HV-1051': {
      'مخزن 1': '1500',
      'Αθήνα/1': '-12',
      'A shelf in no menu, with a name without end': '7',
    },
    'É/1 "x"': { '"Cold"': '0.0001' },
  })
  await screen.main.getByRole('button', { name: /^3 changed/ }).click()
  await expect(screen.main.getByRole('table', { name: 'Changes' })).toBeVisible()
  await show('odd-changes')
  await page.keyboard.press('Escape')
  await screen.main.getByRole('button', { name: 'Count sheet' }).click()
  await page.getByRole('combobox', { name: 'Location' }).selectOption(KOELN)
  await show('odd-count-none')
  await page.getByRole('button', { name: 'Begin count' }).click()
  const entry = page.getByRole('textbox', { name: 'Count a product' })
  for (const line of ['0.25 HV-1043', '123456 É/1 "x"', 'HV-1051', '7 HV-3306', 'x'.repeat(200)]) {
    await entry.fill(line)
    await entry.press('Enter')
  }
  await expect(page.getByRole('list', { name: 'Unknown codes' }).getByRole('listitem')).toHaveCount(
    1,
  )
  await show('odd-count')
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.getByRole('dialog').getByRole('rowheader')).toHaveCount(4)
  await show('odd-count-paper')
}
