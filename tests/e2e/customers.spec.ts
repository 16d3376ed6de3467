import { expect, test } from './fixtures.ts'
import { eleanor } from './people.ts'

test.describe('signing a caller in', () => {
  test('says one sentence for a wrong password and an unknown e-mail, and keeps both fields', async ({
    phoneOrder,
  }) => {
    const { customer, email, password } = phoneOrder
    await email.fill(eleanor.email)
    await password.fill('WRONG99')
    await password.press('Enter')
    const alert = customer.getByRole('alert')
    await expect(alert).toContainText('That e-mail address and password do not go together.')
    await expect(alert).toContainText('The CRM knows the address.')
    await expect(alert).toContainText('1511')

    await email.fill('nobody@example.com')
    await password.press('Enter')
    await expect(alert).toContainText('That e-mail address and password do not go together.')
    await expect(alert).toContainText('The CRM does not know the address.')
    await expect(email).toHaveValue('nobody@example.com')
  })

  test('marks an address that cannot be one', async ({ phoneOrder }) => {
    await phoneOrder.email.fill('eleanor')
    await phoneOrder.password.fill('WRONG99')
    await phoneOrder.password.press('Enter')
    await expect(phoneOrder.email).toHaveAttribute('aria-invalid', 'true')
    await expect(phoneOrder.customer).toContainText('Type a whole e-mail address.')
  })

  test('takes the first line while the CRM still looks for the customer', async ({
    phoneOrder,
    sandbox,
  }) => {
    const login = await sandbox.control.fault({ method: 'clientLogin', fault: 'hold' })
    await phoneOrder.email.fill(eleanor.email)
    await phoneOrder.password.fill(eleanor.password)
    await phoneOrder.password.press('Enter')
    await login.whenHeld()
    await expect(phoneOrder.productBox).toBeFocused()
    await phoneOrder.enterLine('2 HV-1042')
    await expect(phoneOrder.line('HV-1042')).toContainText('~')
    await login.release()
    await expect(phoneOrder.customer).toContainText(eleanor.name)
    await phoneOrder.isSettled()
    await expect(phoneOrder.cell('HV-1042', 'Price')).toHaveText('5.68')
  })

  test('shows who it is, at whose prices, and lets them go again', async ({ phoneOrder }) => {
    await phoneOrder.takeOrder(eleanor, '2 HV-1042')
    await expect(phoneOrder.customer).toContainText('Whitcombe & Daughters')
    await expect(phoneOrder.customer).toContainText('Trade')
    await expect(phoneOrder.customer).toContainText('VAT charged')
    await phoneOrder.customer.getByRole('button', { name: 'Sign out' }).click()
    await expect(phoneOrder.email).toBeVisible()
    await expect(phoneOrder.line('HV-1042')).toBeVisible()
    await expect(phoneOrder.placeOrder).toHaveAttribute('aria-disabled', 'true')
    await expect(phoneOrder.page.getByText('Sign the customer in first.')).toBeVisible()
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

test.describe('a new customer', () => {
  test('is on the line at once, and can order', async ({ phoneOrder, sandbox }) => {
    const { page } = phoneOrder
    await page.keyboard.press('F6')
    const form = page.getByRole('dialog', { name: 'New customer' })
    await form.getByLabel('First name').fill('Wilfred')
    await form.getByLabel('Last name').fill('Tarrant')
    await form.getByLabel('E-mail').fill('wilfred@example.com')
    await form.getByLabel('Address 1').fill('1 Mill Lane')
    await form.getByLabel('Postcode').fill('BS1 4CK')
    await phoneOrder.confirm()
    await expect(form).toBeHidden()
    await expect(phoneOrder.customer).toContainText('Wilfred Tarrant')
    await expect(phoneOrder.productBox).toBeFocused()
    await phoneOrder.addLine('HV-1042')
    await phoneOrder.placeAsQuote()

    const contacts = await sandbox.control.contacts()
    expect(contacts.filter(({ email }) => email === 'wilfred@example.com')).toHaveLength(1)
    const [asked] = await sandbox.control.requests('addContact')
    expect(asked?.params).toMatchObject({ client_newsletter: 'N', client_dataprotect: 'N' })
  })

  test('who is none is recognised, and nothing typed is lost', async ({ phoneOrder, sandbox }) => {
    const { page } = phoneOrder
    const before = await sandbox.control.contacts()
    await page.keyboard.press('F6')
    const form = page.getByRole('dialog', { name: 'New customer' })
    await form.getByLabel('First name').fill('Eleanor')
    await form.getByLabel('Last name').fill('Whitcombe')
    await form.getByLabel('E-mail').fill(eleanor.email)
    await phoneOrder.confirm()
    await expect(form.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true')
    await expect(form.getByText('Sign them in instead.').first()).toBeVisible()
    await expect(form.getByLabel('First name')).toHaveValue('Eleanor')
    expect(await sandbox.control.contacts()).toHaveLength(before.length)
  })

  test('whose answer was lost is added once', async ({ phoneOrder, sandbox }) => {
    const { page } = phoneOrder
    await sandbox.control.fault({ method: 'addContact', fault: 'lostAfter' })
    await page.keyboard.press('F6')
    const form = page.getByRole('dialog', { name: 'New customer' })
    await form.getByLabel('First name').fill('Wilfred')
    await form.getByLabel('Last name').fill('Tarrant')
    await form.getByLabel('E-mail').fill('wilfred@example.com')
    await phoneOrder.confirm()
    await expect(phoneOrder.customer).toContainText('Wilfred Tarrant')
    const contacts = await sandbox.control.contacts()
    expect(contacts.filter(({ email }) => email === 'wilfred@example.com')).toHaveLength(1)
  })
})

test('a forgotten password is mailed anew', async ({ phoneOrder, sandbox }) => {
  const { customer, email } = phoneOrder
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
