import { expect } from '@playwright/test'
import { declinedVisa } from '../cards.ts'
import { UnsettledScreen } from '../pages/unsettled.ts'
import { eleanor, tom } from '../people.ts'
import type { Stage, Walk } from './face.ts'

/** What is not settled, what was placed here, and what waits for its payment. */
export const records: Walk = async (stage) => {
  await unsettled(stage)
  await orders(stage)
}

async function unsettled({ page, phoneOrder, sandbox, show }: Stage): Promise<void> {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042', '3 HV-2210')
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.placeAsQuote()
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(tom, '2 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'deliveredTwice' })
  await phoneOrder.placeAsQuote()
  const screen = new UnsettledScreen(page)
  await screen.open()
  await expect(screen.panels).toHaveCount(2)
  await expect(screen.panels.getByRole('timer')).toBeVisible()
  await show('unsettled')
  const waiting = screen.panel(/^Order for Eleanor/)
  await waiting.getByRole('button', { name: 'It is there' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('Order number')).toHaveAttribute('aria-invalid', 'true')
  await show('unsettled-settle')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+1')
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(eleanor, '5 HV-1042')
  await phoneOrder.openCheckout()
  await phoneOrder.confirm()
  await expect(page.getByRole('checkbox', { name: 'This is another order' })).toBeFocused()
  await show('checkout-open-order')
  await page.keyboard.press('Escape')
}

async function orders({ page, phoneOrder, show }: Stage): Promise<void> {
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(tom, '3 HV-1042')
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(declinedVisa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('is safe')
  const number = await phoneOrder.orderNumber()
  await page.keyboard.press('5')
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('ring-back')
  await page.getByLabel('Ring back').fill('Wed at 10')
  await phoneOrder.confirm()
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.keyboard.press('Alt+5')
  const grid = page.getByRole('grid', { name: 'Placed here' })
  await expect(grid.getByRole('gridcell', { name: number })).toBeVisible()
  await show('orders-placed')
  await grid.getByRole('gridcell', { name: number }).click()
  await expect(page.getByRole('dialog')).toContainText('What happened')
  await show('orders-record')
  await page.keyboard.press('Escape')
  await page.getByLabel('Filter').fill('nobody at all')
  await expect(page.getByText('No order is shown')).toBeVisible()
  await show('orders-placed-empty')
  await page.getByRole('tab', { name: 'Waiting for payment' }).click()
  await expect(page.getByRole('button', { name: `Open ${number}` })).toBeVisible()
  await show('orders-waiting')
  await page.getByRole('button', { name: `Open ${number}` }).click()
  await expect(phoneOrder.outcome).toContainText(number)
  await show('orders-waiting-call')
}
