import { expect as baseExpect, type Page } from '@playwright/test'
import type { PhoneOrderPage } from '../e2e/pages/phoneOrder.ts'
import { type CrmRecord, readCrmRecord } from './crmRecord.ts'
import type { Camera } from './pictures.ts'

/** What a step works with, and what it hands on to those after it. */
export type Tour = {
  readonly page: Page
  readonly phoneOrder: PhoneOrderPage
  readonly userData: string
  readonly camera: Camera
  total: string
  orderRef: string
}

/** One step: its words, and the work, which gives what there is to say of it or throws. */
export type Step = readonly [words: string, work: (tour: Tour) => Promise<string>]

const expect = baseExpect.configure({ timeout: 15_000 })

const CUSTOMER = { name: 'Eleanor Whitcombe', email: 'eleanor@example.com', password: 'CANDLE42' }
const LINES = ['2 case HV-1042', '24 HV-2210', '3 HV-3307']
const CODES = ['HV-1042', 'HV-2210', 'HV-3307']
// A card of the training gateway: it is published, and charges nobody.
const CARD = { name: 'E Whitcombe', number: '4929000000006', month: '12', code: '123' }

const moneyIn = (text: string) => /£([\d,]+\.\d\d)/.exec(text)?.[1]?.replaceAll(',', '') ?? ''

async function open({ page, phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.isReady()
  await expect(page.getByText(/^Training/).first()).toBeVisible()
  await camera.take('phone-order-empty')
  return (await page.getByRole('contentinfo').innerText()).replaceAll(/\s+/g, ' ')
}

async function signIn({ phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.signIn(CUSTOMER.email, CUSTOMER.password)
  await expect(phoneOrder.customer).toContainText(CUSTOMER.name)
  await camera.take('phone-order-customer')
  return CUSTOMER.name
}

async function choose({ page, phoneOrder, camera }: Tour): Promise<string> {
  await phoneOrder.productBox.fill('2 case candle')
  await expect(page.getByRole('option').first()).toBeVisible()
  await camera.take('phone-order-options')
  const count = await page.getByRole('option').count()
  await phoneOrder.productBox.fill('')
  return `${count} options, each with price and stock`
}

async function addLines({ phoneOrder, camera }: Tour): Promise<string> {
  for (const line of LINES) await phoneOrder.addLine(line)
  for (const code of CODES) await expect(phoneOrder.line(code)).toHaveCount(1)
  await camera.take('phone-order-basket')
  return LINES.join(', ')
}

async function readTotal(tour: Tour): Promise<string> {
  await expect(tour.phoneOrder.totals).toContainText('From the CRM')
  const words = await tour.phoneOrder.totals.innerText()
  tour.total = moneyIn(words.slice(words.lastIndexOf('Total')))
  expect(tour.total).not.toBe('')
  return `£${tour.total}`
}

async function fillCard({ phoneOrder, camera }: Tour): Promise<string> {
  const { checkout } = phoneOrder
  await checkout.getByRole('radio', { name: /^Card now/ }).check()
  await checkout.getByRole('checkbox', { name: /^Recording paused/ }).check()
  await checkout.getByLabel('Name on card').fill(CARD.name)
  await checkout.getByLabel('Card number').fill(CARD.number)
  await checkout.getByLabel('Expiry month').fill(CARD.month)
  await checkout.getByLabel('Expiry year').fill(String((new Date().getFullYear() + 2) % 100))
  await checkout.getByLabel('Security code').fill(CARD.code)
  await camera.take('checkout-card')
  return `test card ending ${CARD.number.slice(-4)}`
}

async function openCheckout({ page, phoneOrder, camera }: Tour): Promise<string> {
  await page.keyboard.press('F9')
  await expect(phoneOrder.checkout).toBeVisible()
  await camera.take('checkout')
  return phoneOrder.checkout.getByLabel('Postcode').inputValue()
}

async function placeOrder(tour: Tour): Promise<string> {
  const { page, phoneOrder, camera } = tour
  await page.keyboard.press('Control+Enter')
  await expect(phoneOrder.outcome).toContainText(/[A-Z]{2}-?\d+/)
  await camera.take('outcome')
  const words = await phoneOrder.outcome.innerText()
  tour.orderRef = /[A-Z]{2}-?\d+/.exec(words)?.[0] ?? ''
  return words.replaceAll(/\s+/g, ' ')
}

function told({ ref, state, total, lines, payments }: CrmRecord): string {
  const goods = lines.map(({ code, name, quantity, uom }) => `${quantity} ${uom} ${code} ${name}`)
  const paid = payments.map(({ method, amount }) => `${amount} by ${method}`)
  return [`${ref}, ${state}, total ${total}`, ...goods, ...paid].join('\n      ')
}

function askCrm({ userData, orderRef, total }: Tour): Promise<string> {
  const record = readCrmRecord(userData, orderRef)
  if (record === undefined) throw new Error(`The CRM knows of no order ${orderRef}.`)
  expect(record.lines.map(({ code }) => code)).toEqual(CODES)
  expect(Number(record.total)).toBe(Number(total))
  const paid = record.payments.filter(({ moved }) => moved === 1)
  expect(paid.map(({ amount }) => Number(amount))).toEqual([Number(total)])
  return Promise.resolve(told(record))
}

async function lookAround({ page, camera }: Tour): Promise<string> {
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await camera.take('keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await camera.take('commands')
  await page.keyboard.press('Escape')
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('button')
  const names = await links.allInnerTexts()
  for (const [index, name] of names.entries()) {
    await links.nth(index).click()
    await expect(page.getByRole('main')).toBeVisible()
    await camera.take(`screen-${name.trim().toLowerCase().replaceAll(/\W+/g, '-')}`)
  }
  return `${names.join(', ')}: ${camera.count()} pictures in out/tour/`
}

/** A phone order from the first screen to the CRM's own record of it. */
export const STEPS: readonly Step[] = [
  ['The desk opens in training mode', open],
  ['The caller is signed in', signIn],
  ['Typing finds products', choose],
  ['Three lines are added by keyboard', addLines],
  ['The CRM’s total is read', readTotal],
  ['F9 opens the checkout, with the postcode', openCheckout],
  ['The card is typed in', fillCard],
  ['The order is placed', placeOrder],
  ['The CRM’s own record of it', askCrm],
  ['A look at every screen there is', lookAround],
]
