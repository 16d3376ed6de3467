import { expect } from '@playwright/test'
import { scan } from '../keyboard.ts'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'
import { restock } from '../stock/restock.ts'
import type { Walk } from './face.ts'

/** The stock screen for a tablet at two metres. */
export const stockLarge: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  await phoneOrder.isReady()
  const screen = new StockPage(page)
  await screen.open()
  await restock(page, sandbox, { 'HV-1042': { WH1: '500' }, 'HV-2211': { WH1: '0', SHOP: '0' } })
  await screen.main.getByRole('button', { name: 'Large type' }).click()
  await expect(screen.head('Trade')).toBeHidden()
  await show('large-stock')
  await screen.search.fill('HV-2210')
  await screen.row('HV-2210').click()
  const product = new ProductDrawer(page)
  await expect(product.card('Description')).toBeVisible()
  await show('large-product')
  await page.keyboard.press('Escape')
  await expect(product.drawer).toBeHidden()
  await screen.search.fill('')
  await screen.main.getByRole('button', { name: /^2 changed/ }).click()
  await expect(screen.main.getByRole('table', { name: 'Changes' })).toBeVisible()
  await show('large-changes')
  await page.keyboard.press('Escape')
  await screen.main.getByRole('button', { name: 'Count sheet' }).click()
  await screen.main.getByRole('button', { name: 'Begin count' }).click()
  await expect(screen.main.getByRole('textbox', { name: 'Count a product' })).toBeFocused()
  await scan(page, '12000000010424')
  await expect(screen.main.getByRole('rowheader', { name: 'HV-1042' })).toBeVisible()
  await scan(page, '9990000000017')
  await expect(
    screen.main.getByRole('list', { name: 'Unknown codes' }).getByRole('listitem'),
  ).toHaveCount(1)
  await show('large-count')
}
