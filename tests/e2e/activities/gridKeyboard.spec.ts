import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'

test('what is typed stays in the search, and Tab finds the list again, when the row the keyboard was on goes', async ({
  launch,
}) => {
  const { page } = await launch({ env: { TZ: 'Europe/London' } })
  const activities = new ActivitiesPage(page)
  await activities.open()
  await activities.show('Grid')
  const first = activities.grid.getByRole('gridcell').first()
  await expect(activities.grid.getByText('Ring Whitcombe & Daughters')).toBeVisible()
  await first.focus()
  await expect(first).toBeFocused()
  // By keyboard alone, which tells the grid nothing of it.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('ring')
  // How many ring depends on the day; the whole week has more than nine.
  await expect(activities.main.getByText(/^\d activities$/)).toBeVisible()
  await expect(activities.search).toBeFocused()
  await page.keyboard.type(' bay')
  await expect(activities.main.getByText('1 activity', { exact: true })).toBeVisible()
  await expect(activities.grid.getByText('Ring Bay Tree Café')).toBeVisible()
  await expect(activities.search).toBeFocused()
  await expect(activities.search).toHaveValue('ring bay')
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').getAttribute('role')) === 'gridcell') break
  }
  await expect(activities.grid.getByRole('gridcell').first()).toBeFocused()
})
