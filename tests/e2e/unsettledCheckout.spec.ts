import { visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import { UnsettledScreen } from './pages/unsettled.ts'
import { eleanor, tom } from './people.ts'
import { learnFromOrders, waitsOnly } from './settling.ts'

test('an order that was not seen is sent again as a quote, under its token', async ({
  phoneOrder,
  sandbox,
}) => {
  test.slow()
  const { page, checkout } = phoneOrder
  await waitsOnly(page, { longestExecutionSeconds: 1, listLagSeconds: 3 })
  await learnFromOrders(page, tom, 20)
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.placeAsQuote()
  const screen = new UnsettledScreen(page)
  await screen.open()
  const panel = screen.panel(/^Order for Eleanor/)
  const token = /reference ([A-Z0-9]{6})/.exec(await panel.innerText())?.[1] ?? ''
  const sendAgain = panel.getByRole('button', { name: 'Send again, as a quote' })
  await expect(sendAgain).not.toHaveAttribute('aria-disabled', { timeout: 20_000 })
  await expect(panel).toContainText(/Not seen in the CRM up to \d\d:\d\d/)
  await expect(panel).toContainText('Not seen in the CRM, after two whole readings of its list')
  await sendAgain.click()

  await expect(phoneOrder.line('HV-1042')).toBeVisible()
  await phoneOrder.isSettled()
  await phoneOrder.addLine('1 HV-2210')
  await phoneOrder.openCheckout()
  const again = checkout.getByRole('group', { name: 'Sent again' })
  await expect(again).toContainText(`Order ${token} is sent again, as a quote`)
  await expect(again).toContainText('1 × HV-2210 was not in it.')
  await expect(checkout.getByRole('radio', { name: 'Quote, no payment' })).toBeChecked()
  await expect(checkout.getByRole('radio', { name: 'Card now' })).toBeDisabled()
  await phoneOrder.confirm()
  const agreed = again.getByRole('checkbox', { name: 'Agreed with the caller as it is now' })
  await expect(agreed).toHaveAttribute('aria-invalid', 'true')
  await expect(agreed).toBeFocused()
  await agreed.check()
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/Quote QU-\d+/)
  expect(await sandbox.control.orders(token)).toMatchObject([{ state: 'Quote', isPaid: false }])
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 22 })
  await expect(screen.status).toContainText('Nothing unsettled')
})

test('a second call of the same customer is held back while an order may still arrive', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page, checkout } = phoneOrder
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.placeAsQuote()
  await expect(phoneOrder.outcome).toContainText('Do not place it again')

  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  const open = checkout.getByRole('group', { name: 'Open order' })
  await expect(open).toContainText(/Order [A-Z0-9]{6} of this customer, £13.63, sent at/)
  await expect(open).toContainText('is this very basket and may still arrive')
  const place = checkout.getByRole('button', { name: 'Place order' })
  await expect(place).toHaveAttribute('aria-disabled', 'true')
  await phoneOrder.confirm()
  await expect(checkout).toBeVisible()
  expect(await sandbox.control.requests('addOrder')).toHaveLength(1)
  await page.keyboard.press('Escape')

  await phoneOrder.addLine('1 HV-2210')
  await phoneOrder.openCheckout()
  await phoneOrder.confirm()
  const another = open.getByRole('checkbox', { name: 'This is another order' })
  await expect(another).toHaveAttribute('aria-invalid', 'true')
  await expect(another).toBeFocused()
  expect(await sandbox.control.requests('addOrder')).toHaveLength(1)
  await another.check()
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/Quote QU-\d+/)
  expect(await ordersOfDesks(sandbox)).toHaveLength(1)

  // The one that exists is shown beside a third with the same total.
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(eleanor, '2 HV-1042', '1 HV-2210')
  await phoneOrder.openCheckout()
  const today = checkout.getByRole('group', { name: 'Ordered today' })
  await expect(today).toContainText(/QU-\d+/)
})

test('a card that may have been charged keeps every other card of its customer back', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page, checkout } = phoneOrder
  await waitsOnly(page, { longestExecutionSeconds: 1, listLagSeconds: 1 })
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(checkout).fill(visa)
  await phoneOrder.confirm()
  const screen = new UnsettledScreen(page)
  await screen.open()
  const order = screen.panel(/^Order for Eleanor/)
  await expect(order).toContainText('with a card')
  await expect(order).toContainText('Waited out, and the old session is refused')
  const saw = { note: 'No order of today in the CRM', who: 'Priya' }
  await screen.say(order, 'It is not there', saw)
  const charge = screen.panel(/^Card of order [A-Z0-9]{6} for Eleanor/)
  await expect(charge).toContainText('Needs a person')

  await page.keyboard.press('Alt+1')
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(eleanor, '3 HV-1042')
  await phoneOrder.openCheckout()
  const card = checkout.getByRole('radio', { name: 'Card now' })
  await expect(card).toBeDisabled()
  await expect(checkout).toContainText('may have been charged for order')
  await page.keyboard.press('Escape')

  await screen.open()
  await screen.say(charge, 'It was not charged', { note: 'Gateway, nothing today' })
  await expect(screen.panels).toHaveCount(0)
  await page.keyboard.press('Alt+1')
  await phoneOrder.openCheckout()
  await expect(card).toBeEnabled()
})

test('an order that was delivered twice shows both numbers until a person has dealt with it', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page } = phoneOrder
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'deliveredTwice' })
  await phoneOrder.placeAsQuote()
  const screen = new UnsettledScreen(page)
  await screen.open()
  const both = await ordersOfDesks(sandbox)
  expect(both).toHaveLength(2)
  const panel = screen.panel(/for Eleanor Whitcombe, £13.63$/)
  await expect(panel).toContainText('Doubled')
  for (const { ref } of both) await expect(panel).toContainText(ref)
  await expect(panel.getByRole('button', { name: 'Send again' })).toHaveCount(0)
  await screen.say(panel, 'It is dealt with', { note: 'Cancelled the second', who: 'Priya' })
  await expect(screen.panels).toHaveCount(0)
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
})
