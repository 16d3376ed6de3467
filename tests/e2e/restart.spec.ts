import { visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import { eleanor, tom } from './people.ts'
import { placeUntilHeld } from './placeUntilHeld.ts'

/** What the desk does not know after a restart it looks for every 15 seconds. */
const A_LOOK_OR_TWO = { timeout: 40_000 }

/** Said of the same basket for the same customer, whatever is pressed. */
const SHUT = 'is this very basket and may still arrive. Settle that one first.'

test('after a power cut what was out is still unsettled, is not sent again, and is found late', async ({
  launchReady,
  sandbox,
}) => {
  test.slow()
  const { control } = sandbox
  const first = await launchReady()
  const before = first.phoneOrder
  await before.takeOrder(tom, '3 HV-2210')
  await before.placeAsQuote()
  await control.whenArrived('endCartSession')
  const payment = await control.fault({ method: 'addTransaction', fault: 'hold', at: 'commit' })
  await first.page.keyboard.press('F8')
  await before.cardIn(before.payment).fill(visa)
  await before.confirm()
  await payment.whenHeld()

  await first.page.keyboard.press('F2')
  const order = await placeUntilHeld(before, sandbox, 'commit')
  await first.kill()

  const { page, phoneOrder: after } = await launchReady()
  const status = page.getByRole('contentinfo')
  await expect(status).toContainText('2 unsettled')
  await page.getByRole('button', { name: /^2 orders or payments are not settled/ }).click()
  const cards = page.getByRole('article')
  await expect(cards.filter({ hasText: 'Do not place it again.' })).toHaveCount(1)
  const panel = cards.filter({ hasText: 'Take no other payment on it.' })
  await expect(panel.getByRole('heading', { name: /^Card payment of £.+ on QU-\d+/ })).toBeVisible()
  // Which card to look for at the gateway.
  await expect(panel).toContainText('by card ending 0006 sent once')

  await page.keyboard.press('Alt+1')
  await after.takeOrder(eleanor, '2 HV-1042')
  await after.openCheckout()
  await after.confirm()
  await expect(after.checkout).toContainText(SHUT)
  const hasKeyboard = () => after.checkout.evaluate((it) => it.contains(document.activeElement))
  await expect.poll(hasKeyboard).toBe(true)
  await page.keyboard.press('Escape')
  await expect(after.checkout).toBeHidden()

  // Only now does the CRM do what it was asked before the cut.
  await payment.release()
  await order.release()
  await expect(status).toContainText('Nothing unsettled', A_LOOK_OR_TWO)
  expect(await control.counts()).toMatchObject({ addOrder: 2, addTransaction: 1 })
  const orders = await ordersOfDesks(sandbox)
  expect(orders.map(({ isPaid }) => isPaid)).toEqual([true, false])
})

test('after a power cut an order on its way is unsettled, is not sent again, and comes too late', async ({
  launchReady,
  sandbox,
}) => {
  const first = await launchReady()
  const held = await placeUntilHeld(first.phoneOrder, sandbox, 'arrival')
  await first.kill()

  const { page, phoneOrder: after } = await launchReady()
  await expect(page.getByRole('contentinfo')).toContainText('1 unsettled')
  await page.getByRole('button', { name: /One order or payment is not settled/ }).click()
  await expect(page.getByRole('article')).toContainText('Do not place it again.')

  await page.keyboard.press('Alt+1')
  await after.takeOrder(eleanor, '2 HV-1042')
  await after.openCheckout()
  await after.confirm()
  await expect(after.checkout).toContainText(SHUT)
  // By now its session is ended, and what was on its way meets a dead one.
  await sandbox.control.whenArrived('endSession')
  await held.release()
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
  await expect.poll(() => sandbox.control.health()).toMatchObject({ active: 0 })
  expect(await ordersOfDesks(sandbox)).toEqual([])
})
