import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'

/** How high the signs stand on the screen, in px. */
const height = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().height
  })

const command = async (page: Page, words: string) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

test('large type is read from two metres, by a button or a command, and is remembered', async ({
  launch,
}) => {
  const first = await launch()
  const stock = new StockPage(first.page)
  await stock.open()
  const usual = await height(stock.cell('HV-1042', 'stock:WH1'))
  const product = new ProductDrawer(first.page)
  await stock.row('HV-1042').click()
  const inDrawer = product.drawer.getByRole('rowheader', { name: 'Trade' })
  const usualInDrawer = await height(inDrawer)
  const usualAdd = await height(product.add)
  await product.drawer.getByRole('button', { name: 'Close product' }).click()
  await stock.main.getByRole('button', { name: 'Large type' }).click()
  await expect(stock.head('Trade')).toBeHidden()
  await expect(stock.head('SHOP')).toBeVisible()
  const large = await height(stock.cell('HV-1042', 'stock:WH1'))
  expect(large / usual).toBeGreaterThan(1.7)
  // The grid is still one: keys and clicks meet the row that is seen.
  await stock.search.fill('hv-22')
  await expect(stock.rows().first()).toContainText('HV-2210')
  await stock.row('HV-2211').click()
  await expect(stock.row('HV-2211')).toHaveAttribute('aria-selected', 'true')
  expect((await height(inDrawer)) / usualInDrawer).toBeGreaterThan(1.7)
  expect(await height(product.add)).toBeCloseTo(usualAdd, 0)
  await first.end()

  const { page } = await launch()
  const again = new StockPage(page)
  await again.open()
  await expect.poll(() => height(again.cell('HV-1042', 'stock:WH1'))).toBeCloseTo(large, 0)
  await command(page, 'count sheet')
  await page.getByRole('button', { name: 'Begin count' }).click()
  await expect(again.main.getByRole('textbox', { name: 'Count a product' })).toBeFocused()
  await page.keyboard.type('HV-1042')
  await page.keyboard.press('Enter')
  const code = again.main.getByRole('rowheader', { name: 'HV-1042' })
  await expect(code).toBeVisible()
  const counted = await height(code)
  await command(page, 'large type')
  await expect.poll(async () => counted / (await height(code))).toBeGreaterThan(1.7)
  await page.keyboard.press('Escape')
  await expect(again.head('Trade')).toBeVisible()
  await expect.poll(() => height(again.cell('HV-1042', 'stock:WH1'))).toBeCloseTo(usual, 0)
})
