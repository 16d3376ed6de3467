import { expect, type Locator, type Page } from '@playwright/test'

/** The screen "Settings". */
export class SettingsPage {
  readonly page: Page
  readonly endpoint: Locator
  readonly apiKey: Locator
  readonly steps: Locator

  constructor(page: Page) {
    this.page = page
    this.endpoint = page.getByLabel('End point')
    this.apiKey = page.getByLabel('API key', { exact: true })
    this.steps = page.getByRole('list', { name: 'Connection test' }).getByRole('listitem')
  }

  async open(section: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Main' })
    await rail.getByRole('button', { name: 'Settings' }).click()
    await this.page
      .getByRole('navigation', { name: 'Settings' })
      .getByRole('button', { name: section })
      .click()
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true })
  }

  /** Picks one of a few, in the section that is open; it counts once main has kept it. */
  async pick(option: string): Promise<void> {
    const radio = this.page.getByRole('radio', { name: option })
    await radio.click()
    await expect(radio).toBeChecked()
  }

  async backToTheCall(): Promise<void> {
    await this.page.keyboard.press('Alt+1')
  }
}
