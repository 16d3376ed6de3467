import { expect, test } from './fixtures.ts'
import { scan } from './keyboard.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor, tom } from './people.ts'
import { tap } from './wiretap.ts'

test('fields are checked before anything is sent, and nothing typed is lost', async ({
  phoneOrder,
  sandbox,
}) => {
  const { checkout } = phoneOrder
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  await checkout.getByLabel('Address 1').fill('')
  await checkout.getByLabel('Postcode').fill('NONSENSE')
  await checkout.getByLabel('Customer reference').fill('PO 4711')
  await checkout.getByLabel('Order notes').fill('Card is 4929 0000 0000 6')
  await phoneOrder.confirm()
  for (const field of ['Address 1', 'Postcode', 'Order notes']) {
    await expect(checkout.getByLabel(field)).toHaveAttribute('aria-invalid', 'true')
  }
  await expect(checkout.getByLabel('Address 1')).toBeFocused()
  await expect(checkout).toContainText('This looks like a card number.')
  expect(await sandbox.control.requests('addOrder')).toHaveLength(0)

  await checkout.getByLabel('Address 1').fill('9 New Street')
  await checkout.getByLabel('Postcode').fill('bs14ck')
  await checkout.getByLabel('Order notes').fill('Ring the bell')
  await checkout.getByLabel('Delivery date').fill('2099-03-04')
  await phoneOrder.page.keyboard.press('Escape')
  await phoneOrder.openCheckout()
  await expect(checkout.getByLabel('Customer reference')).toHaveValue('PO 4711')
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toBeVisible()

  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record?.clientRef).toMatch(/^[A-Z0-9]{6} PO 4711$/)
  expect(record?.details).toMatchObject({
    address1: '9 New Street',
    postcode: 'BS1 4CK',
    notes: 'Ring the bell',
    deliveryDate: '2099-03-04',
  })
})

test('a field the CRM does not accept is marked, and the order is placed once it is mended', async ({
  phoneOrder,
  sandbox,
}) => {
  const { checkout } = phoneOrder
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  await checkout.getByLabel('Customer reference').fill('PO 4711')
  const team = checkout.getByLabel('Team')
  await team.evaluate((select: HTMLSelectElement) => {
    // A team that the office has taken off its menu since the desk read it.
    select.add(new Option('Gone', 'GONE'))
  })
  await team.selectOption('GONE')
  await phoneOrder.confirm()
  await expect(team).toHaveAttribute('aria-invalid', 'true')
  await expect(team).toBeFocused()
  await expect(checkout).toContainText('Nothing was placed and no money has moved.')
  await expect(checkout.getByLabel('Customer reference')).toHaveValue('PO 4711')
  expect(await sandbox.control.orders('PO 4711')).toHaveLength(0)

  await team.selectOption('')
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toBeVisible()
  expect(await sandbox.control.orders('PO 4711')).toHaveLength(1)
})

test('another total than the one agreed is a new decision', async ({ launch, sandbox }) => {
  const line = await tap(sandbox.url)
  const { page } = await launch({ training: { url: line.url, key: sandbox.key } })
  const phoneOrder = new PhoneOrderPage(page)
  await phoneOrder.isReady()
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  await expect(phoneOrder.checkout.getByRole('banner')).toContainText('£13.63')
  // Somebody else, in the same session, makes it four.
  const body = new URLSearchParams({
    apikey: sandbox.key,
    method: 'addToCart',
    session_id: line.sessions().at(-1) ?? '',
    sku: 'HV-1042',
    quantity: '2',
    output: 'json',
  })
  await fetch(sandbox.url, { method: 'POST', body })
  await phoneOrder.confirm()
  await expect(phoneOrder.checkout.getByRole('alert')).toContainText(/not £13\.63|HV-1042/)
  expect(await sandbox.control.requests('addOrder')).toHaveLength(0)
  line.stop()
})

test('a scanner places no order, though the button to place it has the keyboard; another method is asked for at once', async ({
  phoneOrder,
  sandbox,
}) => {
  const { checkout, page } = phoneOrder
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  const place = checkout.getByRole('button', { name: 'Place order' })
  await place.focus()
  await scan(page, '5012345678900')
  await expect(place).toBeFocused()

  await checkout.getByLabel('Customer reference').fill('PO 4711')
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toBeVisible()
  expect(await sandbox.control.requests('addOrder')).toHaveLength(1)
  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record?.clientRef).toMatch(/^[A-Z0-9]{6} PO 4711$/)

  await phoneOrder.newCall()
  await test.step('by another method: placed as a quote, and the payment is asked for at once', async () => {
    await phoneOrder.takeOrder(tom, '3 HV-2210')
    await phoneOrder.openCheckout()
    await phoneOrder.choose('Other method')
    await phoneOrder.confirm()
    await expect(phoneOrder.payment).toBeVisible()
    await expect(phoneOrder.payment.getByLabel('Method')).toHaveValue('Cash')
    await phoneOrder.confirm()
    await expect(phoneOrder.payment).toBeHidden()
    const record = await sandbox.control.order(await phoneOrder.orderNumber())
    expect(record).toMatchObject({ isPaid: true, payments: [{ method: 'Cash' }] })
  })
})
