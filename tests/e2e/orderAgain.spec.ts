import { expect, test } from './fixtures.ts'
import { CountingKeyboard } from './keyboard.ts'
import { eleanor } from './people.ts'

test('the same as last time: four control keys, with what has changed told before', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const { page } = phoneOrder
  await phoneOrder.takeOrder(eleanor, '2 HV-1042', '3 HV-2210')
  await phoneOrder.placeAsQuote()
  const first = await phoneOrder.orderNumber()

  await page.keyboard.press('F2')
  // F7 follows the sign-in at once, whatever the CRM takes.
  await phoneOrder.email.fill(eleanor.email)
  await phoneOrder.password.fill(eleanor.password)
  await sandbox.control.fault({ method: 'clientLogin', fault: 'slow', ms: 500 })
  await phoneOrder.password.press('Enter')
  const keyboard = new CountingKeyboard(desk.page)
  await keyboard.press('F7')
  const again = page.getByRole('dialog', { name: 'Same as last time' })
  await expect(again.getByRole('row', { name: /HV-2210/ })).toContainText('3 units')
  await expect(again).toContainText(first)
  // Nothing is in the basket before it is confirmed.
  await expect(phoneOrder.lines()).toHaveCount(0)
  await keyboard.press('Control+Enter')
  await expect(again).toBeHidden()
  await keyboard.press('F9')
  await expect(phoneOrder.checkout).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(phoneOrder.outcome).toContainText('is in the CRM')
  expect(keyboard.controlKeys).toEqual(['F7', 'Control+Enter', 'F9', 'Control+Enter'])

  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record?.lines).toMatchObject([
    { code: 'HV-1042', quantity: '2' },
    { code: 'HV-2210', quantity: '3' },
  ])
})
