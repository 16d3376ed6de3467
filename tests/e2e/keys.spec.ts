import { commandList } from '../../renderer/app/commands.ts'
import { expect, test } from './fixtures.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor } from './people.ts'

test('F1 shows every key, Ctrl+K every command, and one key closes one thing', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const { keyboard } = page
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await test.step('what cannot be done says why, in the palette and on the page', async () => {
    await keyboard.press('Control+k')
    await keyboard.type('place order')
    const option = palette.getByRole('option', { name: /^Place order/ })
    await expect(option).toHaveAttribute('aria-disabled', 'true')
    await expect(option).toContainText('Sign the customer in first.')
    await keyboard.press('Enter')
    await expect(palette).toBeVisible()
    await keyboard.press('Escape')
    await keyboard.press('F9')
    await expect(phoneOrder.checkout).toBeHidden()
  })

  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await keyboard.press('F1')
  for (const { title, chords } of commandList) {
    if (chords.length > 0) await expect(sheet).toContainText(title)
  }
  await keyboard.press('Escape')
  await expect(sheet).toBeHidden()

  await keyboard.press('Control+k')
  await expect(palette.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await keyboard.type('settings')
  await expect(palette.getByRole('option')).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Settings' })).toBeVisible()
  await keyboard.press('Alt+1')
  await expect(phoneOrder.productBox).toBeVisible()
  await keyboard.press('Alt+8')
  await expect(phoneOrder.productBox).toBeHidden()
  await keyboard.press('Alt+1')

  await phoneOrder.takeOrder(eleanor, 'HV-1042')
  await phoneOrder.openCheckout()
  await keyboard.press('F1')
  await expect(sheet).toBeVisible()
  await keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(phoneOrder.checkout).toBeVisible()
  await keyboard.press('Escape')
  await expect(phoneOrder.checkout).toBeHidden()
  await expect(phoneOrder.line('HV-1042')).toBeVisible()
})

test('over a dialog the keys of the page behind do nothing, and Ctrl+Enter confirms', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const { keyboard } = desk.page
  const { checkout } = phoneOrder
  await test.step('Enter goes to the next field', async () => {
    await phoneOrder.takeOrder(eleanor, 'HV-1042')
    await phoneOrder.openCheckout()
    await keyboard.press('F10')
    await keyboard.press('F9')
    await expect(desk.page.getByRole('dialog')).toHaveCount(1)
    await checkout.getByLabel('Address 1').focus()
    await keyboard.press('Enter')
    await expect(checkout.getByLabel('Address 2')).toBeFocused()
    expect(await sandbox.control.requests('addOrder')).toHaveLength(0)
  })

  await test.step('Ctrl+Enter confirms wherever in the dialog the keyboard is', async () => {
    await phoneOrder.choose('Quote, no payment')
    // A click beside the fields leaves the keyboard with the dialog itself.
    await checkout.getByRole('heading', { name: 'Checkout' }).click()
    await expect(checkout).toBeFocused()
    await phoneOrder.confirm()
    await expect(phoneOrder.outcome).toContainText('is in the CRM')
    expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
  })
})

test('keys are changed in Settings, and every cap, the sheet and the keyboard follow', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const { keyboard } = page
  const settings = new SettingsPage(page)
  const field = page.getByRole('textbox', { name: 'New keys' })
  const change = async (command: string, keys: string) => {
    await settings.button(`Change ${command}`).click()
    await expect(field).toBeFocused()
    await keyboard.press(keys)
  }
  await settings.open('Keys')
  await change('New call', 'k')
  await expect(page.getByRole('dialog', { name: 'New call' })).toContainText('alone types')
  await keyboard.press('Control+Enter')
  await expect(field).toBeVisible()
  await keyboard.press('Control+3')
  await expect(page.getByRole('dialog')).toContainText('“Go to a call by its number”, and stay so')
  await keyboard.press('F9')
  await expect(page.getByRole('dialog')).toContainText('“Place order”. It gets F2 for them.')
  await keyboard.press('Control+Enter')
  await expect(field).toBeHidden()
  await change('Stock', 'Control+Shift+s')
  await keyboard.press('Control+Enter')

  await keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toContainText('StockCtrl Shift S')
  await keyboard.press('Escape')
  await keyboard.press('Alt+2')
  await expect(page.getByRole('grid', { name: 'Stock' })).toBeHidden()
  await keyboard.press('Control+Shift+s')
  await expect(page.getByRole('grid', { name: 'Stock' })).toBeVisible()
  await settings.backToTheCall()
  await expect(phoneOrder.placeOrder).toHaveAttribute('aria-keyshortcuts', 'F2')
  await keyboard.press('F9')
  await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(2)

  await settings.open('Keys')
  await settings.button('Reset New call').click()
  await expect(settings.button('Reset Place order')).toBeHidden()
  await settings.backToTheCall()
  await expect(phoneOrder.placeOrder).toHaveAttribute('aria-keyshortcuts', 'F9')
})
