import { declinedVisa, visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor, regulars } from './people.ts'

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

const UNANSWERED = [
  { fault: 'lostBefore', hasArrived: false },
  { fault: 'lostAfter', hasArrived: true },
  { fault: 'cutBody', hasArrived: true },
  { fault: 'htmlWith200', when: 'before', hasArrived: false },
  { fault: 'htmlWith200', when: 'after', hasArrived: true },
  { fault: 'http500', when: 'after', hasArrived: true },
  { fault: 'http502', when: 'before', hasArrived: false },
  { fault: 'busy9050', when: 'before', hasArrived: false },
  { fault: 'busy9050', when: 'after', hasArrived: true },
  { fault: 'expiredSession', hasArrived: false },
] as const

test('an order without an answer is sent once; it is found, or told as unknown and closed', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  test.slow()
  for (const [index, { hasArrived, ...fault }] of UNANSWERED.entries()) {
    await test.step(`${fault.fault} ${'when' in fault ? fault.when : ''}`, async () => {
      if (index > 0) await desk.page.keyboard.press('F2')
      const caller = regulars[index] ?? eleanor
      await phoneOrder.takeOrder(caller, '2 HV-1042')
      const before = (await sandbox.control.requests('addOrder')).length
      await sandbox.control.fault({ method: 'addOrder', ...fault })
      await phoneOrder.placeAsQuote()
      if (hasArrived) {
        await expect(phoneOrder.outcome).toContainText(/QU-\d+ is in the CRM/)
      } else {
        await expect(phoneOrder.outcome).toContainText('This order may have gone through')
        await expect(phoneOrder.outcome).toContainText('Do not place it again')
        await expect(phoneOrder.tab(caller.name)).toContainText('unsettled')
        await expect(phoneOrder.takePayment).toHaveAttribute('aria-disabled', 'true')
      }
      await desk.page.keyboard.press('F9')
      await expect(phoneOrder.checkout).toBeHidden()
      expect(await sandbox.control.requests('addOrder')).toHaveLength(before + 1)
    })
  }
  const lost = UNANSWERED.filter(({ hasArrived }) => !hasArrived).length
  await expect(desk.page.getByRole('contentinfo')).toContainText(`${lost} unsettled`)
  await desk.page.getByRole('button', { name: /are not settled/ }).click()
  await expect(desk.page.getByRole('article')).toHaveCount(lost)
  expect(await ordersOfDesks(sandbox)).toHaveLength(UNANSWERED.length - lost)
})

test('after a power cut an order on its way is unsettled, is not sent again, and comes too late', async ({
  launch,
  sandbox,
}) => {
  const first = await launch()
  const before = new PhoneOrderPage(first.page)
  await before.isReady()
  await before.takeOrder(eleanor, '2 HV-1042')
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold', at: 'arrival' })
  await before.openCheckout()
  await before.confirm()
  await held.whenHeld()
  await first.kill()

  const second = await launch()
  const after = new PhoneOrderPage(second.page)
  await after.isReady()
  await expect(second.page.getByRole('contentinfo')).toContainText('1 unsettled')
  await second.page.getByRole('button', { name: /One order or payment is not settled/ }).click()
  await expect(second.page.getByRole('article')).toContainText('Do not place it again.')

  await second.page.keyboard.press('Alt+1')
  await after.takeOrder(eleanor, '2 HV-1042')
  await after.openCheckout()
  await after.confirm()
  await expect(after.checkout.getByRole('alert')).toBeVisible()
  // By now its session is ended, and what was on its way meets a dead one.
  await sandbox.control.whenArrived('endSession')
  await held.release()
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
  await expect.poll(() => sandbox.control.health()).toMatchObject({ active: 0 })
  expect(await ordersOfDesks(sandbox)).toEqual([])
})
