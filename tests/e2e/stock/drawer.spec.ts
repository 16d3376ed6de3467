import type { Locator } from '@playwright/test'
import type { Desk } from '../../../shared/desk/index.ts'
import { expect, test } from '../fixtures.ts'
import type { RunningDesk } from '../launch.ts'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'
import { eleanor, tom } from '../people.ts'

test('a product is opened by the keyboard, shows its sizes, and is added to the call', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.signInAs(eleanor)
  const [stock, product] = [new StockPage(page), new ProductDrawer(page)]
  await stock.open()
  await page.keyboard.type('hv2210')
  await stock.has('1 product')
  await page.keyboard.press('Enter')

  await expect(product.drawer).toContainText('Oak-smoked sea salt')
  await expect(product.drawer).toContainText('Grocery')
  await expect(product.drawer).toContainText('VAT 0 %')
  await expect(product.drawer).toContainText('1 case = 12 · 1 layer = 96 · 1 pallet = 576 units')
  await expect(product.drawer.getByRole('img', { name: 'Oak-smoked sea salt' })).toBeVisible()
  await product.hasSize('Jar 90 g', '148', '62', '0')
  await product.hasSize('Tin 250 g', '9', '0', '3')
  await expect(product.card('Description')).toContainText('Cold-smoked over oak')
  await expect(product.card('Prices').getByRole('row').filter({ hasText: 'Trade' })).toContainText(
    '£2.15',
  )
  await product.canPromise('210')

  await expect(product.add).toBeFocused()
  await expect(product.add).toContainText('Add to call with Eleanor Whitcombe')
  await page.keyboard.press('Enter')
  await product.canPromise('209')
  await expect(product.card('At this desk')).toContainText('Eleanor Whitcombe')
  await expect(product.drawer).toContainText('1 unit of HV-2210 added')

  // Who comes back to the screen finds it open, and an Enter adds nothing by accident.
  await page.keyboard.press('Alt+1')
  await expect(phoneOrder.lines()).toHaveCount(1)
  await page.keyboard.press('Alt+2')
  await product.canPromise('209')
  await expect(product.add).toBeVisible()
  await expect(product.add).not.toBeFocused()

  // Another size is opened from here; Esc goes back into the list.
  await product.sizes.getByRole('button', { name: 'Tin 250 g' }).press('Enter')
  await expect(product.drawer).toContainText('Sea salt flakes')
  await expect(product.add).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(product.drawer).toBeHidden()
  await page.keyboard.press('Alt+1')
  await expect(phoneOrder.line('HV-2210')).toBeVisible()

  await phoneOrder.newCall()
  await test.step('a line of the product box that takes more than can be promised asks once', async () => {
    await phoneOrder.signInAs(tom)
    await phoneOrder.productBox.fill('13 HV-2211')
    await expect(phoneOrder.options.first()).toBeVisible()
    await phoneOrder.productBox.press('Enter')
    await expect(page.getByRole('alert')).toContainText('Only 12 can be promised')
    await expect(phoneOrder.lines()).toHaveCount(0)
    await phoneOrder.productBox.press('Enter')
    await expect(phoneOrder.line('HV-2211')).toBeVisible()
    await expect(page.getByRole('alert')).toBeHidden()
  })
})

test('with several calls open it asks which is meant; what they take is promised no more', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.signInAs(eleanor)
  await page.keyboard.press('F2')
  await phoneOrder.signInAs(tom)
  const [stock, product] = [new StockPage(page), new ProductDrawer(page)]
  await stock.open()
  await stock.search.fill('HV-2211')
  await stock.search.press('Enter')
  await product.canPromise('12')

  // Tom is in front, so that he comes first.
  await page.keyboard.press('Enter')
  const calls = product.drawer.getByRole('group', { name: 'Add to which call?' })
  await expect(calls.getByRole('button')).toHaveText(['Tom Ashdown', 'Eleanor Whitcombe'])
  await expect(calls.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await product.canPromise('11')

  await product.quantity.fill('12')
  await product.quantity.press('Enter')
  await calls.getByRole('button', { name: 'Eleanor Whitcombe' }).click()
  await expect(product.question).toContainText('Only 11 can be promised')
  await page.keyboard.press('Escape')
  await expect(product.question).toBeHidden()
  await product.canPromise('11')
  // Asked once more it is not held up: the CRM has the last word.
  await page.keyboard.press('Enter')
  await calls.getByRole('button', { name: 'Eleanor Whitcombe' }).click()
  await expect(product.add).toHaveText(/^Add all the same/)
  await page.keyboard.press('Enter')
  await product.canPromise('−1')
  await expect(stock.cell('HV-2211', 'canPromise')).toContainText('−1')
})

test('forty locations with odd names scroll inside their table, and stay with their sizes', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.isReady()
  const places = Array.from({ length: 40 }, (_, at) => [
    `É/${at} dépôt`,
    at === 0 ? '-2.5' : '1234',
  ])
  await sandbox.control.setStock('HV-2210', Object.fromEntries(places))
  const [stock, product] = [new StockPage(page), new ProductDrawer(page)]
  await stock.open()
  await stock.search.fill('HV-2210')
  await stock.search.press('Enter')
  await expect(product.sizes.getByRole('columnheader')).toHaveCount(44)
  await product.hasSize(
    'Jar 90 g',
    '148',
    '62',
    '0',
    '−2\\.5',
    ...Array.from({ length: 39 }, () => '1,234'),
  )
  await expect(product.sizes.getByRole('rowheader', { name: 'Jar 90 g' })).toBeInViewport({
    ratio: 1,
  })
  const overflow = (locator: Locator) =>
    locator.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(await overflow(product.drawer)).toBe(0)
  expect(await overflow(product.sizes)).toBeGreaterThan(1000)
  await product.sizes.focus()
  for (let turns = 0; turns < 5; turns += 1) await page.keyboard.press('ArrowRight')
  await expect
    .poll(() => product.sizes.evaluate(({ scrollLeft }) => scrollLeft))
    .toBeGreaterThan(100)
  await expect(product.sizes.getByRole('rowheader', { name: 'Jar 90 g' })).toBeInViewport({
    ratio: 1,
  })
})

test('figures that cannot be read anew say so, and how old they are', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.isReady()
  const [stock, product] = [new StockPage(page), new ProductDrawer(page)]
  await stock.open()
  await sandbox.control.fault({ method: 'getProduct', fault: 'code', code: 1001, count: 20 })
  await stock.search.fill('HV-1042')
  await stock.search.press('Enter')
  await product.canPromise('268')
  await expect(product.card('Can promise')).toContainText('Stock in the CRM, under a minute ago')
  const age = product.drawer.getByRole('group', { name: 'Age of the figures' })
  await expect(age).toContainText('No newer figures.')
  await expect(age).not.toContainText('old')

  await page.keyboard.press('Escape')
  await page.clock.setFixedTime(Date.now() + 2 * 60 * 60_000)
  await stock.row('HV-1042').click()
  await expect(age).toContainText('These figures are old: 2 h ago.')
  await product.canPromise('~268')
})

test('a product that comes late leaves the keyboard to whoever types by then', async ({
  desk: { page, app },
  phoneOrder,
}) => {
  await phoneOrder.isReady()
  const [stock, product] = [new StockPage(page), new ProductDrawer(page)]
  await stock.open()
  const letGo = await holdProduct({ page, app }, 'HV-2210')
  await stock.search.fill('hv2210')
  await stock.has('1 product')
  await stock.search.press('Enter')
  await expect(product.drawer).toBeVisible()
  await stock.search.fill('oil')
  await letGo()
  await expect(product.add).toBeVisible()
  await product.canPromise('210')
  await expect(stock.search).toBeFocused()
  await stock.search.pressSequentially(' 5')
  await expect(stock.search).toHaveValue('oil 5')
})

/** Main answers what is asked of this product only once it is let go. */
async function holdProduct(
  { page, app }: Pick<RunningDesk, 'page' | 'app'>,
  code: string,
): Promise<() => Promise<void>> {
  const answer = await page.evaluate(
    (code) => (window as unknown as { readonly desk: Desk }).desk.stock.product({ code }),
    code,
  )
  await app.evaluate(({ ipcMain }, answer) => {
    const gate = Promise.withResolvers<void>()
    Reflect.set(globalThis, 'letGo', gate.resolve)
    for (const channel of ['desk:stock.product', 'desk:stock.readProduct']) {
      ipcMain.removeHandler(channel)
      ipcMain.handle(channel, () => gate.promise.then(() => answer))
    }
  }, answer)
  return () => app.evaluate(() => (Reflect.get(globalThis, 'letGo') as () => void)())
}
