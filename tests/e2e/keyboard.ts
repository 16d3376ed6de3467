import type { Locator, Page } from '@playwright/test'

/**
 * A keyboard that counts. Characters that are part of what is typed are text; everything else
 * (Enter, Tab, F9, Ctrl+Enter …) is a control key, a chord counting as one.
 */
export class CountingKeyboard {
  readonly controlKeys: string[] = []
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  async press(key: string): Promise<void> {
    this.controlKeys.push(key)
    await this.#page.keyboard.press(key)
  }
}

/**
 * A hand faster than any answer: the text stands in the field that has the focus, and Enter is
 * pressed, before anything that was asked for it can have come back.
 */
export async function typeAtOnce(page: Page, text: string): Promise<void> {
  await page.evaluate(async (typed) => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) throw new Error('no field has the focus')
    // The element's own setter, which React does not listen to: so it hears of the change.
    Reflect.set(HTMLInputElement.prototype, 'value', typed, field)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    // Only what is due already may happen in between; an answer takes a task of its own.
    await Promise.resolve()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  }, text)
}

/** Presses a button and types over a field in the same task: before any answer can have come. */
export async function pressAndType(button: Locator, field: Locator, text: string): Promise<void> {
  await button.evaluate(
    (pressed, { input, typed }) => {
      if (!(pressed instanceof HTMLElement)) throw new Error('nothing to press')
      pressed.click()
      Reflect.set(HTMLInputElement.prototype, 'value', typed, input)
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    { input: await field.elementHandle(), typed: text },
  )
}

const SCAN_PAUSE = 0.004
const BEFORE_A_SCAN = 1
const BETWEEN_SCANS = 0.3
const lastScanned = new WeakMap<Page, number>()

/** A barcode scanner: a key every four milliseconds, then Enter, a while after whatever was typed. */
export async function scan(page: Page, barcode: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // Keys are sent faster than a hand holds the next thing in front of the scanner.
  const after = (lastScanned.get(page) ?? 0) + BETWEEN_SCANS
  let timestamp = Math.max(Date.now() / 1000 + BEFORE_A_SCAN, after)
  for (const key of [...barcode, 'Enter']) {
    timestamp += SCAN_PAUSE
    const text = key === 'Enter' ? '\r' : key
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp })
  }
  lastScanned.set(page, timestamp)
}

/** Pastes text where the keyboard is, as the clipboard of the computer would. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = { bubbles: true, cancelable: true, clipboardData }
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event))
  }, text)
}
