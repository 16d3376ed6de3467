import { expect, type Page } from '@playwright/test'
import type { SpokenCard } from '../cards.ts'
import type { PhoneOrderPage } from '../pages/phoneOrder.ts'
import { SettingsPage } from '../pages/settings.ts'
import { eleanor } from '../people.ts'
import type { OwnCrm } from './ownCrm.ts'

/** Gives key and test customer to the desk, tries both, and goes to work with that CRM. */
export async function goLive(page: Page, crm: OwnCrm, password: string): Promise<void> {
  const settings = new SettingsPage(page)
  await settings.open('Connection')
  await settings.endpoint.fill(crm.line.url)
  await settings.apiKey.fill(crm.key)
  await page.getByLabel('Test customer, e-mail (optional)').fill(eleanor.email)
  await page.getByLabel('Test customer, password').fill(password)
  await settings.button('Test connection').click()
  await expect(settings.steps.filter({ hasText: /ended session/i })).toContainText('Good')
  await settings.button('Save').click()
  await settings.button('Work with this CRM').click()
  await expect(settings.button('Go to training')).toBeVisible()
  await settings.backToTheCall()
}

/** A new customer on the line, whose password nobody chose. */
export async function addCustomer(phoneOrder: PhoneOrderPage): Promise<void> {
  const { page, customer } = phoneOrder
  await page.keyboard.press('F6')
  const form = page.getByRole('dialog', { name: 'New customer' })
  await form.getByLabel('First name').fill('Wilfred')
  await form.getByLabel('Last name').fill('Tarrant')
  await form.getByLabel('E-mail').fill('wilfred@example.com')
  await form.getByLabel('Address 1').fill('1 Mill Lane')
  await form.getByLabel('Postcode').fill('BS1 4CK')
  await phoneOrder.confirm()
  await expect(customer).toContainText('Wilfred Tarrant')
}

/** An order whose card is declined, and another card that is not taken either. */
export async function payInVain(
  phoneOrder: PhoneOrderPage,
  [first, second]: readonly [SpokenCard, SpokenCard],
): Promise<void> {
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).typeIn(first)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('is safe')
  await phoneOrder.page.keyboard.press('2')
  await phoneOrder.cardIn(phoneOrder.payment).typeIn(second)
  await phoneOrder.confirm()
  await expect(phoneOrder.payment).toBeHidden()
  await expect(phoneOrder.outcome).toContainText('was not taken')
}

/** A card typed and given up. */
export async function typeAndGiveUp(phoneOrder: PhoneOrderPage, card: SpokenCard): Promise<void> {
  await phoneOrder.page.keyboard.press('F8')
  await phoneOrder.cardIn(phoneOrder.payment).typeIn(card)
  await phoneOrder.page.keyboard.press('Escape')
  await expect(phoneOrder.payment).toBeHidden()
}

/** An order whose card goes with it and whose answer never comes. */
export async function loseAnOrder(
  phoneOrder: PhoneOrderPage,
  crm: OwnCrm,
  card: SpokenCard,
): Promise<void> {
  await crm.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).typeIn(card)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('This order may have gone through')
}

/** A payment that is taken. */
export async function pay(phoneOrder: PhoneOrderPage, card: SpokenCard): Promise<void> {
  await phoneOrder.page.keyboard.press('F8')
  await phoneOrder.cardIn(phoneOrder.payment).typeIn(card)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
}
