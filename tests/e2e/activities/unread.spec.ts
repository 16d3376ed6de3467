import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'
import { inLondon } from './setUp.ts'

test('days that could not be read are not said to be empty, in any view or on paper; those not read anew keep their age', async ({
  launch,
  sandbox,
}) => {
  await sandbox.control.fault({ method: 'getActivities', fault: 'code', code: 9002, count: 0 })
  const { page } = await launch(inLondon)
  const activities = new ActivitiesPage(page)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await page.keyboard.press('Alt+3')
  const unread = activities.main.getByText('Activities were not read.')
  await expect(unread).toBeVisible()
  for (const view of ['Week', 'Charts', 'Grid'] as const) {
    await activities.show(view)
    await expect(activities.main.getByText('The days were not read')).toBeVisible()
    await expect(activities.main.getByText('No activity on these days')).toHaveCount(0)
  }
  await activities.main.getByRole('button', { name: 'Print' }).click()
  const dialog = page.getByRole('dialog', { name: 'Print activities' })
  await expect(dialog.getByRole('button', { name: /^Print/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(dialog.getByText('Activities were not read.')).toBeVisible()
  await page.keyboard.press('Escape')
  await sandbox.control.clearFaults()
  await activities.main.getByRole('button', { name: 'Read them again' }).click()
  await expect(activities.grid.getByText('Ring Bay Tree Café')).toBeVisible()
  await test.step('days that are not read anew keep their age, and are read as soon as somebody tries again', async () => {
    await activities.show('Week')
    await sandbox.control.fault({ method: 'getActivities', fault: 'code', code: 9002, count: 0 })
    await activities.main.getByRole('button', { name: 'Refresh activities' }).click()
    const failure = activities.main.getByRole('alert')
    await expect(failure).toContainText('Activities were not read.')
    await expect(activities.main.getByText('under a minute old')).toBeVisible()
    await expect(activities.main.getByText('London time')).toBeVisible()
    await sandbox.control.clearFaults()
    await failure.getByRole('button', { name: 'Try again' }).click()
    await expect(failure).toHaveCount(0)
  })
})
