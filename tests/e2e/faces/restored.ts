import { expect } from '@playwright/test'
import { PhoneOrderPage } from '../pages/phoneOrder.ts'
import { eleanor } from '../people.ts'
import type { Ground, Show } from './beginning.ts'

/** A call that comes back after the desk was killed: to be signed in again, and not as it was. */
export async function restored({ launch, sandbox }: Ground, show: Show): Promise<void> {
  const first = await launch()
  const before = new PhoneOrderPage(first.page)
  await before.isReady()
  await before.callNotes.fill('Ring the side bell.')
  await before.takeOrder(eleanor, '2 case HV-1042', '24 HV-2210', '3 HV-3307')
  await first.kill()
  await sandbox.control.setWindow('HV-3307', { end: '2020-01-31' })
  await sandbox.control.setPrices('HV-1042', { PB1: '6.15' })

  const { page } = await launch()
  const after = new PhoneOrderPage(page)
  await after.isReady()
  await expect(after.tab(eleanor.name)).toContainText('sign in again')
  await expect(after.basket.getByText('not sent yet')).toHaveCount(3)
  await expect(after.password).toBeFocused()
  await show(page, 'restored-signed-out')
  await after.password.fill(eleanor.password)
  await after.password.press('Enter')
  await expect(page.getByRole('group', { name: 'What changed' })).toBeVisible()
  await after.productBox.focus()
  await show(page, 'restored-changed')
}
