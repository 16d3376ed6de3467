import { expect } from '@playwright/test'
import { MenusPage } from '../pages/menus.ts'
import { PhoneOrderPage } from '../pages/phoneOrder.ts'
import type { Ground, Show } from './beginning.ts'

/** A desk whose CRM takes long over its menus, which no earlier desk has read. */
export async function menusUnread({ launch, sandbox }: Ground, show: Show): Promise<void> {
  const menu = await sandbox.control.fault({ method: 'getAsset', fault: 'hold' })
  const { page } = await launch()
  await expect(new PhoneOrderPage(page).productBox).toBeVisible()
  await menu.whenHeld()
  const menus = new MenusPage(page)
  await menus.open()
  await expect(page.getByRole('progressbar', { name: 'Menus refresh' })).toBeVisible()
  await show(page, 'menus-working', 'fleeting')
  await page.getByRole('button', { name: 'Stop the refresh of the menus' }).click()
  await expect(page.getByText('This menu was never read')).toBeVisible()
  await show(page, 'menus-never-read')
}
