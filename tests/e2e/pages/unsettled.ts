import { expect, type Locator, type Page } from '@playwright/test'

/** What a person saw; `who` where the desk does not know yet who is there. */
type Saw = { readonly number?: string; readonly note: string; readonly who?: string }

/** The screen "Unsettled", by the names people and screen readers know. */
export class UnsettledScreen {
  readonly page: Page
  readonly panels: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.panels = page.getByRole('main').getByRole('article')
    this.status = page.getByRole('contentinfo')
  }

  /** Opens it as staff do, by the red line above every screen. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /(is|are) not settled/ }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: /^Unsettled/ })).toBeVisible()
  }

  /** The one panel there is, by words of its title. */
  panel(title: string | RegExp): Locator {
    return this.panels.filter({ has: this.page.getByRole('heading', { name: title }) })
  }

  /** Says what was seen, and signs it. */
  async say(panel: Locator, answer: string, saw: Saw) {
    await panel.getByRole('button', { name: answer }).click()
    const dialog = this.page.getByRole('dialog', { name: answer })
    if (saw.number !== undefined) await dialog.getByLabel('Order number').fill(saw.number)
    await dialog.getByLabel('What you saw, and where').fill(saw.note)
    if (saw.who !== undefined) await dialog.getByLabel('Who says so').fill(saw.who)
    await this.page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
  }
}
