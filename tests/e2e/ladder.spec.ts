import type { SpokenCard } from './cards.ts'
import { declinedVisa, simulated, visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor } from './people.ts'

/** An order whose card failed for certain: a quote, and the ladder below it. */
async function declinedWith(phoneOrder: PhoneOrderPage, card: SpokenCard): Promise<void> {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(card)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('is safe')
}

const rungs = ({ outcome }: PhoneOrderPage) => outcome.getByRole('list').getByRole('button')

test('the first rung mends the one detail the code points at; the rest of the card is still there', async ({
  phoneOrder,
  sandbox,
}) => {
  await declinedWith(phoneOrder, simulated('5013'))
  await expect(rungs(phoneOrder).first()).toContainText(
    'Everything is kept except the security code',
  )
  await phoneOrder.page.keyboard.press('1')
  const card = phoneOrder.cardIn(phoneOrder.payment)
  await expect(card.month).toBeFocused()
  await expect(card.number).toHaveValue('4929 0000 0000 6')
  await expect(card.holder).toHaveValue('SIM 5013')
  await expect(card.year).toHaveValue(visa.year)
  await expect(card.type).toHaveValue('VISA')
  await expect(card.code).toHaveValue('')
  await expect(card.recordingPaused).not.toBeChecked()
  await card.holder.fill('Eleanor Whitcombe')
  await card.recordingPaused.check()
  await card.month.fill('11')
  await card.code.fill('123')
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
  const [order, ...more] = await ordersOfDesks(sandbox)
  expect(more).toEqual([])
  expect(order).toMatchObject({ state: 'Deliver', isPaid: true })
})

test('the second asks for another card, and the refused one is not kept', async ({
  phoneOrder,
  sandbox,
}) => {
  const { page } = phoneOrder
  await declinedWith(phoneOrder, declinedVisa)
  await expect(rungs(phoneOrder).first()).toContainText('Not likely to help: the bank refused it')
  await page.keyboard.press('2')
  const card = phoneOrder.cardIn(phoneOrder.payment)
  await expect(card.recordingPaused).toBeFocused()
  expect(await card.values()).toEqual(['', '', '', ''])
  await page.keyboard.press('Escape')
  // Even the same card has to be asked for again now.
  await page.keyboard.press('1')
  expect(await card.values()).toEqual(['', '', '', ''])
  await expect(card.group).toContainText('The card is not kept any more')
  await card.fill(visa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
  expect(await ordersOfDesks(sandbox)).toMatchObject([{ state: 'Deliver', isPaid: true }])
})

test('the third splits it over two cards and cash', async ({ phoneOrder, sandbox }) => {
  const { page, payment } = phoneOrder
  await declinedWith(phoneOrder, declinedVisa)
  await page.keyboard.press('3')
  const amount = payment.getByLabel('Amount')
  await expect(amount).toBeFocused()
  await amount.fill('5.00')
  await phoneOrder.cardIn(payment).fill(visa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('£5.00 is taken.')

  await page.keyboard.press('F8')
  await amount.fill('6.00')
  await phoneOrder.cardIn(payment).fill({ ...visa, number: '5404000000000001' })
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('£6.00 is taken.')

  await page.keyboard.press('F8')
  await payment.getByLabel('Method').focus()
  await payment.getByLabel('Method').selectOption('Cash')
  await expect(amount).toHaveValue('2.63')
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|£2.63 is taken/)
  const ledger = page.getByRole('region', { name: 'This order' })
  await expect(ledger).toContainText('Taken here£13.63')
  await expect(ledger).toContainText('Open£0.00')
  const [order, ...more] = await ordersOfDesks(sandbox)
  expect(more).toEqual([])
  expect(order).toMatchObject({ state: 'Deliver', isPaid: true })
  expect(
    order?.payments
      .filter(({ hasMoved }) => hasMoved === 1)
      .map((paid) => [paid.method, Number(paid.amount)]),
  ).toEqual([
    ['Gateway', 5],
    ['Gateway', 6],
    ['Cash', 2.63],
  ])
})

for (const code of ['2007', '4046']) {
  test(`code ${code} skips to the fourth, another method`, async ({ phoneOrder, sandbox }) => {
    const { page, payment } = phoneOrder
    await declinedWith(phoneOrder, simulated(code))
    await expect(rungs(phoneOrder).nth(3)).toHaveAttribute('data-advised', 'true')
    await expect(phoneOrder.outcome.locator('[data-advised]')).toHaveCount(1)
    await page.keyboard.press('4')
    await expect(payment.getByLabel('Method')).toBeFocused()
    await payment.getByLabel('Method').selectOption({ label: 'EFTPOS or BACS' })
    await phoneOrder.confirm()
    await expect(phoneOrder.outcome).toContainText(/paid|taken/)
    expect(await ordersOfDesks(sandbox)).toMatchObject([{ isPaid: true }])
  })
}

test('the fifth leaves a quote, and says when to ring back', async ({ phoneOrder, sandbox }) => {
  const { page } = phoneOrder
  await declinedWith(phoneOrder, declinedVisa)
  await page.keyboard.press('5')
  const dialog = page.getByRole('dialog', { name: 'Leave it as a quote?' })
  const when = dialog.getByLabel('Ring back')
  await expect(when).toBeFocused()
  await when.fill('Wed at 10, card 4929 0000 0000 6')
  await phoneOrder.confirm()
  await expect(when).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog).toContainText('looks like a card number')
  await when.fill('Wed at 10')
  await phoneOrder.confirm()
  await expect(dialog).toBeHidden()
  await expect(phoneOrder.tab(eleanor.name)).toHaveCount(0)
  expect(await ordersOfDesks(sandbox)).toMatchObject([{ state: 'Quote', isPaid: false }])
})

test('a refused card is kept no longer than its call is in front and somebody is there', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = phoneOrder
  const card = phoneOrder.cardIn(phoneOrder.payment)
  await declinedWith(phoneOrder, simulated('5013'))
  const isGone = async () => {
    await page.keyboard.press('1')
    // A lock that is told while the form opens wipes what has just come back.
    await expect(card.group).toContainText(/not kept any more|the desk was left/)
    expect(await card.values()).toEqual(['', '', '', ''])
  }
  await page.keyboard.press('F2')
  await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(2)
  await expect(phoneOrder.productBox).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(phoneOrder.outcome).toBeVisible()
  await isGone()
  await card.fill(visa)
  await desk.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect.poll(() => card.values()).toEqual(['', '', '', ''])
  await expect(card.group).toContainText('because the desk was left')

  await card.fill(simulated('5013'))
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('was not taken')
  await desk.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await isGone()
})
