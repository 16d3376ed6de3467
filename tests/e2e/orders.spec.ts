import { declinedVisa, visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor } from './people.ts'

test.describe('a declined card leaves one quote', () => {
  test.beforeEach(async ({ phoneOrder, sandbox }) => {
    await phoneOrder.takeOrder(eleanor, '2 HV-1042')
    await phoneOrder.openCheckout()
    await phoneOrder.choose('Card now')
    await phoneOrder.cardIn(phoneOrder.checkout).fill(declinedVisa)
    await phoneOrder.confirm()
    await expect(phoneOrder.outcome).toContainText('is safe')
    await expect(phoneOrder.outcome).toContainText('2000')
    const [quote, ...more] = await ordersOfDesks(sandbox)
    expect(more).toEqual([])
    expect(quote).toMatchObject({
      state: 'Quote',
      isPaid: false,
      ref: await phoneOrder.orderNumber(),
    })
  })

  test('and another card pays it', async ({ phoneOrder, sandbox }) => {
    await phoneOrder.page.keyboard.press('2')
    await phoneOrder.cardIn(phoneOrder.payment).fill(visa)
    await phoneOrder.confirm()
    await expect(phoneOrder.payment).toBeHidden()
    await expect(phoneOrder.outcome).toContainText(/paid|taken/)
    const record = await sandbox.control.order(await phoneOrder.orderNumber())
    expect(record).toMatchObject({ state: 'Deliver', isPaid: true })
    expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1, addTransaction: 1 })
  })

  test('and cash pays it', async ({ phoneOrder, sandbox }) => {
    await phoneOrder.page.keyboard.press('4')
    await phoneOrder.payment.getByLabel('Method').selectOption('Cash')
    await phoneOrder.confirm()
    await expect(phoneOrder.payment).toBeHidden()
    await expect(phoneOrder.outcome).toContainText(/paid|taken/)
    const record = await sandbox.control.order(await phoneOrder.orderNumber())
    expect(record).toMatchObject({ state: 'Deliver', isPaid: true })
    expect(record?.payments.filter(({ hasMoved }) => hasMoved === 1)).toMatchObject([
      { method: 'Cash', amount: record?.total },
    ])
    expect(await ordersOfDesks(sandbox)).toHaveLength(1)
  })
})

test('a card charged after the order exists: no money moves in the order itself', async ({
  phoneOrder,
  sandbox,
}) => {
  const settings = new SettingsPage(phoneOrder.page)
  await settings.open('Defaults')
  await settings.pick('After the order exists')
  await settings.backToTheCall()
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(visa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
  const [order] = await sandbox.control.requests('addOrder')
  expect(Object.keys(order?.params ?? {}).filter((name) => name.startsWith('card_'))).toEqual([])
  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record).toMatchObject({ isPaid: true, payments: [{ method: 'Gateway', hasMoved: 1 }] })
})

test('pressing twice sends once; the basket is spent and the call is closed for orders', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold', at: 'answer' })
  await phoneOrder.openCheckout()
  for (let press = 0; press < 3; press += 1) await phoneOrder.confirm()
  await held.whenHeld()
  await phoneOrder.confirm()
  await held.release()
  await expect(phoneOrder.outcome).toContainText('is in the CRM')
  await sandbox.control.whenArrived('endCartSession')
  await desk.page.keyboard.press('F9')
  await phoneOrder.confirm()
  await expect(phoneOrder.checkout).toBeHidden()
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
  expect(await ordersOfDesks(sandbox)).toHaveLength(1)
})
