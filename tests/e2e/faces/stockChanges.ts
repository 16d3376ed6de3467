import { expect } from '@playwright/test'
import { scan } from '../keyboard.ts'
import { StockPage } from '../pages/stock.ts'
import { restock } from '../stock/restock.ts'
import type { Walk } from './face.ts'

/** What changed in the stock, and what was scanned. */
export const stockChanges: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  await phoneOrder.isReady()
  const screen = new StockPage(page)
  await screen.open()
  await screen.main.getByRole('button', { name: /changed since/ }).click()
  await expect(screen.main.getByText('Nothing changed since')).toBeVisible()
  await show('changes-nothing')
  await page.keyboard.press('Escape')
  await sandbox.control.setWindow('HV-1101', { end: '2027-01-31' })
  await restock(page, sandbox, {
    'HV-1042': { WH1: '500', WH2: '40', SHOP: '12.5' },
    'HV-2211': { WH1: '0', SHOP: '0' },
    'HV-3306': { WH1: '1240', SHOP: '-5' },
    'HV-4120': { 'A far-off shelf / Ålesund': '3' },
  })
  await expect(screen.main.getByRole('button', { name: /^5 changed/ })).toBeVisible()
  await scan(page, '12000000022106')
  await expect(screen.main.getByText('case of 12')).toBeVisible()
  for (const code of ['9990000000017', '9990000000024']) await scan(page, code)
  await expect(
    screen.main.getByRole('list', { name: 'Unknown codes' }).getByRole('listitem'),
  ).toHaveCount(2)
  await screen.search.fill('')
  await show('stock-scanned')
  await screen.main.getByRole('button', { name: /^5 changed/ }).click()
  await expect(screen.main.getByRole('table', { name: 'Changes' })).toBeVisible()
  await show('changes')
}
