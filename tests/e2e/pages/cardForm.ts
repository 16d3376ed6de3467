import type { Locator } from '@playwright/test'
import type { SpokenCard } from '../cards.ts'

/** The group "Card", the same in Checkout and in Payment. */
export class CardForm {
  readonly group: Locator
  readonly recordingPaused: Locator
  readonly holder: Locator
  readonly number: Locator
  readonly code: Locator
  readonly type: Locator
  readonly month: Locator
  readonly year: Locator

  constructor(dialog: Locator) {
    this.group = dialog.getByRole('group', { name: 'Card' })
    this.recordingPaused = this.group.getByRole('checkbox', { name: 'Recording paused' })
    this.holder = this.group.getByLabel('Name on card')
    this.number = this.group.getByLabel('Card number')
    this.code = this.group.getByLabel('Security code')
    this.type = this.group.getByLabel('Card type')
    this.month = this.group.getByLabel('Expiry month')
    this.year = this.group.getByLabel('Expiry year')
  }

  async fill(card: SpokenCard): Promise<void> {
    await this.recordingPaused.check()
    if (card.holder !== undefined) await this.holder.fill(card.holder)
    // A refused card may be there again. Typed, not set: its kind is told from its first digits.
    await this.number.fill('')
    await this.number.pressSequentially(card.number)
    await this.code.fill(card.code)
    await this.month.fill(card.month)
    await this.year.fill(card.year)
  }

  /** The same by keys alone, so that no script of the test's own ever holds the card. */
  async typeIn(card: SpokenCard): Promise<void> {
    await this.recordingPaused.check()
    if (card.holder !== undefined) await this.holder.fill(card.holder)
    await this.number.pressSequentially(card.number)
    await this.code.pressSequentially(card.code)
    await this.month.pressSequentially(card.month)
    await this.year.pressSequentially(card.year)
  }

  /** What stands in the fields that a wipe empties. */
  async values(): Promise<string[]> {
    const fields = [this.number, this.code, this.month, this.year]
    return Promise.all(fields.map((field) => field.inputValue()))
  }
}
