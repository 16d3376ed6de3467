import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { eleanor, regulars } from './people.ts'

test('ten calls leave the way to an order in the window, and the one in front in sight', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const [index, caller] of regulars.slice(0, 9).entries()) {
    if (index > 0) await page.keyboard.press('F2')
    await phoneOrder.signInAs(caller)
  }
  await page.keyboard.press('F2')
  await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(10)
  await expect(page.getByRole('tab', { selected: true })).toBeInViewport({ ratio: 0.99 })
  for (const name of [/^New call/, /^Place order/, /^End call/]) {
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  }
})

test('nothing of an order is cut or out of sight', async ({ desk, phoneOrder }) => {
  const { page } = desk
  const { checkout } = phoneOrder
  await test.step('the newest of the call is in view in a window of any height', async () => {
    await page.setViewportSize({ width: 1280, height: 1400 })
    await phoneOrder.takeOrder(eleanor, '2 HV-1042', '3 HV-2210', '4 HV-3307', '5 HV-1101')
    const newest = phoneOrder.log.getByText('Added 5 HV-1101')
    await expect(newest).toBeInViewport({ ratio: 0.9 })
    await page.setViewportSize({ width: 1280, height: 720 })
    await expect(newest).toBeInViewport({ ratio: 0.9 })
  })

  await phoneOrder.newCall()
  await test.step('a checkout full of complaints keeps its button in sight', async () => {
    await phoneOrder.takeOrder(eleanor, '2 HV-1042')
    for (const size of [
      { width: 1280, height: 800 },
      { width: 900, height: 600 },
    ]) {
      await page.setViewportSize(size)
      await phoneOrder.openCheckout()
      await phoneOrder.choose('Card now')
      await checkout.getByLabel('Address 1').fill('')
      await checkout.getByLabel('Postcode').fill('NONSENSE')
      await checkout.getByLabel('Delivery date').fill('31 feb')
      await checkout.getByLabel('Order notes').fill('Card is 4929 0000 0000 6')
      await phoneOrder.confirm()
      await expect(checkout.getByLabel('Address 1')).toHaveAttribute('aria-invalid', 'true')
      const place = checkout.getByRole('button', { name: /^Place order/ })
      await expect(place).toBeInViewport({ ratio: 1 })
      expect(await isWithin(place, checkout)).toBe(true)
      await page.keyboard.press('Escape')
    }
  })

  await phoneOrder.newCall()
  // Last: what it takes cannot be promised to any other call.
  await test.step('a long figure is never cut', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await phoneOrder.takeOrder(eleanor)
    await phoneOrder.enterLine('9999 HV-1042')
    await expect(page.getByRole('alert')).toContainText('9,999 units are asked for')
    await phoneOrder.productBox.press('Enter')
    await phoneOrder.isSettled()
    for (const column of ['Qty', 'Net', 'Total'] as const) {
      const cell = phoneOrder.cell('HV-1042', column)
      expect(await cell.evaluate((td) => td.scrollWidth <= td.clientWidth)).toBe(true)
      await expect(cell).toBeInViewport({ ratio: 1 })
    }
    expect(await isWithin(phoneOrder.totals.getByText('£'), phoneOrder.totals)).toBe(true)
  })
})

test('a narrow window, and one at 200 % zoom, hides nothing and lays nothing on anything else', async ({
  desk: { page },
  phoneOrder,
}) => {
  await test.step('a narrow one hides nothing a caller may need', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await expect(phoneOrder.email).toBeVisible()
    await expect(page.getByRole('button', { name: 'Mail a new password' })).toBeInViewport()
  })

  await test.step('at 200 % zoom nothing stands on anything else', async () => {
    // A window of 1280 × 800 that is zoomed to twice its size has room for as much.
    await page.setViewportSize({ width: 640, height: 400 })
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await standApart(page, [phoneOrder.email, phoneOrder.productBox, phoneOrder.basket])
    await phoneOrder.takeOrder(eleanor, '2 HV-1042')
    await standApart(page, [
      phoneOrder.customer,
      phoneOrder.productBox,
      phoneOrder.basket,
      phoneOrder.placeOrder,
    ])
    await phoneOrder.placeOrder.scrollIntoViewIfNeeded()
    await expect(phoneOrder.placeOrder).toBeInViewport({ ratio: 1 })
    await phoneOrder.openCheckout()
    await expect(phoneOrder.checkout.getByRole('button', { name: /^Place order/ })).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(phoneOrder.checkout).toBeHidden()
  })

  await test.step('each screen is still a press away', async () => {
    const screens = page.getByRole('navigation', { name: 'Main' }).getByRole('button')
    for (const screen of await screens.all()) {
      await screen.click()
      await expect(screen).toHaveAttribute('aria-current', 'page')
      await standApart(page, [screen, page.getByRole('contentinfo')])
    }
  })
})

/** Whether nothing of the inner sticks out of the outer. */
async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const outside = await boxOf(outer)
  const boxes = await Promise.all((await inner.all()).map(boxOf))
  return boxes.every((box) => box.x >= outside.x && box.x + box.width <= outside.x + outside.width)
}

/** Each begins below where the one before it ended. */
async function standApart(page: Page, parts: readonly Locator[]): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const boxes = await Promise.all(parts.map(boxOf))
  for (const [index, box] of boxes.slice(1).entries()) {
    const before = boxes[index]
    expect(box.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0))
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return box
}
