import { expect, test } from '../fixtures.ts'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'
import { eleanor } from '../people.ts'

test('the list is sorted by whatever column staff click: what can still be promised, prices as they are shown', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.signInAs(eleanor)
  const [stock, product] = [new StockPage(page), new ProductDrawer(page)]
  await stock.open()
  const { main } = stock
  await test.step('what a basket takes moves its product in the order of what can be promised', async () => {
    await stock.search.fill('salt')
    await stock.head('Can promise').click()
    await stock.head('Can promise').click()
    await expect(stock.head('Can promise')).toHaveAttribute('aria-sort', 'descending')
    const promised = async () =>
      (await stock.grid.locator('[role="gridcell"][data-field="canPromise"]').allInnerTexts()).map(
        (text) => Number.parseFloat(text.replaceAll(',', '')),
      )
    await expect.poll(async () => isInOrder(await promised(), (a, b) => b - a)).toBe(true)
    const [first = ''] = await stock.codes()
    const [most = 0, next = 0] = await promised()
    await stock.row(first).click()
    await product.quantity.fill(String(most - next + 1))
    await product.add.click()
    await expect.poll(async () => (await stock.codes()).indexOf(first)).toBe(1)
    expect(isInOrder(await promised(), (a, b) => b - a)).toBe(true)
    await product.drawer.getByRole('button', { name: 'Close product' }).click()
    await stock.search.fill('')
    await stock.has('312 products')
  })
  await main.getByRole('button', { name: 'Columns' }).click()
  const columns = page.getByRole('dialog', { name: 'Columns' })
  for (const name of ['Brand', 'Supplier', 'VAT', 'Case', 'Pallet weight', 'On sale until']) {
    await columns.getByRole('checkbox', { name, exact: true }).check()
  }
  for (const name of ['Category', 'WH1', 'WH2', 'SHOP', 'Web', 'Retail']) {
    await columns.getByRole('checkbox', { name, exact: true }).uncheck()
  }
  await page.keyboard.press('Escape')

  const shown = async (field: string) =>
    stock.grid.locator(`[role="gridcell"][data-field="${field}"]`).allInnerTexts()
  const figures = async (field: string) =>
    (await shown(field)).map((text) => Number(text.replace(/[^\d.]/g, '')))
  const sort = async (head: string, direction: string) => {
    await stock.head(head).click()
    await expect(stock.head(head)).toHaveAttribute('aria-sort', direction)
  }

  await main.getByRole('button', { name: 'Prices net, show them gross' }).click()
  await sort('Trade', 'ascending')
  await expect.poll(async () => isInOrder(await figures('price:PB1'), UP)).toBe(true)
  for (const [head, field] of [
    ['VAT', 'vat'],
    ['Case', 'case'],
    ['Pallet weight', 'palletWeight'],
  ] as const) {
    await sort(head, 'ascending')
    await expect.poll(async () => isInOrder(await figures(field), UP)).toBe(true)
    const [least = 0] = await figures(field)
    await sort(head, 'descending')
    await expect.poll(async () => (await figures(field))[0]).toBeGreaterThan(least)
    expect(isInOrder(await figures(field), (one, other) => UP(other, one))).toBe(true)
  }
  for (const [head, field] of [
    ['Brand', 'brand'],
    ['Supplier', 'supplier'],
  ] as const) {
    await sort(head, 'ascending')
    await expect.poll(async () => isInOrder(await shown(field), COMPARE)).toBe(true)
  }
  // Few have such a day; the others come last, whichever way.
  await sort('On sale until', 'ascending')
  await expect(stock.rows().first()).toContainText(/\d{4}/)
})

const UP = (one: number, other: number) => one - other
const COMPARE = new Intl.Collator('en-GB').compare

const isInOrder = <T>(all: readonly T[], compare: (one: T, other: T) => number): boolean =>
  all.length > 0 && all.every((one, at) => at === 0 || compare(all[at - 1] ?? one, one) <= 0)
