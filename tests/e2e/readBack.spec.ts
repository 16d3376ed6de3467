import { expect, test } from './fixtures.ts'
import { maya } from './people.ts'

test('the order is read back and ticked by keyboard; a line that changed is read again', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const { keyboard } = page
  const dialog = page.getByRole('dialog', { name: 'Read back' })
  const left = dialog.getByRole('checkbox', { checked: false })
  await phoneOrder.takeOrder(maya, '2 case HV-1042 // gift wrap', '24 HV-2210')

  await test.step('Space ticks and goes on', async () => {
    await keyboard.press('Alt+r')
    await expect(dialog.getByRole('checkbox').first()).toBeFocused()
    await expect(dialog).toContainText('2 cases of Beeswax pillar candle')
    await expect(dialog).toContainText('“gift wrap”')
    // The e-mail begins with her name, letter by letter.
    await expect(dialog.getByRole('region', { name: 'How we reach you' })).toContainText(
      /m\s*Mike\s*a\s*Alpha/i,
    )
    await expect(dialog.getByRole('region', { name: 'To say by law' })).toContainText(
      'within 14 days',
    )
    const all = await left.count()
    for (let read = 0; read < all; read += 1) {
      await expect(left).toHaveCount(all - read)
      await keyboard.press('Space')
    }
    await expect(dialog).toContainText('All of it was read back.')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
  })

  await test.step('another quantity and the total are to be read once more', async () => {
    await phoneOrder.cell('HV-2210', 'Qty').focus()
    await keyboard.press('Enter')
    await keyboard.type('36')
    await keyboard.press('Enter')
    await phoneOrder.isSettled()
    await expect(phoneOrder.cell('HV-2210', 'Qty')).toHaveText('36')
    await keyboard.press('Alt+r')
    // The line, the total, and the whole price that the law asks for.
    await expect(left).toHaveCount(3)
    await expect(dialog.getByRole('checkbox', { name: /36 units/ })).toBeFocused()
  })
})
