import { expect } from '@playwright/test'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'
import type { Walk } from './face.ts'

/** The catalogue of a company with forty locations, no price band and names without end. */
export const stockOdd: Walk = async ({ page, phoneOrder, show }) => {
  await phoneOrder.isReady()
  await phoneOrder.productBox.fill('HV-10')
  await expect(page.getByRole('option').first()).toBeVisible()
  await show('odd-options', 'fleeting')
  await phoneOrder.productBox.fill('')
  for (const line of ['2 HV-1043', '0.25 HV-1051', '3 É/1 "x"']) await phoneOrder.enterLine(line)
  await expect(phoneOrder.lines()).toHaveCount(3)
  await show('odd-basket')
  const screen = new StockPage(page)
  await screen.open()
  await show('odd-stock')
  const product = new ProductDrawer(page)
  for (const [code, face] of [
    ['HV-1043', 'odd-product'],
    ['HV-LONG/0123456789012345678901234567890123456789', 'odd-product-code'],
  ] as const) {
    await screen.search.fill(code)
    await screen.row(code).click()
    await expect(product.card('Description')).toBeVisible()
    await show(face)
  }
  const least = product.drawer.getByLabel('Minimum at Lagér/Ålesund')
  await least.fill('123456')
  await least.press('Enter')
  await least.scrollIntoViewIfNeeded()
  await show('odd-minimums')
  await product.card('Description').scrollIntoViewIfNeeded()
  await show('odd-product-below')
  await product.drawer.getByRole('button', { name: 'Close product' }).click()
  await screen.search.fill('')
  await screen.main.getByRole('button', { name: 'To reorder' }).click()
  await screen.main.getByRole('button', { name: 'By supplier' }).click()
  await expect(page.getByRole('dialog').getByText('HV-LONG').first()).toBeVisible()
  await show('odd-reorder')
  await page.keyboard.press('Escape')
  await screen.main.getByRole('button', { name: 'Everything' }).click()
  await screen.main.getByRole('button', { name: 'Columns' }).click()
  await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible()
  await show('odd-columns')
  await page.keyboard.press('Escape')
  await screen.main.getByRole('button', { name: 'Filter', exact: true }).click()
  const filters = screen.main.getByRole('region', { name: 'Filters' })
  for (const location of ['Straße 12/Köln-Südstadt, Halle 4, Regal 9', 'Quai 12/É', '']) {
    await filters.getByRole('button', { name: 'Stock at a location' }).click()
    await filters.getByLabel('Stock at').last().selectOption(location)
  }
  await filters.getByLabel('At least').first().fill('-1000000.5')
  await filters.getByLabel('At most').last().fill('999999999.125')
  await filters.getByLabel('Low at').selectOption('Lagér/Ålesund')
  await expect(screen.rows().first()).toBeVisible()
  await show('odd-filtered')
}
