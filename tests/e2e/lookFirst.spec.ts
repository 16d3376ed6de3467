import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { eleanor } from './people.ts'

test('a desk whose journal was lost looks in the CRM first, and asks about what it does not know', async ({
  launchReady,
  userData,
  sandbox,
}) => {
  const first = await launchReady()
  const before = first.phoneOrder
  await before.takeOrder(eleanor, '2 HV-1042')
  await before.placeAsQuote()
  await expect(before.outcome).toContainText(/Quote QU-\d+/)
  await first.end()
  const folder = join(userData, 'connections', 'training')
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(join(folder, `journal.db${ending}`), { force: true })
  }

  const { phoneOrder } = await launchReady()
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  await phoneOrder.confirm()
  const another = phoneOrder.checkout.getByRole('checkbox', { name: 'This is another order' })
  await expect(phoneOrder.checkout).toContainText('journal may lack orders')
  await expect(another).toBeVisible()
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
  await another.check()
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText(/Quote QU-\d+/)
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 2 })
})
