import type { Page } from '@playwright/test'
import type { Desk } from '../../shared/desk/index.ts'
import { expect, test } from './fixtures.ts'
import { scan, typeAtOnce } from './keyboard.ts'
import { eleanor, maya } from './people.ts'

test('options show code, name, size, the price of this customer and the stock by location; Enter takes the first', async ({
  desk,
  phoneOrder,
}) => {
  const { productBox, options } = phoneOrder
  await test.step('at no customer’s price first, then at retail', async () => {
    await phoneOrder.signInAs(maya)
    await productBox.fill('HV-1042')
    const option = options.first()
    await expect(option).toContainText('HV-1042')
    await expect(option).toContainText('Beeswax pillar candle')
    await expect(option).toContainText('6 × 15 cm, ivory')
    await expect(option).toContainText('£8.95')
    await expect(option).toContainText('Retail, net')
    await expect(option).toContainText(/WH1\s*210/)
  })
  await test.step('an exact code comes first, then beginnings, then what holds the word', async () => {
    await productBox.fill('HV-105')
    await expect(options.first()).toContainText('HV-1050')
    await productBox.fill('candle ivory')
    await expect(options.first()).toContainText('candle')
    await expect(options).not.toHaveCount(0)
    await productBox.fill('ivory candle')
    await expect(options.first()).toContainText('ivory')
  })
  await test.step('accents do not matter, and nothing is said plainly', async () => {
    await productBox.fill('creme brulee')
    await expect(options.first()).toContainText('Crème brûlée dishes')
    await productBox.fill('no such thing at all')
    await expect(
      phoneOrder.page.getByText('No product matches “no such thing at all”.'),
    ).toBeVisible()
    await productBox.press('Enter')
    await expect(phoneOrder.lines()).toHaveCount(0)
    await expect(productBox).toHaveValue('no such thing at all')
  })
  await test.step('an Enter that is held does not answer what it has asked', async () => {
    await productBox.fill('9999 HV-1042')
    await expect(options.first()).toContainText('HV-1042')
    await desk.page.keyboard.down('Enter')
    await desk.page.keyboard.down('Enter')
    await desk.page.keyboard.up('Enter')
    await expect(desk.page.getByRole('alert')).toContainText('9,999 units are asked for')
    await expect(phoneOrder.lines()).toHaveCount(0)
  })

  await phoneOrder.newCall()
  await test.step('Enter takes the answer to exactly this text, however fast it is typed', async () => {
    await phoneOrder.signInAs(eleanor)
    await phoneOrder.productBox.focus()
    const codes = ['HV-1042', 'HV-1044', 'HV-1050', 'HV-1051']
    for (const [index, code] of codes.entries()) await typeAtOnce(desk.page, `${index + 1} ${code}`)
    await expect(phoneOrder.lines()).toHaveCount(4)
    await phoneOrder.isSettled()
    for (const [index, code] of codes.entries()) {
      await expect(phoneOrder.cell(code, 'Qty')).toHaveText(String(index + 1))
    }
  })
})

test('where nothing is clearly first the line asks, and no order leaves without it', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.takeOrder(eleanor, 'HV-1042')
  await phoneOrder.productBox.focus()
  await typeAtOnce(desk.page, '2 candle')
  await expect(phoneOrder.options.nth(1)).toBeVisible()
  await expect(phoneOrder.productBox).toHaveValue('2 candle')
  await desk.page.keyboard.press('F9')
  await expect(phoneOrder.placeOrder).toHaveAttribute('aria-disabled', 'true')
  await expect(desk.page.getByText('Choose the product for “2 candle”')).toBeVisible()
  await expect(phoneOrder.checkout).toBeHidden()
  expect(await sandbox.control.requests('addToCart')).toHaveLength(1)

  await desk.page.keyboard.press('ArrowDown')
  await desk.page.keyboard.press('Enter')
  await expect(phoneOrder.lines()).toHaveCount(2)
  await phoneOrder.openCheckout()

  await desk.page.keyboard.press('Escape')
  await expect(phoneOrder.checkout).toBeHidden()
  await phoneOrder.newCall()
  await test.step('F9 waits for a line that is still looked up', async () => {
    await phoneOrder.takeOrder(eleanor, 'HV-1042')
    await phoneOrder.productBox.focus()
    await typeAtOnce(desk.page, '2 HV-2210')
    await desk.page.keyboard.press('F9')
    await expect(phoneOrder.checkout).toBeVisible()
    await expect(phoneOrder.checkout.getByRole('banner')).toContainText('2 lines')
  })
})

test('what is half typed stays with its call; arrows choose, Esc closes the list and then empties the box', async ({
  desk,
  phoneOrder,
}) => {
  const { productBox, options } = phoneOrder
  await test.step('what is half typed stays with its call', async () => {
    await productBox.fill('12 bees')
    await desk.page.keyboard.press('F2')
    await expect(productBox).toHaveValue('')
    await productBox.fill('3 sea')
    await desk.page.keyboard.press('Control+1')
    await expect(productBox).toHaveValue('12 bees')
    await desk.page.keyboard.press('Control+2')
    await expect(productBox).toHaveValue('3 sea')
  })

  await phoneOrder.newCall()
  await test.step('arrows choose, and Esc closes one thing at a time', async () => {
    await productBox.fill('candle')
    await expect(options.nth(1)).toBeVisible()
    await productBox.press('ArrowDown')
    const second = options.nth(1)
    await expect(second).toHaveAttribute('aria-selected', 'true')
    const code = (await second.innerText()).split('\n')[0] ?? ''
    await productBox.press('Enter')
    await expect(phoneOrder.line(code)).toBeVisible()
    await productBox.fill('sea')
    await expect(options.first()).toBeVisible()
    await desk.page.keyboard.press('Escape')
    await expect(options).toHaveCount(0)
    await expect(productBox).toHaveValue('sea')
    await desk.page.keyboard.press('Escape')
    await expect(productBox).toHaveValue('')
  })
})

test('a scanner finds the box from anywhere, and leaves half-typed text alone', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const barcode = await barcodeOf(page, 'HV-1042')
  await phoneOrder.signInAs(eleanor)
  await page.getByRole('button', { name: 'New call' }).focus()
  await scan(page, barcode)
  await expect(phoneOrder.line('HV-1042')).toHaveCount(1)
  await phoneOrder.isSettled()

  await phoneOrder.productBox.fill('12 bees')
  await scan(page, barcode)
  await expect(phoneOrder.lines()).toHaveCount(2)
  await expect(phoneOrder.productBox).toHaveValue('12 bees')
})

/** The barcode as the catalogue of this desk has it. */
async function barcodeOf(page: Page, code: string): Promise<string> {
  return page.evaluate(async (text) => {
    const desk = Reflect.get(window, 'desk') as unknown as Desk
    const found = await desk.stock.search({ text, callId: null, limit: 1 })
    return found.kind === 'ok' ? (found.value.hits[0]?.barcode ?? '') : ''
  }, code)
}
