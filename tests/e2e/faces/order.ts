import { expect } from '@playwright/test'
import { declinedVisa, visa } from '../cards.ts'
import { eleanor, maya, priti, tom, zoe } from '../people.ts'
import type { Stage, Walk } from './face.ts'

/** From the checkout to what became of the order. */
export const checkout: Walk = async (stage) => {
  const { page, phoneOrder, sandbox, show } = stage
  await phoneOrder.takeOrder(eleanor, '2 HV-1042', '24 HV-2210')
  await phoneOrder.openCheckout()
  await show('checkout-quote')
  await phoneOrder.choose('Other method')
  await show('checkout-other')
  await phoneOrder.choose('Card now')
  await show('checkout-card')
  await phoneOrder.checkout.getByLabel('Postcode').fill('NONSENSE')
  await phoneOrder.checkout.getByLabel('Delivery date').fill('31 feb')
  await phoneOrder.confirm()
  await expect(phoneOrder.checkout.getByLabel('Postcode')).toHaveAttribute('aria-invalid', 'true')
  await show('checkout-failed')
  await page.keyboard.press('Escape')
  await phoneOrder.openCheckout()
  await phoneOrder.checkout.getByLabel('Postcode').fill('BS1 4QA')
  await phoneOrder.checkout.getByLabel('Delivery date').fill('')
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(visa)
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold', at: 'answer' })
  await phoneOrder.confirm()
  await held.whenHeld()
  await show('checkout-working')
  await held.release()
  await expect(phoneOrder.outcome).toContainText('is placed and paid')
  await show('outcome-paid')
}

/** A card that was declined, the ways on, and the payments after it. */
export const payment: Walk = async (stage) => {
  const { page, phoneOrder, sandbox, show } = stage
  await decline(stage)
  await page.keyboard.press('1')
  await show('payment-card')
  await phoneOrder.confirm()
  await show('payment-failed')
  await phoneOrder.payment.getByLabel('Method').focus()
  await phoneOrder.payment.getByLabel('Method').selectOption('Cash')
  await show('payment-cash')
  const held = await sandbox.control.fault({
    method: 'addTransaction',
    fault: 'hold',
    at: 'answer',
  })
  await phoneOrder.confirm()
  await held.whenHeld()
  await expect(phoneOrder.payment).toContainText(/Take payment, \d+ s/)
  await expect(page.locator('[data-outcome]')).toBeVisible()
  await show('payment-working')
  await held.release()
  await expect(phoneOrder.outcome).toContainText(/paid/)
  await show('outcome-cash')
  await unanswered(stage)
}

async function decline({ page, phoneOrder, show }: Stage): Promise<void> {
  await phoneOrder.takeOrder(tom, '2 HV-1042')
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(declinedVisa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('is safe')
  await show('outcome-declined')
  await page.keyboard.press('5')
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('leave-quote')
  await page.keyboard.press('Escape')
}

async function unanswered({ page, phoneOrder, sandbox, show }: Stage): Promise<void> {
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(priti, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  await show('outcome-quote')
  await page.keyboard.press('F8')
  await phoneOrder.cardIn(phoneOrder.payment).fill(visa)
  await sandbox.control.fault({ method: 'addTransaction', fault: 'lostBefore' })
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('may have been taken')
  await show('outcome-payment-unknown')

  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(zoe, '2 HV-1042')
  // Nor can the desk see what became of it.
  await sandbox.control.fault({ method: 'getOrders', fault: 'lostBefore', count: 0 })
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostAfter' })
  await phoneOrder.placeAsQuote()
  await expect(phoneOrder.outcome).toContainText('may have gone through')
  await show('outcome-order-unknown')

  await page.getByRole('button', { name: /are not settled/ }).click()
  await expect(page.getByRole('article')).not.toHaveCount(0)
  await show('unsettled-full')
  await page.keyboard.press('Alt+1')
}

/** A new customer, and the CRM's refusal of an order. */
export const newcomer: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  const dialog = page.getByRole('dialog', { name: 'New customer' })
  await page.keyboard.press('F6')
  await expect(dialog).toBeVisible()
  await show('new-customer')
  await phoneOrder.confirm()
  await expect(dialog.locator('[aria-invalid="true"]')).not.toHaveCount(0)
  await show('new-customer-failed')
  await dialog.getByLabel('First name').fill('Eleanor')
  await dialog.getByLabel('Last name').fill('Whitcombe')
  await dialog.getByLabel('E-mail').fill(eleanor.email)
  await phoneOrder.confirm()
  await expect(dialog.getByRole('button', { name: 'Sign them in instead' })).toBeVisible()
  await show('new-customer-known', 'fleeting')
  await page.keyboard.press('Escape')
  await phoneOrder.takeOrder(maya, '2 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'code', code: 9008 })
  await phoneOrder.openCheckout()
  await phoneOrder.confirm()
  await expect(phoneOrder.checkout.getByRole('alert')).toBeVisible()
  await show('checkout-refused')
}
