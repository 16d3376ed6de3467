import { expect, type Locator, type Page } from '@playwright/test'

/** The drawer "Product", by the names people and screen readers know. */
export class ProductDrawer {
  readonly drawer: Locator
  readonly add: Locator
  readonly sizes: Locator
  readonly question: Locator
  readonly quantity: Locator

  constructor(page: Page) {
    this.drawer = page.getByRole('complementary', { name: 'Product' })
    this.add = this.drawer.getByRole('button', { name: /^Add/ })
    this.sizes = this.drawer.getByRole('group', { name: 'Sizes by location' })
    this.question = this.drawer.getByRole('alert')
    this.quantity = this.drawer.getByRole('textbox', { name: 'Quantity' })
  }

  card(name: string): Locator {
    return this.drawer.getByRole('region', { name })
  }

  /** A size with what can be promised of it at each location. */
  async hasSize(size: string, ...figures: readonly string[]): Promise<void> {
    const row = this.sizes.getByRole('row').filter({ hasText: size })
    await expect(row.getByRole('cell')).toHaveText(
      figures.map((figure) => new RegExp(`^${figure}\\b`)),
    )
  }

  async canPromise(figure: string): Promise<void> {
    await expect(this.card('Can promise').getByText(figure, { exact: true }).first()).toBeVisible()
  }
}
