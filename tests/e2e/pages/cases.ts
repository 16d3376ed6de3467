import { expect, type Locator, type Page } from '@playwright/test'
import type { Desk } from '../../../shared/desk/index.ts'

/** The screen "Cases", by the names people and screen readers know. */
export class CasesScreen {
  readonly page: Page
  readonly grid: Locator
  readonly draft: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Cases' })
    this.draft = page.getByRole('dialog', { name: /^(Raise case|Send the case again)$/ })
    this.dialog = page.getByRole('dialog')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+7')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
  }

  /** A row by words in it. */
  row(words: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: words })
  }

  /** Opens the case of a row. */
  async openRow(words: string | RegExp): Promise<void> {
    await this.row(words).getByRole('gridcell').first().click()
    await expect(this.dialog).toBeVisible()
  }

  field(label: string): Locator {
    return this.draft.getByLabel(label, { exact: true })
  }

  /** Fills in who it is for, by name and e-mail. */
  async forAda(): Promise<void> {
    await this.field('First name').fill('Ada')
    await this.field('Last name').fill('Byron')
    await this.field('E-mail').fill('ada@example.org')
  }

  async write(subject: string, message: string): Promise<void> {
    await this.field('Subject').fill(subject)
    await this.field('Message').fill(message)
  }

  /** Waits until a draft with this message is on the disk. */
  async isKept(message: string): Promise<void> {
    const kept = () =>
      this.page.evaluate(async () => {
        const { desk } = globalThis as unknown as { readonly desk: Desk }
        const drafts = await desk.cases.list({ state: 'drafts' })
        return drafts.kind === 'ok' ? drafts.value.rows.map((row) => row.message) : []
      })
    await expect.poll(kept).toEqual([message])
  }

  async send(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
  }

  /** Says what was seen of an unknown one, and signs it. */
  async decide(answer: string, note: string, who: string): Promise<void> {
    await this.dialog.getByRole('button', { name: answer }).click()
    const word = this.page.getByRole('dialog', { name: answer })
    await word.getByLabel('What you saw, and where').fill(note)
    await word.getByLabel('Who says so').fill(who)
    await this.page.keyboard.press('Control+Enter')
    await expect(word).toBeHidden()
  }
}
