import { expect, type Locator, type Page } from '@playwright/test'

/** The calls of today on the screen "Activities", by the names people and screen readers know. */
export class CallSheet {
  readonly page: Page
  readonly main: Locator
  readonly grid: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.grid = this.main.getByRole('grid', { name: 'Calls of today' })
    this.dialog = page.getByRole('dialog', { name: /^No answer/ })
  }

  /** Goes there by the palette. */
  async open(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.type('call sheet')
    await this.page.keyboard.press('Enter')
    await expect(this.main.getByRole('heading', { name: 'Call sheet' })).toBeVisible()
  }

  row(subject: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: subject })
  }

  act(what: 'Order taken' | 'No answer' | 'Done' | 'Undo', subject: string): Locator {
    return this.grid.getByRole('button', { name: `${what}: ${subject}` })
  }
}
