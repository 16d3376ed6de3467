import { declinedVisa } from '../../e2e/cards.ts'
import { tom } from '../../e2e/people.ts'
import { expect, onOneLine, type Step, type Tour } from '../step.ts'
import { askCrm } from './askCrm.ts'

const LINE = '6 HV-2210'

async function secondCall({ page, phoneOrder, camera }: Tour): Promise<string> {
  await page.keyboard.press('F2')
  await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(2)
  await phoneOrder.takeOrder(tom, LINE)
  await camera.take('phone-order-two-calls')
  return `${tom.name}, ${LINE}`
}

async function declineCard(tour: Tour): Promise<string> {
  const { phoneOrder, camera } = tour
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(declinedVisa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/declined|not accepted/i)
  tour.orderRef = await phoneOrder.orderNumber()
  await camera.take('outcome-declined')
  return onOneLine(await phoneOrder.outcome.getByRole('heading').first().innerText())
}

async function payInCash(tour: Tour): Promise<string> {
  const { page, phoneOrder, camera } = tour
  await page.keyboard.press('F8')
  const amount = await phoneOrder.payment.getByLabel('Amount').inputValue()
  await camera.take('payment-card')
  const method = phoneOrder.payment.getByLabel('Method')
  await method.focus()
  await method.selectOption({ label: 'Cash' })
  await camera.take('payment-cash')
  await phoneOrder.confirm()
  await expect(phoneOrder.payment).toBeHidden()
  await expect(phoneOrder.outcome).toContainText(/paid/i)
  tour.total = amount.replaceAll(/[^\d.]/g, '')
  await camera.take('outcome-paid-in-cash')
  return `£${tour.total} in cash`
}

/** A declined card leaves one quote; cash pays it. */
export const decline: readonly Step[] = [
  ['F2 opens a second call', secondCall],
  ['A card is declined, and leaves one quote', declineCard],
  ['F8 takes the payment in cash', payInCash],
  ['The CRM’s own record of it', (tour) => askCrm(tour, { codes: ['HV-2210'], method: 'Cash' })],
]
