import { join } from 'node:path'
import { takeLock } from '../../electron/desk/journal/lock.ts'
import { expect, test } from './fixtures.ts'
import { eleanor } from './people.ts'

test('a desk on a folder whose journal another one holds shows what was placed, and sends nothing', async ({
  launchReady,
  userData,
  sandbox,
}) => {
  const first = await launchReady()
  await first.phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await first.phoneOrder.placeAsQuote()
  const number = await first.phoneOrder.orderNumber()
  await first.kill()
  const other = takeLock(join(userData, 'connections', 'training'))
  expect(other).not.toBeNull()

  const { page, phoneOrder } = await launchReady()
  await phoneOrder.takeOrder(eleanor, '5 HV-1042')
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Quote, no payment')
  await phoneOrder.confirm()
  await expect(phoneOrder.checkout.getByRole('alert')).toContainText('Another window')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+5')
  const grid = page.getByRole('grid', { name: 'Placed here' })
  await expect(grid.getByRole('row').filter({ hasText: number })).toBeVisible()
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
  other?.release()
})
