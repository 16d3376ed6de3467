import { PAYMENT_METHODS } from '../../shared/domain/paymentMethods.ts'
import { declinedVisa, simulated, visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor, tom } from './people.ts'

/** The payment dialog, open on an order that was just placed as a quote. */
async function askForPayment(phoneOrder: PhoneOrderPage): Promise<void> {
  await phoneOrder.page.keyboard.press('F8')
  await expect(phoneOrder.payment).toBeVisible()
}

test('one order is paid in ten parts, by each of the ten methods', async ({
  phoneOrder,
  sandbox,
}) => {
  test.slow()
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  for (const method of PAYMENT_METHODS) {
    await test.step(method, async () => {
      await askForPayment(phoneOrder)
      const { payment } = phoneOrder
      await payment.getByLabel('Method').selectOption(method)
      await payment.getByLabel('Amount').fill('1.00')
      if (method === 'Gateway') await phoneOrder.cardIn(payment).fill(visa)
      await phoneOrder.confirm()
      await expect(payment).toBeHidden()
      await expect(phoneOrder.outcome).toContainText('£1.00 is taken.')
    })
  }
  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record?.payments.map(({ method }) => method)).toEqual([...PAYMENT_METHODS])
  expect(record?.payments.map(({ amount, hasMoved }) => Number(amount) * hasMoved)).toEqual(
    PAYMENT_METHODS.map(() => 1),
  )
  await expect(phoneOrder.page.getByRole('region', { name: 'This order' })).toContainText('£10.00')
})

test('more than is open is not taken; one without an answer is unknown, and no other is taken meanwhile', async ({
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  await askForPayment(phoneOrder)
  const amount = phoneOrder.payment.getByLabel('Amount')
  await expect(amount).toHaveValue('13.63')
  await phoneOrder.payment.getByLabel('Method').selectOption('Cash')
  await amount.fill('13.64')
  await phoneOrder.confirm()
  await expect(amount).toHaveAttribute('aria-invalid', 'true')
  await expect(amount).toBeFocused()
  await amount.fill('nothing')
  await phoneOrder.confirm()
  await expect(amount).toHaveAttribute('aria-invalid', 'true')
  expect(await sandbox.control.requests('addTransaction')).toHaveLength(0)
  await test.step('a part stays that part over another call in between', async () => {
    await amount.fill('5.00')
    await phoneOrder.page.keyboard.press('F2')
    await expect(phoneOrder.payment).toBeHidden()
    await phoneOrder.page.keyboard.press('Control+1')
    await expect(amount).toHaveValue('5.00')
    await expect(phoneOrder.payment.getByLabel('Method')).toHaveValue('Cash')
  })
  await phoneOrder.page.keyboard.press('Escape')
  await expect(phoneOrder.payment).toBeHidden()

  await phoneOrder.newCall()
  await test.step('a payment without an answer', async () => {
    await phoneOrder.takeOrder(tom, '3 HV-2210')
    await phoneOrder.placeAsQuote()
    await sandbox.control.fault({ method: 'addTransaction', fault: 'lostAfter' })
    await askForPayment(phoneOrder)
    await phoneOrder.cardIn(phoneOrder.payment).fill(visa)
    await phoneOrder.confirm()
    await expect(phoneOrder.outcome).toContainText(/may have been taken|paid/)
    await phoneOrder.page.keyboard.press('F8')
    await expect(phoneOrder.payment).toBeHidden()
    expect(await sandbox.control.counts()).toMatchObject({ addTransaction: 1 })
  })
})

test.describe('the card form', () => {
  test.beforeEach(async ({ phoneOrder }) => {
    await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  })

  test('checks every field before anything is sent, gives nothing to the clipboard, and is wiped when the desk is left', async ({
    desk,
    phoneOrder,
    sandbox,
  }) => {
    const { keyboard } = desk.page
    const card = phoneOrder.cardIn(phoneOrder.checkout)
    await phoneOrder.openCheckout()
    await phoneOrder.choose('Card now')
    await test.step('it asks for a paused recording and checks every field', async () => {
      await card.number.pressSequentially('4929000000007')
      await card.month.fill('13')
      await card.year.fill('01')
      await card.code.fill('12')
      await phoneOrder.confirm()
      for (const field of [card.recordingPaused, card.number, card.month, card.code]) {
        await expect(field).toHaveAttribute('aria-invalid', 'true')
      }
      await expect(card.recordingPaused).toBeFocused()
      expect(await sandbox.control.requests('addOrder')).toHaveLength(0)
      // A wrong digit is mended where it stands; the rest is still there.
      await expect(card.month).toHaveValue('13')
    })
    await keyboard.press('Escape')
    await expect(phoneOrder.checkout).toBeHidden()
    await phoneOrder.openCheckout()
    await phoneOrder.choose('Card now')
    await test.step('nothing goes to the clipboard', async () => {
      await card.fill(visa)
      const notes = phoneOrder.checkout.getByLabel('Order notes')
      // The clipboard works, for what is no card.
      await phoneOrder.checkout.getByLabel('Address 1').focus()
      await keyboard.press('Control+a')
      await keyboard.press('Control+c')
      await notes.focus()
      await keyboard.press('Control+v')
      await expect(notes).toHaveValue('14 Quayside Row')
      for (const keys of ['Control+c', 'Control+x']) {
        await card.number.focus()
        await keyboard.press('Control+a')
        await keyboard.press(keys)
        await notes.fill('')
        await notes.focus()
        await keyboard.press('Control+v')
        await expect(notes).toHaveValue(/^(14 Quayside Row)?$/)
        await expect(card.number).toHaveValue('4929 0000 0000 6')
      }
      await expect(card.number).toHaveAttribute('autocomplete', 'off')
    })
    await test.step('it is wiped when somebody locks the computer, or it sleeps', async () => {
      for (const left of ['lock-screen', 'suspend'] as const) {
        await card.fill(visa)
        await desk.app.evaluate(({ powerMonitor }, event) => powerMonitor.emit(event), left)
        await expect.poll(() => card.values()).toEqual(['', '', '', ''])
        await expect(card.group).toContainText('The card was wiped')
      }
    })
  })

  test('is wiped by Esc, by a switch of calls and after a minute of nothing', async ({
    phoneOrder,
  }) => {
    const { page, checkout } = phoneOrder
    const { keyboard } = page
    const card = phoneOrder.cardIn(checkout)
    const EMPTY = ['', '', '', '']
    const fillAgain = async () => {
      await phoneOrder.openCheckout()
      await phoneOrder.choose('Card now')
      await expect.poll(() => card.values()).toEqual(EMPTY)
      await card.fill(visa)
    }
    await fillAgain()
    await keyboard.press('Escape')
    await expect(checkout).toBeHidden()

    await fillAgain()
    await keyboard.press('F2')
    await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(2)
    await expect(checkout).toBeHidden()
    await keyboard.press('Control+1')
    await expect(checkout).toBeVisible()
    await expect.poll(() => card.values()).toEqual(EMPTY)
    await keyboard.press('Escape')

    await page.clock.install()
    await fillAgain()
    await page.clock.fastForward(59_000)
    expect(await card.values()).not.toEqual(EMPTY)
    await page.clock.fastForward(2_000)
    await expect.poll(() => card.values()).toEqual(EMPTY)
    await expect(card.group).toContainText('The card was wiped')
    await expect(card.recordingPaused).not.toBeChecked()
    await expect(checkout.getByLabel('Address 1')).toHaveValue('14 Quayside Row')
  })

  test('keeps no security code for a second try', async ({ phoneOrder, sandbox }) => {
    await phoneOrder.placeAsQuote()
    await askForPayment(phoneOrder)
    const card = phoneOrder.cardIn(phoneOrder.payment)
    await card.fill(simulated('5018'))
    await phoneOrder.confirm()
    await expect(phoneOrder.outcome).toContainText('5018')
    await phoneOrder.page.keyboard.press('1')
    await expect(phoneOrder.payment).toBeVisible()
    await expect(card.code).toHaveValue('')
    await expect(card.code).toBeFocused()
    await expect(card.number).toHaveValue('4929 0000 0000 6')
    await card.fill({ ...visa, holder: 'Eleanor Whitcombe' })
    await phoneOrder.confirm()
    await expect(phoneOrder.outcome).toContainText(/paid|taken/)
    expect(await ordersOfDesks(sandbox)).toHaveLength(1)
  })
})

test('a card declined at the payment leaves the same quote to another', async ({
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  await askForPayment(phoneOrder)
  await phoneOrder.cardIn(phoneOrder.payment).fill(declinedVisa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('£13.63 was not taken')
  await phoneOrder.page.keyboard.press('2')
  await phoneOrder.cardIn(phoneOrder.payment).fill(visa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
  const [order, ...more] = await ordersOfDesks(sandbox)
  expect(more).toEqual([])
  expect(order?.payments.map(({ hasMoved }) => hasMoved)).toEqual([0, 1])
})
