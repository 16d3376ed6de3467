import { visa } from '../../e2e/cards.ts'
import { eleanor } from '../../e2e/people.ts'
import { expect, onOneLine, type Step, type Tour } from '../step.ts'
import { askCrm } from './askCrm.ts'

const LINES = ['2 case HV-1042', '24 HV-2210', '3 HV-3307']
const CODES = ['HV-1042', 'HV-2210', 'HV-3307']

async function open({ page, phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.isReady()
  await expect(page.getByText(/^Training: /)).toBeVisible()
  await camera.take('phone-order-empty')
  return onOneLine(await page.getByRole('contentinfo').innerText())
}

async function signIn({ phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.signInAs(eleanor)
  await expect(phoneOrder.customer).toContainText(eleanor.name)
  await camera.take('phone-order-customer')
  return eleanor.name
}

async function findProducts({ phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.productBox.fill('2 case sea sa')
  await expect(phoneOrder.options.first()).toContainText('£')
  await camera.take('phone-order-options')
  const count = await phoneOrder.options.count()
  await phoneOrder.productBox.fill('')
  return `“2 case sea sa” finds ${count}, each with its price and stock`
}

async function addLines({ phoneOrder, camera }: Tour): Promise<string> {
  for (const line of LINES) await phoneOrder.addLine(line)
  for (const code of CODES) await expect(phoneOrder.line(code)).toHaveCount(1)
  await camera.take('phone-order-basket')
  return LINES.join(' · ')
}

async function readTotal(tour: Tour): Promise<string> {
  const words = onOneLine(await tour.phoneOrder.totals.innerText())
  const total = /Total £([\d,]+\.\d\d) From the CRM/.exec(words)?.[1]
  if (total === undefined) throw new Error(`The totals do not say what the CRM reckons: ${words}`)
  tour.total = total.replaceAll(',', '')
  return `£${tour.total}`
}

async function openCheckout({ phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.openCheckout()
  await camera.take('checkout')
  return `to ${await phoneOrder.checkout.getByLabel('Postcode').inputValue()}`
}

async function fillCard({ phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(visa)
  await camera.take('checkout-card')
  return `the gateway’s test card ending in ${visa.number.slice(-4)}`
}

async function place(tour: Tour): Promise<string> {
  const { phoneOrder, camera } = tour
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('is placed and paid')
  tour.orderRef = await phoneOrder.orderNumber()
  await camera.take('outcome-paid')
  return onOneLine(await phoneOrder.outcome.getByRole('heading').first().innerText())
}

/** A known customer orders three lines and pays by card. */
export const order: readonly Step[] = [
  ['The desk opens in training mode', open],
  ['The caller is signed in', signIn],
  ['Typing finds products', findProducts],
  ['Three lines are added', addLines],
  ['The CRM’s total is read', readTotal],
  ['F9 opens the checkout', openCheckout],
  ['The card is typed in', fillCard],
  ['The order is placed', place],
  ['The CRM’s own record of it', (tour) => askCrm(tour, { codes: CODES, method: 'Gateway' })],
]
