import { expect } from '@playwright/test'
import { StockPage } from '../pages/stock.ts'
import type { Walk } from './face.ts'

/** The catalogue: full, searched, empty and out of order. */
export const stock: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  await phoneOrder.isReady()
  const screen = new StockPage(page)
  await screen.open()
  await show('stock')
  await screen.search.fill('salt')
  await screen.row('HV-2210').click()
  await expect(screen.row('HV-2210')).toHaveAttribute('aria-selected', 'true')
  await show('stock-searched')
  await screen.search.fill('nobody sells this')
  await expect(page.getByText('No product fits')).toBeVisible()
  await show('stock-nothing')
  await screen.search.fill('')
  await screen.main.getByRole('button', { name: 'Filter', exact: true }).click()
  const filters = screen.main.getByRole('region', { name: 'Filters' })
  await filters.getByRole('button', { name: 'Stock at a location' }).click()
  await filters.getByLabel('At most').fill('20')
  await filters.getByLabel('Category').selectOption({ label: 'Food & drink' })
  await expect(screen.rows().first()).toBeVisible()
  await show('stock-filtered')
  await filters.getByRole('button', { name: 'Clear filters' }).click()
  await sandbox.control.fault({ method: 'getInventoryFeed', fault: 'hold' })
  await screen.main.getByRole('button', { name: 'Refresh stock' }).click()
  await expect(screen.main.getByRole('progressbar')).toBeVisible()
  await show('stock-refreshing')
  await screen.main.getByRole('button', { name: 'Stop the refresh' }).click()
}
