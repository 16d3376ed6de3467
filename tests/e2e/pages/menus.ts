import { expect, type Locator, type Page } from '@playwright/test'

/** The screen "Menus" as its users know it: by roles and names. */
export class MenusPage {
  readonly main: Locator
  readonly search: Locator
  readonly list: Locator
  readonly refreshButton: Locator
  readonly stillUsed: Locator
  readonly changes: Locator
  readonly rail: Locator
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.search = this.main.getByRole('searchbox', { name: 'Search menus' })
    this.list = this.main.getByRole('tablist', { name: 'Menus' })
    this.refreshButton = this.main.getByRole('button', { name: 'Refresh menus' })
    this.stillUsed = this.main.getByRole('group', { name: 'Gone and still used' })
    this.changes = this.main.getByRole('table', { name: 'Changes' })
    this.rail = page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: /^Menus/ })
  }

  /** Goes there by its key. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+6')
    await expect(this.list).toBeVisible()
  }

  tab(title: string): Locator {
    return this.list.getByRole('tab', { name: new RegExp(`^${title}`) })
  }

  values(title: string): Locator {
    return this.main.getByRole('grid', { name: title })
  }

  /** Asks the CRM anew, and waits until it has answered for all twelve. */
  async refresh(): Promise<void> {
    await this.refreshButton.click()
    await expect(this.refreshButton).not.toHaveAttribute('aria-disabled', 'true')
  }
}
