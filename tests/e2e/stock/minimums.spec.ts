import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'

test('minimums of this desk say what is low, and what to order from whom', async ({
  desk: { page },
}) => {
  const stock = new StockPage(page)
  await stock.open()
  await expect(stock.cell('HV-1042', 'stock:SHOP')).toHaveText('12')
  await stock.row('HV-1042').click()
  const drawer = page.getByRole('complementary', { name: 'Product' })
  const minimum = drawer.getByLabel('Minimum at SHOP')
  await minimum.fill('many')
  await expect(minimum).toHaveAttribute('aria-invalid', 'true')
  await minimum.fill('20')
  await minimum.press('Enter')
  await expect(stock.cell('HV-1042', 'stock:SHOP')).toHaveText(/12\s*low/)
  // The keyboard stays where it was.
  await expect(minimum).toBeFocused()
  await drawer.getByRole('button', { name: 'Close product' }).click()

  await stock.main.getByRole('button', { name: 'To reorder' }).click()
  await stock.has('1 product')
  await stock.main.getByRole('button', { name: 'By supplier' }).click()
  const list = page.getByRole('dialog', { name: 'To reorder by supplier' })
  const row = list.getByRole('row').filter({ hasText: 'HV-1042' })
  await expect(row).toContainText(/SHOP\s*12\s*20\s*8/)
  await expect(list.getByRole('heading', { level: 2 })).toHaveCount(1)
  await expect(list.getByRole('heading', { level: 2 })).not.toHaveText('Supplier not told')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})
