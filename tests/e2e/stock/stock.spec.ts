import { inHouseEan13 } from '../../../sandbox/company/barcodes.ts'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'

test('the stock is refreshed from the screen; a product is found by code, barcode, figures inside one, and words in any order', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.isReady()
  const barcode = inHouseEan13(20, 2210)
  const stock = new StockPage(page)
  await stock.open()
  await test.step('it is refreshed with a bar and a way to stop it', async () => {
    await expect(stock.main.getByText('Stock is under a minute old')).toBeVisible()
    await sandbox.control.fault({ method: 'getInventoryFeed', fault: 'hold' })
    await stock.main.getByRole('button', { name: 'Refresh stock' }).click()
    await expect(stock.main.getByRole('progressbar', { name: 'Stock refresh' })).toBeVisible()
    await stock.main.getByRole('button', { name: 'Stop the refresh' }).click()
    await expect(stock.main.getByRole('button', { name: 'Refresh stock' })).toBeVisible()
    await stock.has('312 products')
  })
  await stock.has('312 products')
  await expect(stock.main.getByText('Rows 1–100')).toBeVisible()
  // Typing goes to the search from anywhere on the screen, and the list has the order of a search.
  await page.keyboard.type('hv1042')
  await expect(stock.search).toHaveValue('hv1042')
  await stock.has('1 product')
  expect(await stock.codes()).toEqual(['HV-1042'])
  for (const text of [barcode, barcode.slice(4, 12), 'salt smoked oak', 'smoked sea oak jar']) {
    await stock.search.fill(text)
    await expect(stock.row('HV-2210')).toBeVisible()
    await expect(stock.rows()).toHaveCount(1)
  }
  // A product is opened by the keyboard alone.
  await stock.search.fill('hv-22')
  // The list before held HV-2210, too.
  await expect(stock.row('HV-2211')).toBeVisible()
  await stock.search.press('ArrowDown')
  await expect(stock.cell('HV-2210', 'code')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(stock.cell('HV-2211', 'code')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(stock.row('HV-2211')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('nobody sells this')
  await expect(stock.main.getByText('No product fits')).toBeVisible()
  await stock.main.getByRole('button', { name: 'Show everything' }).click()
  await stock.has('312 products')
})

test('columns are those of the CRM; they sort by what they show, and pages follow', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.isReady()
  const stock = new StockPage(page)
  await stock.open()
  for (const name of ['Code', 'Product', 'Category', 'Can promise', 'WH1', 'SHOP', 'Trade']) {
    await expect(stock.head(name)).toBeVisible()
  }
  await expect(stock.cell('HV-1043', 'canPromise')).toHaveText(/0\s*none/)
  await stock.head('WH1').click()
  await expect(stock.head('WH1')).toHaveAttribute('aria-sort', 'ascending')
  const figures = async (field = 'stock:WH1') =>
    (await stock.grid.locator(`[role="gridcell"][data-field="${field}"]`).allInnerTexts()).map(
      (text) => Number.parseFloat(text.replace('−', '-').replace(',', '')),
    )
  await expect.poll(async () => isRising(await figures())).toBe(true)
  await stock.head('WH1').click()
  await expect.poll(async () => isRising((await figures()).toReversed())).toBe(true)
  await stock.head('WH1').click()
  await expect(stock.rows().first()).toContainText('HV-')

  await page.keyboard.press('Alt+PageDown')
  await expect(stock.main.getByText('Rows 101–200')).toBeVisible()
  await stock.main.getByRole('button', { name: 'Next page' }).click()
  await stock.main.getByRole('button', { name: 'Next page' }).click()
  await expect(stock.main.getByText('Rows 301–312')).toBeVisible()
  await expect(stock.rows()).toHaveCount(12)

  // With VAT; a price without it stays as it is.
  await stock.head('Trade').click()
  await expect(stock.head('Trade')).toHaveAttribute('aria-sort', 'ascending')
  await stock.search.fill('HV-1042')
  await expect(stock.cell('HV-1042', 'price:PB1')).toHaveText('5.68')
  await stock.main.getByRole('button', { name: /^Prices net/ }).click()
  await expect(stock.cell('HV-1042', 'price:PB1')).toHaveText('6.82')
  // The order is that of the figures shown.
  await stock.search.fill('')
  await expect(stock.head('Trade')).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(async () => isRising(await figures('price:PB1'))).toBe(true)
})

const isRising = (figures: readonly number[]) =>
  figures.length > 5 && figures.every((figure, at) => at === 0 || figure >= (figures[at - 1] ?? 0))
