import { expect } from '@playwright/test'
import { ActivitiesPage } from '../pages/activities.ts'
import type { Walk } from './face.ts'

/** The activities: on their way, as a list and in each calendar, opened, none, and not to be had. */
export const activities: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  await phoneOrder.isReady()
  const screen = new ActivitiesPage(page)
  const held = await sandbox.control.fault({ method: 'getActivities', fault: 'hold' })
  await page.keyboard.press('Alt+3')
  await held.whenHeld()
  await show('activities-reading')
  await held.release()
  await screen.isRead()
  await expect(screen.item(/Ring Whitcombe/)).toBeVisible()
  await show('activities-week')
  for (const view of ['Day', 'Month', 'Agenda', 'Grid'] as const) {
    await screen.show(view)
    const some =
      view === 'Grid' ? screen.grid.getByRole('gridcell') : screen.item(/Call|Visit|Ring/)
    await expect(some.first()).toBeVisible()
    await show(`activities-${view.toLowerCase()}`)
  }
  await screen.main.getByRole('button', { name: 'Columns' }).click()
  await show('activities-columns')
  await page.keyboard.press('Escape')
  await screen.search.fill('no such thing')
  await expect(screen.main.getByText('No activity fits')).toBeVisible()
  await show('activities-nothing')
  await screen.main.getByRole('button', { name: 'Show all types' }).click()
  await screen.show('Week')
  await screen.item(/Visit Harbourside Inn/).click()
  await expect(page.getByRole('dialog', { name: 'Visit Harbourside Inn' })).toBeVisible()
  await show('activities-opened')
  await page.keyboard.press('Escape')
  await sandbox.control.fault({ method: 'getActivities', fault: 'code', code: 9002, count: 0 })
  await screen.main.getByRole('button', { name: 'Refresh activities' }).click()
  await expect(screen.main.getByRole('alert')).toBeVisible()
  await show('activities-failed')
  await sandbox.control.clearFaults()
}
