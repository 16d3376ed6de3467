import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor } from './people.ts'

/** Every dialog that stands over a call, by the keys that open it or the command of the palette. */
const OVER_A_CALL: readonly { name: string; keys?: string; command?: string }[] = [
  { name: 'Paste lines', keys: 'Alt+v' },
  { name: 'What if', keys: 'Alt+w' },
  { name: 'Read back', keys: 'Alt+r' },
  { name: 'Same as last time', keys: 'F7' },
  { name: 'Checkout', keys: 'F9' },
  { name: 'End this call?', keys: 'F10' },
  { name: 'Commands', keys: 'Control+k' },
  { name: 'Keys', keys: 'F1' },
  { name: 'Dropped call', command: 'dropped call' },
  { name: 'Hand over', command: 'hand the call over' },
  { name: 'Take over', command: 'take a call over' },
  { name: 'Customer', command: 'all fields of the customer' },
  { name: 'My reminders', command: 'my reminders' },
  { name: 'Add activity', command: 'add activity' },
]

/** The dialog of this name is in front and has the keyboard. */
async function stands(page: Page, name: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name, exact: true })
  await expect(dialog).toBeVisible()
  await expect
    .poll(() => dialog.evaluate((it) => it.contains(document.activeElement)), name)
    .toBe(true)
  return dialog
}

/** One press of Esc takes it away. */
async function closes(page: Page, name: string): Promise<void> {
  const dialog = await stands(page, name)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function press(control: Locator): Promise<void> {
  await control.focus()
  await control.press('Enter')
}

test('every dialog over a call has the keyboard, and Esc gives it back to where it was', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(eleanor, '3 HV-2210')
  for (const { name, keys = 'Control+k', command } of OVER_A_CALL) {
    await test.step(name, async () => {
      await phoneOrder.productBox.focus()
      await page.keyboard.press(keys)
      if (command !== undefined) {
        await page.keyboard.type(command)
        await page.keyboard.press('Enter')
      }
      await closes(page, name)
      await expect(phoneOrder.productBox).toBeFocused()
    })
  }
})

test('so do those of the other screens, one over the other too', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()

  await test.step('a customer, and whether to forget them', async () => {
    await page.keyboard.press('Alt+4')
    const cell = page.getByRole('gridcell', { name: eleanor.name })
    await press(cell)
    const person = await stands(page, eleanor.name)
    await press(person.getByRole('button', { name: 'Forget' }))
    await closes(page, `Forget ${eleanor.name}?`)
    await closes(page, eleanor.name)
    await expect(cell).toBeFocused()
  })

  await test.step('a file of customers', async () => {
    const button = page.getByRole('button', { name: 'Import CSV' })
    const asked = page.waitForEvent('filechooser')
    await press(button)
    const buffer = Buffer.from('Name,E-mail\nNora Field,nora@field.example')
    await (await asked).setFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer })
    await closes(page, 'Import customers')
    await expect(button).toBeFocused()
  })

  await test.step('an order that was placed here, and its papers', async () => {
    await page.keyboard.press('Alt+5')
    const cell = page.getByRole('gridcell', { name: number })
    await press(cell)
    const record = await stands(page, `Order ${number}`)
    await press(record.getByRole('button', { name: 'Documents' }))
    await closes(page, 'Documents')
    await closes(page, `Order ${number}`)
    await expect(cell).toBeFocused()
  })

  await test.step('the keys of a command', async () => {
    const settings = new SettingsPage(page)
    await settings.open('Keys')
    await press(settings.button('Change Stock'))
    await closes(page, 'Stock')
    await expect(settings.button('Change Stock')).toBeFocused()
  })
})
