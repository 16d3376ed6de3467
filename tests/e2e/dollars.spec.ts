import { declinedVisa, visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { walter } from './people.ts'

/** The payment dialog, open on a quote in dollars. */
async function askForDollars(phoneOrder: PhoneOrderPage): Promise<void> {
  await phoneOrder.takeOrder(walter, '2 HV-1042')
  await expect(phoneOrder.totals).toContainText('$')
  await phoneOrder.placeAsQuote()
  await phoneOrder.page.keyboard.press('F8')
  await expect(phoneOrder.payment).toBeVisible()
}

test('an order in dollars is paid in dollars, at a rate', async ({ phoneOrder, sandbox }) => {
  await askForDollars(phoneOrder)
  await phoneOrder.payment.getByLabel('Method').selectOption('PayPal')
  await expect(phoneOrder.payment).toContainText('1 GBP is so many USD')
  await phoneOrder.payment.getByLabel('Exchange rate').fill('1.27')
  await expect(phoneOrder.payment).toContainText(/; this is £\d+\.\d\d/)
  await phoneOrder.confirm()
  await expect(phoneOrder.payment).toBeHidden()
  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record).toMatchObject({ isPaid: true, payments: [{ method: 'PayPal', currency: 'USD' }] })
  expect(await sandbox.control.requests('addTransaction')).toMatchObject([
    { params: { transaction_fxrate: '1.27' } },
  ])
})

test('a part of an order in dollars that was declined is still that part, at its rate, for the next card', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page, payment } = phoneOrder
  await askForDollars(phoneOrder)
  await payment.getByLabel('Amount').fill('5.00')
  await payment.getByLabel('Exchange rate').fill('1.27')
  await phoneOrder.cardIn(payment).fill(declinedVisa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('$5.00 was not taken')
  for (const rung of ['1', '4', '2']) {
    await page.keyboard.press(rung)
    await expect(payment.getByLabel('Amount')).toHaveValue('5.00')
    await expect(payment.getByLabel('Exchange rate')).toHaveValue('1.27')
    if (rung !== '2') await page.keyboard.press('Escape')
  }
  await phoneOrder.cardIn(payment).fill(visa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('$5.00 is taken.')
  // What is taken is done with: the next payment begins with what is open.
  await page.keyboard.press('F8')
  await expect(payment.getByLabel('Amount')).not.toHaveValue('5.00')
  await expect(payment.getByLabel('Exchange rate')).toHaveValue('')
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1, addTransaction: 2 })
})
