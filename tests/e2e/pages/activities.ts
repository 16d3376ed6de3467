import { expect, type Locator, type Page } from '@playwright/test'

/** The screen "Activities", by the names people and screen readers know. */
export class ActivitiesPage {
  readonly page: Page
  readonly main: Locator
  readonly from: Locator
  readonly to: Locator
  readonly search: Locator
  readonly grid: Locator
  readonly types: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.from = this.main.getByRole('textbox', { name: 'From' })
    this.to = this.main.getByRole('textbox', { name: 'To' })
    this.search = this.main.getByRole('searchbox', { name: 'Search activities' })
    this.grid = this.main.getByRole('grid', { name: 'Activities' })
    this.types = this.main.getByRole('region', { name: 'Types' })
  }

  /** Goes there, and waits until the days have come. */
  async open(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    await this.page.keyboard.press('Alt+3')
    await this.isRead()
  }

  async isRead(): Promise<void> {
    await expect(this.main.getByRole('status').filter({ hasText: / old ·/ })).toBeVisible()
  }

  async show(view: 'Grid' | 'Day' | 'Week' | 'Month' | 'Agenda' | 'Charts'): Promise<void> {
    const button = this.main
      .getByRole('group', { name: 'View' })
      .getByRole('button', { name: view })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    // The days before stand until the others have come.
    if (view === 'Grid' || view === 'Charts') return
    await expect(this.main.locator(`[data-view="${view.toLowerCase()}"]`)).toBeVisible()
  }

  /** Other days, typed as a person does. */
  async jumpTo(day: string): Promise<void> {
    await this.page.keyboard.press('Control+g')
    await this.page.keyboard.type(day)
    await this.page.keyboard.press('Enter')
  }

  /** What is drawn of an activity in a calendar, by words of it. */
  item(words: string | RegExp): Locator {
    return this.main.getByRole('button', { name: words })
  }

  /** Presses the empty place of the one day that is drawn, at a time of its axis. */
  async pressGap(time: string): Promise<void> {
    const column = this.main.locator('[data-from]')
    await column.scrollIntoViewIfNeeded()
    const label = this.main.getByRole('grid', { name: 'Calendar' }).getByText(time, { exact: true })
    const [box, at] = [await column.boundingBox(), await label.boundingBox()]
    if (box === null || at === null) throw new Error(`there is no ${time} to be pressed`)
    await this.page.mouse.click(box.x + box.width / 2, at.y + at.height / 2 + 8)
  }
}
