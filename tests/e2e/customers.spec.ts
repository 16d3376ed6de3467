import { expect, test } from './fixtures.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor } from './people.ts'

test('signing a caller in: what is wrong is said at once, and nothing is waited for', async ({
  phoneOrder,
  sandbox,
}) => {
  const { customer, email, password } = phoneOrder
  await test.step('one sentence for a wrong password and an unknown e-mail, and both fields stay', async () => {
    await email.fill(eleanor.email)
    await password.fill('WRONG99')
    await password.press('Enter')
    const alert = customer.getByRole('alert')
    await expect(alert).toContainText('That e-mail address and password do not go together.')
    await expect(alert).toContainText('The CRM knows the address.')
    await expect(alert).toContainText('1511')

    await email.fill('nobody@example.com')
    await password.press('Enter')
    await expect(alert).toContainText('The CRM does not know the address.')
    await expect(alert).toContainText('That e-mail address and password do not go together.')
    await expect(email).toHaveValue('nobody@example.com')
  })

  await phoneOrder.newCall()
  await test.step('an address that cannot be one is marked', async () => {
    await email.fill('eleanor')
    await password.fill('WRONG99')
    await password.press('Enter')
    await expect(email).toHaveAttribute('aria-invalid', 'true')
    await expect(customer).toContainText('Type a whole e-mail address.')
  })

  await phoneOrder.newCall()
  await test.step('the first line is taken while the CRM still looks for the customer', async () => {
    const login = await sandbox.control.fault({ method: 'clientLogin', fault: 'hold' })
    await email.fill(eleanor.email)
    await password.fill(eleanor.password)
    await password.press('Enter')
    await login.whenHeld()
    await expect(phoneOrder.productBox).toBeFocused()
    await phoneOrder.enterLine('2 HV-1042')
    await expect(phoneOrder.line('HV-1042')).toContainText('~')
    await login.release()
    await expect(customer).toContainText(eleanor.name)
    await phoneOrder.isSettled()
    await expect(phoneOrder.cell('HV-1042', 'Price')).toHaveText('5.68')
  })

  await test.step('it is shown who it is, at whose prices, and they may go again', async () => {
    await expect(customer).toContainText('Whitcombe & Daughters')
    await expect(customer).toContainText('Trade')
    await expect(customer).toContainText('VAT charged')
    await customer.getByRole('button', { name: 'Sign out' }).click()
    await expect(email).toBeVisible()
    await expect(phoneOrder.line('HV-1042')).toBeVisible()
    await expect(phoneOrder.placeOrder).toHaveAttribute('aria-disabled', 'true')
    await expect(
      phoneOrder.page.getByText('Sign the customer in first.').filter({ visible: true }),
    ).toBeVisible()
  })

  await phoneOrder.newCall()
  await test.step('a forgotten password is mailed anew', async () => {
    const button = customer.getByRole('button', { name: 'Mail a new password' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await email.fill(eleanor.email)
    await button.click()
    await expect(phoneOrder.page.getByRole('dialog')).toContainText(
      'Their old one is no longer taken',
    )
    await phoneOrder.confirm()
    await expect(customer).toContainText(`A new password is on its way to ${eleanor.email}.`)
    expect(await sandbox.control.mails()).toMatchObject([{ recipient: eleanor.email }])
  })
})

test('a session that ends in the middle loses nothing', async ({ phoneOrder, sandbox }) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042', '6 HV-2210')
  await sandbox.control.expireSessions()
  await phoneOrder.addLine('3 HV-3307')
  await expect(phoneOrder.lines()).toHaveCount(3)
  await expect(phoneOrder.customer).toContainText(eleanor.name)
  await expect(phoneOrder.log).toContainText('Signing in again; nothing is lost.')
  await phoneOrder.placeAsQuote()
  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record?.lines.map(({ code, quantity }) => `${quantity} ${code}`)).toEqual([
    '2 HV-1042',
    '6 HV-2210',
    '3 HV-3307',
  ])
})

/** The form for a new customer, with these three fields filled in. */
async function fillNewCustomer({ page }: PhoneOrderPage, name: string, email: string) {
  await page.keyboard.press('F6')
  const form = page.getByRole('dialog', { name: 'New customer' })
  const [first = '', last = ''] = name.split(' ')
  await form.getByLabel('First name').fill(first)
  await form.getByLabel('Last name').fill(last)
  await form.getByLabel('E-mail').fill(email)
  return form
}

test('a new customer can order at once, is there once, and is recognised if they are none', async ({
  phoneOrder,
  sandbox,
}) => {
  const { customer } = phoneOrder
  const known = async () => (await sandbox.control.contacts()).map(({ email }) => email)
  await test.step('is on the line at once, and can order', async () => {
    const form = await fillNewCustomer(phoneOrder, 'Wilfred Tarrant', 'wilfred@example.com')
    await form.getByLabel('Address 1').fill('1 Mill Lane')
    await form.getByLabel('Postcode').fill('BS1 4CK')
    await phoneOrder.confirm()
    await expect(form).toBeHidden()
    await expect(customer).toContainText('Wilfred Tarrant')
    await expect(phoneOrder.productBox).toBeFocused()
    await phoneOrder.addLine('HV-1042')
    await phoneOrder.placeAsQuote()
    expect((await known()).filter((email) => email === 'wilfred@example.com')).toHaveLength(1)
    const [asked] = await sandbox.control.requests('addContact')
    expect(asked?.params).toMatchObject({ client_newsletter: 'N', client_dataprotect: 'N' })
  })

  await phoneOrder.newCall()
  await test.step('whose answer was lost is added once', async () => {
    await sandbox.control.fault({ method: 'addContact', fault: 'lostAfter' })
    const form = await fillNewCustomer(phoneOrder, 'Winifred Brook', 'winifred@example.com')
    // What is typed is there again after another call.
    await phoneOrder.page.keyboard.press('F2')
    await expect(form).toBeHidden()
    await phoneOrder.page.keyboard.press('Control+2')
    await expect(form.getByLabel('Last name')).toHaveValue('Brook')
    await phoneOrder.confirm()
    await expect(customer).toContainText('Winifred Brook')
    expect((await known()).filter((email) => email === 'winifred@example.com')).toHaveLength(1)
  })

  await phoneOrder.newCall()
  await test.step('who is none is recognised, and nothing typed is lost', async () => {
    const before = await known()
    const form = await fillNewCustomer(phoneOrder, 'Eleanor Whitcombe', eleanor.email)
    await phoneOrder.confirm()
    await expect(form.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true')
    await expect(form.getByText('Sign them in instead.').first()).toBeVisible()
    await expect(form.getByLabel('First name')).toHaveValue('Eleanor')
    expect(await known()).toEqual(before)
  })
})
