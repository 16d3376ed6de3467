import { addDays, dayIn, weekdayOf } from '../../../shared/domain/localDays.ts'
import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'
import { inLondon } from './setUp.ts'

/** The day of the company's trade show. */
function thursdayOfThisWeek(): string {
  const today = dayIn(Date.now(), 'Europe/London')
  return addDays(today, 4 - weekdayOf(today))
}

test('what is left out stays so in every view and after a restart; a view is kept by name', async ({
  launch,
}) => {
  test.slow()
  const first = await launch(inLondon)
  const activities = new ActivitiesPage(first.page)
  await activities.open()
  const call = activities.types.getByRole('checkbox', { name: /^Call/ })
  await expect(activities.types.getByText('Call')).toBeVisible()
  await call.uncheck()
  await expect(activities.item(/Visit Harbourside Inn/)).toBeVisible()
  await expect(activities.item(/Ring Pryce Hardware/)).toHaveCount(0)
  // It is still counted beside its name.
  await expect(activities.types.getByRole('listitem').filter({ hasText: 'Call' })).toContainText(
    '6',
  )
  for (const view of ['Month', 'Week'] as const) {
    await activities.show(view)
    // The month of the show, which may be another than today's.
    await activities.jumpTo(thursdayOfThisWeek())
    await expect(activities.item(/Trade show, Exeter/)).not.toHaveCount(0)
    await expect(activities.item(/Ring Bay Tree/)).toHaveCount(0)
  }
  await activities.show('Grid')
  await activities.main.getByRole('button', { name: 'Save view' }).click()
  await first.page.getByRole('textbox', { name: 'Name' }).fill('All but calls')
  await first.page.keyboard.press('Control+Enter')
  const saved = activities.main.getByRole('group', { name: 'Saved views' })
  await expect(saved.getByRole('button', { name: 'All but calls' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await activities.show('Week')
  await first.end()

  const { page } = await launch(inLondon)
  const again = new ActivitiesPage(page)
  await again.open()
  await expect(again.item(/Visit Harbourside Inn/)).toBeVisible()
  await expect(again.types.getByRole('checkbox', { name: /^Call/ })).not.toBeChecked()
  await expect(again.item(/Ring Pryce Hardware/)).toHaveCount(0)
  await again.types.getByRole('checkbox', { name: /^Call/ }).check()
  await expect(again.item(/Ring Pryce Hardware/)).toBeVisible()
  await again.main.getByRole('button', { name: 'All but calls' }).click()
  await expect(again.main.getByText('6 activities', { exact: true })).toBeVisible()
})
