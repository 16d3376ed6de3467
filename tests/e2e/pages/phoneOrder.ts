import { expect, type Locator, type Page } from '@playwright/test'
import type { Caller } from '../people.ts'
import { CardForm } from './cardForm.ts'

/** How fast a desk starts is no promise of any test, and takes long where others are at work too. */
const A_START = { timeout: 30_000 }

export type PaymentChoice = 'Card now' | 'Quote, no payment' | 'Other method'

/** The screen "Phone order", by the names people and screen readers know. */
export class PhoneOrderPage {
  readonly page: Page
  readonly calls: Locator
  readonly customer: Locator
  readonly email: Locator
  readonly password: Locator
  readonly callNotes: Locator
  readonly productBox: Locator
  readonly options: Locator
  readonly basket: Locator
  readonly totals: Locator
  readonly log: Locator
  readonly outcome: Locator
  readonly placeOrder: Locator
  readonly takePayment: Locator
  readonly checkout: Locator
  readonly payment: Locator

  constructor(page: Page) {
    this.page = page
    this.calls = page.getByRole('tablist', { name: 'Calls' })
    this.customer = page.getByRole('region', { name: 'Customer' })
    this.email = this.customer.getByRole('textbox', { name: 'E-mail' })
    this.password = this.customer.getByLabel('Password', { exact: true })
    this.callNotes = this.customer.getByRole('textbox', { name: 'Call notes' })
    this.productBox = page.getByRole('combobox', { name: 'Add product' })
    this.options = page.getByRole('listbox', { name: 'Products' }).getByRole('option')
    this.basket = page.getByRole('grid', { name: 'Basket' })
    this.totals = page.getByRole('region', { name: 'Totals' })
    this.log = page.getByRole('log', { name: 'This call' })
    this.outcome = page.getByRole('region', { name: 'Outcome' })
    this.placeOrder = page.getByRole('main').getByRole('button', { name: /^Place order/ })
    this.takePayment = page.getByRole('main').getByRole('button', { name: /^Take payment/ })
    this.checkout = page.getByRole('dialog', { name: 'Checkout' })
    this.payment = page.getByRole('dialog', { name: 'Payment' })
  }

  /** The desk is usable: a call is open and the catalogue has come. */
  async isReady(): Promise<void> {
    await expect(this.productBox).toBeVisible(A_START)
    await expect(this.page.getByRole('contentinfo')).toContainText(/Stock [\d,]+ products/, A_START)
  }

  tab(name: string): Locator {
    return this.calls.getByRole('tab', { name })
  }

  /** Opens one more call and waits until it is the one in front. */
  async newCall(): Promise<void> {
    const tabs = this.calls.getByRole('tab')
    const before = await tabs.count()
    await this.page.keyboard.press('F2')
    await expect(tabs).toHaveCount(before + 1)
    await expect(tabs.last()).toHaveAttribute('aria-selected', 'true')
    await expect(this.email).toBeFocused()
    await expect(this.email).toHaveValue('')
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.email.fill(email)
    await this.password.fill(password)
    await this.customer.getByRole('button', { name: 'Sign in' }).click()
    await expect(this.email).toBeHidden()
  }

  async signInAs({ email, password }: Caller): Promise<void> {
    await this.signIn(email, password)
  }

  /** Types a line and enters it; it may still be on its way to the CRM. */
  async enterLine(text: string): Promise<void> {
    await this.productBox.fill(text)
    await this.productBox.press('Enter')
  }

  /** Enters a line and waits until the CRM has settled it. */
  async addLine(text: string): Promise<void> {
    const before = await this.lines().count()
    await this.enterLine(text)
    await expect(this.lines()).toHaveCount(before + 1)
    await this.isSettled()
  }

  /** A caller signed in with these lines in the basket, all settled. */
  async takeOrder(caller: Caller, ...lines: readonly string[]): Promise<void> {
    await this.signInAs(caller)
    for (const line of lines) await this.addLine(line)
  }

  lines(): Locator {
    return this.basket.getByRole('row').filter({ has: this.page.getByRole('gridcell').nth(1) })
  }

  line(code: string): Locator {
    return this.lines().filter({ hasText: code })
  }

  /** A cell of a line, by the column's heading. */
  cell(code: string, column: Column): Locator {
    return this.line(code).getByRole('gridcell').nth(COLUMNS.indexOf(column))
  }

  /** What is said below a line that is not simply in the basket. */
  remark(text: string | RegExp): Locator {
    return this.basket.getByRole('row').filter({ hasText: text })
  }

  async isSettled(): Promise<void> {
    await expect(this.lines().first()).toBeVisible()
    await expect(this.basket.getByText(/sending…|looking it up|not certain/)).toHaveCount(0)
    await expect(this.totals).toContainText('From the CRM')
  }

  async openCheckout(): Promise<void> {
    await this.page.keyboard.press('F9')
    await expect(this.checkout).toBeVisible()
  }

  async choose(payment: PaymentChoice): Promise<void> {
    await this.checkout.getByRole('radio', { name: payment }).check()
  }

  /** The card group of whichever dialog is open. */
  cardIn(dialog: Locator): CardForm {
    return new CardForm(dialog)
  }

  async confirm(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
  }

  /** Places the basket as it stands as a quote, and waits for what became of it. */
  async placeAsQuote(): Promise<void> {
    await this.openCheckout()
    await this.choose('Quote, no payment')
    await this.confirm()
    await expect(this.outcome).toBeVisible()
  }

  /** The number of the order that the outcome names. */
  async orderNumber(): Promise<string> {
    const words = await this.outcome.innerText()
    const number = /\b[A-Z]{2}-\d+\b/.exec(words)?.[0]
    if (number === undefined) throw new Error(`The outcome names no order: ${words}`)
    return number
  }
}

const COLUMNS = [
  'Code',
  'Product',
  'Unit',
  'Qty',
  'Price',
  'Location',
  'Net',
  'VAT',
  'Total',
] as const

export type Column = (typeof COLUMNS)[number]
