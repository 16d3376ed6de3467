import { expect, type Locator, type Page } from '@playwright/test'

/** The screen "Stock", by the names people and screen readers know. */
export class StockPage {
  readonly page: Page
  readonly main: Locator
  readonly search: Locator
  readonly grid: Locator
  /** How many products the list has, in words. */
  readonly footer: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.search = this.main.getByRole('searchbox', { name: 'Search stock' })
    this.grid = this.main.getByRole('grid', { name: 'Stock' })
    this.footer = this.main.getByRole('status').filter({ hasText: /products?$/ })
  }

  /** Goes there once the catalogue has come. */
  async open(): Promise<void> {
    await expect(this.page.getByRole('contentinfo')).toContainText(/Stock [\d,]+ products/)
    await this.page.keyboard.press('Alt+2')
    await expect(this.rows().first()).toBeVisible()
  }

  rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') })
  }

  row(code: string): Locator {
    return this.rows().filter({ has: this.page.getByRole('gridcell', { name: code, exact: true }) })
  }

  /** The codes on the screen, from the top. */
  async codes(): Promise<string[]> {
    return this.grid.locator('[role="gridcell"][data-field="code"]').allInnerTexts()
  }

  /** A cell of a row, by the field of its column. */
  cell(code: string, field: string): Locator {
    return this.row(code).locator(`[role="gridcell"][data-field="${field}"]`)
  }

  head(name: string): Locator {
    // A sorted column says so behind its name.
    return this.grid.getByRole('columnheader', { name: new RegExp(`^${name}( |$)`) })
  }

  /** Where the keyboard is, or null: a head or cell by its field, its row by its code, or by its number where that is out of sight. */
  async place(): Promise<string | null> {
    return this.page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at.closest('[role="grid"]') === null) return null
      const row = at.closest<HTMLElement>('[data-id]')
      if (row === null) return `head ${at.dataset.field}`
      const code = row.querySelector('[data-field="code"]')?.textContent
      return `${code ?? `row ${row.ariaRowIndex}`} ${at.dataset.field}`
    })
  }

  /** Goes on by Tab until the keyboard is in the grid. */
  async tabIntoGrid(): Promise<void> {
    for (let stops = 0; stops < 40 && (await this.place()) === null; stops += 1) {
      await this.page.keyboard.press('Tab')
    }
  }

  /** How many products the list has. */
  async has(count: string): Promise<void> {
    await expect(this.footer).toHaveText(count)
  }
}
