import { visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import type { RunningDesk } from './launch.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor } from './people.ts'

const EMPTY = ['', '', '', '']

/** Keeps whatever the window is told about being recorded; the answer is the last word so far. */
async function watchProtection({ app }: RunningDesk): Promise<() => Promise<unknown>> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) throw new Error('there is no window')
    const protect = window.setContentProtection.bind(window)
    window.setContentProtection = (isOn) => {
      Reflect.set(globalThis, 'isProtected', isOn)
      protect(isOn)
    }
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'isProtected'))
}

test.beforeEach(async ({ phoneOrder }) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
})

test('nobody records the screen while a card stands on it, in Checkout and in Payment', async ({
  desk,
  phoneOrder,
}) => {
  const isProtected = await watchProtection(desk)
  const { keyboard } = phoneOrder.page
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await expect.poll(isProtected).toBe(true)
  await keyboard.press('Escape')
  await expect.poll(isProtected).toBe(false)

  await phoneOrder.placeAsQuote()
  await keyboard.press('F8')
  await expect(phoneOrder.payment).toBeVisible()
  await expect.poll(isProtected).toBe(true)
  await phoneOrder.cardIn(phoneOrder.payment).fill(visa)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
  await expect.poll(isProtected).toBe(false)
})

test('a number is pasted; the card stays when another window gets the keyboard, unless the office minds', async ({
  phoneOrder,
}) => {
  const { page, checkout } = phoneOrder
  const card = phoneOrder.cardIn(checkout)
  const lookAway = () => page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await test.step('a number is pasted, with blanks or without', async () => {
    const notes = checkout.getByLabel('Order notes')
    for (const number of ['4929 0000 0000 6', '4929000000006']) {
      await notes.fill(number)
      await notes.focus()
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Control+x')
      await card.number.fill('')
      await card.number.focus()
      await page.keyboard.press('Control+v')
      await expect(card.number).toHaveValue('4929 0000 0000 6')
      await expect(card.type).toHaveValue('VISA')
    }
  })
  await card.fill(visa)
  await lookAway()
  expect(await card.values()).toEqual(['4929 0000 0000 6', visa.code, visa.month, visa.year])
  await page.keyboard.press('Escape')

  const settings = new SettingsPage(page)
  await settings.open('Security')
  const minds = page.getByRole('checkbox', { name: /Wipe the card form/ })
  await minds.click()
  await expect(minds).toBeChecked()
  await settings.backToTheCall()
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await card.fill(visa)
  await lookAway()
  expect(await card.values()).toEqual(EMPTY)
  await expect(card.group).toContainText('because the desk was left')
  // Whoever is back pauses the recording again before the number is said again.
  await expect(card.recordingPaused).not.toBeChecked()
  await expect(checkout.getByLabel('Address 1')).toHaveValue('14 Quayside Row')
})

test('a card leaves its fields as it is sent, before there is an answer', async ({
  phoneOrder,
  sandbox,
}) => {
  const { payment } = phoneOrder
  await phoneOrder.placeAsQuote()
  const held = await sandbox.control.fault({ method: 'addTransaction', fault: 'hold' })
  await phoneOrder.page.keyboard.press('F8')
  const card = phoneOrder.cardIn(payment)
  await card.fill(visa)
  await phoneOrder.confirm()
  await held.whenHeld()
  await expect(payment).toBeVisible()
  expect(await card.values()).toEqual(EMPTY)
  await held.release()
  await expect(phoneOrder.outcome).toContainText(/paid|taken/)
})
