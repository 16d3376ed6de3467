import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { eleanor } from './people.ts'
import { saveTo } from './savePlace.ts'

test('all orders of a customer are listed and saved, and one from elsewhere is paid', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const { page } = phoneOrder
  await page.keyboard.press('Alt+5')
  await page.getByRole('tab', { name: 'Of the customer' }).click()
  await expect(page.getByText('Nobody is signed in')).toBeVisible()
  await page.getByRole('button', { name: 'Sign a customer in' }).click()
  await phoneOrder.signInAs(eleanor)
  await page.keyboard.press('Alt+5')
  await page.getByRole('tab', { name: 'Of the customer' }).click()
  const grid = page.getByRole('grid', { name: 'Orders' })
  const rows = grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
  await expect(page.getByText(/^\d+ orders of Eleanor Whitcombe/)).toBeVisible()
  const all = await rows.count()
  expect(all).toBeGreaterThan(1)

  await page.getByLabel('Payment').selectOption('Not paid')
  await expect(rows).not.toHaveCount(all)
  const open = await rows.count()
  const saved = test.info().outputPath('Orders.csv')
  await saveTo(desk.app, saved)
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await expect(page.getByText(/^Orders.csv has/)).toBeVisible()
  expect(readFileSync(saved, 'utf8').trim().split('\r\n')).toHaveLength(open + 1)

  await rows.first().getByRole('gridcell').first().focus()
  await page.keyboard.press('Enter')
  const order = page.getByRole('dialog', { name: /^Order / })
  await expect(order).toContainText('It was placed elsewhere')
  const number = (await order.getByRole('heading').innerText()).replace('Order ', '')
  await page.keyboard.press('Control+Enter')
  await expect(phoneOrder.outcome).toContainText(`${number} is in the CRM and not paid.`)

  // What was paid on it elsewhere is asked first; then it is paid as any other.
  await page.keyboard.press('F8')
  await phoneOrder.payment.getByLabel('Paid so far, as the CRM shows').fill('0')
  await phoneOrder.payment.getByLabel('Who says so').fill('Ruth')
  await page.keyboard.press('Control+Enter')
  await phoneOrder.payment.getByLabel('Method').selectOption('Cash')
  await phoneOrder.payment.getByLabel('Amount').fill('96.00')
  await page.keyboard.press('Control+Enter')
  await expect(phoneOrder.payment).toBeHidden()
  await expect(phoneOrder.outcome).toContainText(number)
  expect(await sandbox.control.order(number)).toMatchObject({ isPaid: true })
  expect(await sandbox.control.counts()).toMatchObject({ addTransaction: 1 })
})
