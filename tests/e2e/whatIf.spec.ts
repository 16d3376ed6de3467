import { expect, test } from './fixtures.ts'
import { eleanor } from './people.ts'

test('the same basket otherwise, side by side: one key takes a band, whole cases or a location', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const { keyboard } = page
  const dialog = page.getByRole('dialog', { name: 'What if' })
  const table = dialog.getByRole('table', { name: 'What if' })
  const take = (name: string | RegExp) => dialog.getByRole('button', { name, exact: true })
  await phoneOrder.takeOrder(eleanor, '10 HV-1042')

  await test.step('bands come first, and the first is under the hand', async () => {
    await keyboard.press('Alt+w')
    await expect(table.getByRole('columnheader', { name: 'Retail' })).toBeVisible()
    await expect(table).toContainText('£8.95 each')
    await expect(dialog.getByRole('button', { name: /^Take / }).first()).toBeFocused()
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(phoneOrder.cell('HV-1042', 'Price')).toHaveText('5.68')
  })

  await test.step('VAT is shown and not taken', async () => {
    await keyboard.press('Alt+w')
    await dialog.getByRole('radio', { name: 'VAT' }).check()
    await expect(table).toContainText('£11.36 less')
    await expect(take('Take No VAT')).toHaveAttribute('aria-disabled', 'true')
    await expect(dialog).toContainText('VAT Act 1994 s.55A')
  })

  await test.step('whole cases are taken through the lines themselves', async () => {
    await dialog.getByRole('radio', { name: 'Whole packings' }).check()
    await expect(table).toContainText('2 cases, 2 more')
    await take('Take Full cases').press('Enter')
    await expect(dialog).toBeHidden()
    await expect(phoneOrder.cell('HV-1042', 'Unit')).toHaveText('case')
    await expect(phoneOrder.cell('HV-1042', 'Qty')).toHaveText('2')
    await phoneOrder.isSettled()
    await expect(phoneOrder.cell('HV-1042', 'Price')).toHaveText('34.08')
  })

  await test.step('so is another location', async () => {
    await keyboard.press('Alt+w')
    await dialog.getByRole('radio', { name: 'One location' }).check()
    await take(/^Take WH2/).press('Enter')
    await expect(phoneOrder.cell('HV-1042', 'Location')).toHaveText('WH2')
    await phoneOrder.isSettled()
  })

  await test.step('another band’s price is one set by hand, and says so', async () => {
    await keyboard.press('Alt+w')
    await take('Take Retail').press('Enter')
    await expect(phoneOrder.cell('HV-1042', 'Price')).toHaveText('53.70')
    await expect(phoneOrder.basket.getByTitle('Set by hand: Price of Retail')).toBeVisible()
    await phoneOrder.isSettled()
  })
})
