import { expect, test } from './fixtures.ts'
import { ProductDrawer } from './pages/drawer.ts'
import { eleanor } from './people.ts'

test('a customer, a product, an order and a command of another screen are found by name, by keyboard alone', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const { keyboard } = page
  const palette = page.getByRole('dialog', { name: 'Commands' })
  const options = palette.getByRole('option')
  const find = async (text: string) => {
    await keyboard.press('Control+k')
    await keyboard.type(text)
  }
  await test.step('a command that another screen cannot give now says so', async () => {
    await keyboard.press('Alt+2')
    await expect(page.getByRole('grid', { name: 'Stock' })).toBeVisible()
    await keyboard.press('Control+k')
    await keyboard.type('sign the customer out')
    await keyboard.press('Enter')
    await expect(phoneOrder.productBox).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('“Sign the customer out” was not done.')
  })
  await phoneOrder.takeOrder(eleanor, 'HV-1042')
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()

  await find(number)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: `Order ${number}` })).toBeVisible()
  await keyboard.press('Escape')

  await find('whitcombe')
  await expect(options.first()).toHaveAccessibleName(/^Call 1, Eleanor Whitcombe/)
  await expect(options.nth(1)).toHaveAccessibleName(/^Eleanor Whitcombe Customer/)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(2)
  await expect(phoneOrder.calls.getByRole('tab', { selected: true })).toContainText('Eleanor')

  // Enter comes before main has answered, and waits for exactly this text.
  await find('HV-2210')
  await keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(new ProductDrawer(page).drawer).toContainText('HV-2210')

  await keyboard.press('Alt+1')
  await find('everything in stock')
  await expect(options.first()).toHaveAccessibleName(/^Show everything in stock/)
  await keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Stock' })).toBeVisible()

  // What was chosen comes first from then on.
  await keyboard.press('Control+k')
  await expect(options.first()).toHaveAccessibleName(/^Show everything in stock/)
  await keyboard.type('stock')
  await expect(options.first()).toHaveAccessibleName(/^Stock/)
  await keyboard.press('ArrowDown')
  const second = await options.nth(1).getAttribute('id')
  await expect(palette.getByRole('combobox')).toHaveAttribute('aria-activedescendant', second ?? '')
  await keyboard.press('Escape')
})
