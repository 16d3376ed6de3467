import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor } from './people.ts'

const formOn = (page: Page): Locator => page.getByRole('dialog', { name: 'Customer' })

const openForm = async ({ customer, page }: PhoneOrderPage): Promise<Locator> => {
  await customer.getByRole('button', { name: 'All fields' }).click()
  const form = formOn(page)
  await expect(form.getByLabel('Last name')).toHaveValue('Whitcombe')
  await expect(form.getByLabel('First name')).toBeFocused()
  return form
}

test('a new customer with all fields: found by search, hinted at, refused, and nothing lost; one who exists is signed in', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page } = phoneOrder
  await test.step('somebody who exists already is signed in instead, from either form', async () => {
    await page.keyboard.press('F6')
    const form = page.getByRole('dialog', { name: 'New customer' })
    await form.getByLabel('First name').fill('Eleanor')
    await form.getByLabel('Last name').fill('Whitcombe')
    await form.getByLabel('E-mail').fill(eleanor.email)
    await form.getByRole('button', { name: 'All fields' }).click()
    await phoneOrder.confirm()
    await page.getByRole('button', { name: 'Sign them in instead' }).click()
    await expect(phoneOrder.password).toBeFocused()
    await expect(phoneOrder.email).toHaveValue(eleanor.email)
    await phoneOrder.password.fill(eleanor.password)
    await phoneOrder.password.press('Enter')
    await expect(phoneOrder.customer).toContainText('Whitcombe')
  })
  await phoneOrder.newCall()
  await page.keyboard.press('F6')
  const short = page.getByRole('dialog', { name: 'New customer' })
  await short.getByLabel('First name').fill('Wilfred')
  await short.getByRole('button', { name: 'All fields' }).click()
  const form = page.getByRole('dialog', { name: 'New customer, all fields' })
  await expect(form.getByLabel('First name')).toHaveValue('Wilfred')
  await form.getByLabel('Last name').fill('Tarrant')
  await form.getByLabel('E-mail', { exact: true }).fill(eleanor.email)
  await form.getByLabel('Postcode').fill('123')
  await expect(form.getByText('That does not look like a UK postcode')).toBeVisible()

  const search = form.getByRole('searchbox', { name: 'Search for a field' })
  await page.keyboard.press('Control+f')
  await expect(search).toBeFocused()
  await page.keyboard.type('birth')
  await form.getByLabel('Date of birth').fill('3 feb 1980')
  await expect(form.getByLabel('Last name')).toBeHidden()
  await search.fill('')

  await phoneOrder.confirm()
  await expect(form.getByLabel('E-mail', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByRole('button', { name: 'Sign them in instead' })).toBeVisible()
  await form.getByLabel('E-mail', { exact: true }).fill('wilfred@example.com')
  await phoneOrder.confirm()
  await expect(form).toBeHidden()
  await expect(phoneOrder.customer).toContainText('Wilfred Tarrant')
  const contacts = await sandbox.control.contacts()
  expect(contacts.find(({ email }) => email === 'wilfred@example.com')?.fields).toMatchObject({
    postcode: '123',
    dob: '1980-02-03',
    dataprotect: 'N',
  })
})

test('a changed address that somebody else changed meanwhile', async ({ phoneOrder, sandbox }) => {
  const { page } = phoneOrder
  await phoneOrder.signInAs(eleanor)
  const form = await openForm(phoneOrder)
  await form.getByLabel('Address 1').fill('2 Harbour View')
  await form.getByLabel('Mobile').fill('07700 900333')
  await expect(form).toContainText('To be sent: Mobile, Address 1.')

  // A colleague on another call of the same customer is quicker.
  await page.keyboard.press('F2')
  await phoneOrder.signInAs(eleanor)
  const theirs = await openForm(phoneOrder)
  await theirs.getByLabel('Address 1').fill('99 Elsewhere')
  await theirs.getByLabel('Website', { exact: true }).fill('no address')
  await phoneOrder.confirm()
  await expect(theirs).toContainText('Website was not changed by the CRM.')
  await page.keyboard.press('Escape')
  await expect(theirs).toBeHidden()
  await expect(phoneOrder.customer).toContainText('99 Elsewhere')

  await page.keyboard.press('Control+1')
  await expect(form.getByLabel('Address 1')).toHaveValue('2 Harbour View')
  await phoneOrder.confirm()
  const conflict = form.getByRole('group', { name: 'Changed elsewhere' })
  await expect(conflict).toContainText('is now “99 Elsewhere”, you typed “2 Harbour View”')
  await page.keyboard.press('Escape')
  const ask = page.getByRole('dialog', { name: 'Leave without saving?' })
  await expect(ask).toContainText('Mobile, Address 1')
  await ask.getByRole('button', { name: 'Keep writing' }).click()
  await phoneOrder.confirm()
  await expect(form).toBeHidden()
  await expect(phoneOrder.customer).toContainText('2 Harbour View')
  const contacts = await sandbox.control.contacts()
  expect(contacts.find(({ email }) => email === eleanor.email)?.fields).toMatchObject({
    address1: '2 Harbour View',
    mobile: '07700 900333',
  })
})

test('an emptied field says beforehand what may become of it, and after what did', async ({
  phoneOrder,
}) => {
  await phoneOrder.signInAs(eleanor)
  const form = await openForm(phoneOrder)
  await form.getByLabel('Phone', { exact: true }).fill('')
  await form.getByLabel('Agreed to the terms on').fill('')
  await expect(form.getByText('Sent empty.')).toHaveCount(1)
  await expect(form.getByText('the CRM keeps what it has')).toHaveCount(1)
  await expect(form).toContainText('To be sent: Phone. Nothing else is touched.')
  await form.getByLabel('New password').fill('FRESH123')
  await phoneOrder.confirm()
  await expect(form).toContainText('Phone was not changed by the CRM. It is still “')
  // The password was taken, and is not sent with whatever is saved next.
  await expect(form.getByLabel('New password')).toHaveValue('')
  await expect(form).toContainText('Only what you change is sent.')
})

test('what a customer bought before is at hand when they ring again', async ({
  phoneOrder,
  desk,
}) => {
  const { page } = desk
  await phoneOrder.takeOrder(eleanor, '2 case HV-1042', '24 HV-2210')
  const listed = phoneOrder.customer.getByRole('group', { name: 'Last orders' })
  await expect(listed.getByRole('listitem').first()).toBeVisible()
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()

  await page.keyboard.press('F2')
  await phoneOrder.signInAs(eleanor)
  await expect(listed).toContainText(number)
  await expect(listed.getByText('not paid').first()).toBeVisible()
  const usual = phoneOrder.customer.getByRole('group', { name: 'Usually buys' })
  await usual.getByRole('button', { name: /24$/ }).click()
  await phoneOrder.isSettled()
  await expect(phoneOrder.cell('HV-2210', 'Qty')).toHaveText('24')

  await listed.getByRole('button', { name: 'History' }).click()
  const form = formOn(page)
  const orders = form.getByRole('region', { name: 'Orders' })
  await expect(orders.getByRole('row', { name: new RegExp(number) })).toContainText('2 lines')
  await expect(form.getByRole('region', { name: 'Last prices, with VAT' })).toContainText('HV-1042')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+4')
  await page.getByRole('grid').getByText('Eleanor Whitcombe').first().click()
  const person = page.getByRole('dialog', { name: 'Eleanor Whitcombe' })
  await person.getByRole('button', { name: 'All fields' }).click()
  await expect(form.getByLabel('Last name')).toHaveValue('Whitcombe')
  // The page has its search again once the one of the form is gone.
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox', { name: 'Search customers' })).toBeFocused()
})
