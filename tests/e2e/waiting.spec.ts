import { declinedVisa, visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor, tom } from './people.ts'

test('a quote that was left unpaid waits for its payment, also after a restart, and is paid from there', async ({
  launchReady,
  sandbox,
}) => {
  test.slow()
  const first = await launchReady()
  const before = first.phoneOrder
  await before.takeOrder(eleanor, '2 HV-1042')
  await before.openCheckout()
  await before.choose('Card now')
  await before.cardIn(before.checkout).fill(declinedVisa)
  await before.confirm()
  await expect(before.outcome).toContainText('is safe')
  const number = await before.orderNumber()
  await first.page.keyboard.press('5')
  const dialog = first.page.getByRole('dialog')
  await dialog.getByLabel('Ring back').fill('Wed at 10')
  await before.confirm()
  // What is behind a dialog is no tab to anybody while that is there.
  await expect(dialog).toBeHidden()
  await expect(before.tab(eleanor.name)).toHaveCount(0)
  await first.kill()

  const { page, phoneOrder: after } = await launchReady()
  await page.keyboard.press('Alt+5')
  await page.getByRole('tab', { name: 'Waiting for payment' }).click()
  const row = page.getByRole('list', { name: 'Waiting for payment' }).getByRole('listitem')
  await expect(row).toContainText(`${number}, Eleanor Whitcombe`)
  await expect(row).toContainText('£13.63')
  await expect(row).toContainText('ring back: Wed at 10')
  await row.getByRole('button', { name: `Open ${number}` }).click()

  // Whose order it is has to be signed in before money is taken on it.
  await expect(after.outcome).toContainText(number)
  await expect(after.tab(number)).toBeVisible()
  await expect(after.takePayment).toHaveAttribute('aria-disabled', 'true')
  const customer = page.getByRole('region', { name: 'Customer' })
  await customer.getByRole('textbox', { name: 'E-mail' }).fill(eleanor.email)
  await customer.getByLabel('Password', { exact: true }).fill(eleanor.password)
  await customer.getByRole('button', { name: 'Sign in' }).click()
  await expect(customer).toBeHidden()
  await expect(after.tab(eleanor.name)).toBeVisible()
  await page.keyboard.press('F8')
  await expect(after.payment.getByLabel('Amount')).toHaveValue('13.63')
  await after.cardIn(after.payment).fill(visa)
  await after.confirm()
  await expect(after.outcome).toContainText(/paid|taken/)
  expect(await sandbox.control.order(number)).toMatchObject({ state: 'Deliver', isPaid: true })
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1, addTransaction: 1 })

  await page.keyboard.press('Alt+5')
  await page.getByRole('tab', { name: 'Waiting for payment' }).click()
  await expect(page.getByText('Nothing waits for its payment')).toBeVisible()
})

/** Leaves a quote of Eleanor's unpaid, and opens it again from where it waits. */
async function openUnpaid(phoneOrder: PhoneOrderPage): Promise<void> {
  const { page } = phoneOrder
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()
  await page.keyboard.press('F10')
  await page.keyboard.press('Alt+5')
  await page.getByRole('tab', { name: 'Waiting for payment' }).click()
  await page.getByRole('button', { name: `Open ${number}` }).click()
}

test('a password typed while the sign-in before is still looked up stays as it was typed', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page } = phoneOrder
  await openUnpaid(phoneOrder)
  const customer = page.getByRole('region', { name: 'Customer' })
  const password = customer.getByLabel('Password', { exact: true })
  const held = await sandbox.control.fault({ method: 'getContact', fault: 'hold' })
  await customer.getByRole('textbox', { name: 'E-mail' }).fill(tom.email)
  await password.fill(tom.password)
  await password.press('Enter')
  await held.whenHeld()
  await customer.getByRole('textbox', { name: 'E-mail' }).fill(eleanor.email)
  await password.fill(eleanor.password)
  await held.release()
  await expect(customer).toContainText(`not an order of ${tom.name}`)
  await customer.getByRole('button', { name: 'Sign in' }).click()
  await expect(customer).toBeHidden()
})

test('somebody else on the line pays nothing on it, and gives way to the one whose order it is', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page } = phoneOrder
  await openUnpaid(phoneOrder)
  const customer = page.getByRole('region', { name: 'Customer' })
  await customer.getByRole('textbox', { name: 'E-mail' }).fill(tom.email)
  await customer.getByLabel('Password', { exact: true }).fill(tom.password)
  await customer.getByRole('button', { name: 'Sign in' }).click()
  await expect(phoneOrder.tab(tom.name)).toBeVisible()
  await expect(customer).toContainText(`not an order of ${tom.name}`)
  await expect(phoneOrder.takePayment).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('F8')
  await expect(phoneOrder.payment).toHaveCount(0)
  await customer.getByRole('textbox', { name: 'E-mail' }).fill(eleanor.email)
  await customer.getByLabel('Password', { exact: true }).fill(tom.password)
  await customer.getByRole('button', { name: 'Sign in' }).click()
  await expect(customer.getByRole('alert')).toContainText('do not go together')
  // The address stays as typed; only the password is typed again.
  await expect(customer.getByRole('textbox', { name: 'E-mail' })).toHaveValue(eleanor.email)
  await customer.getByLabel('Password', { exact: true }).fill(eleanor.password)
  await customer.getByRole('button', { name: 'Sign in' }).click()
  await expect(customer).toBeHidden()
  await page.keyboard.press('F8')
  await phoneOrder.payment.getByLabel('Method').focus()
  await phoneOrder.payment.getByLabel('Method').selectOption('Cash')
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
  expect(await sandbox.control.requests('addTransaction')).toHaveLength(1)
})
