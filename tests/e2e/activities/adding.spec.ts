import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Locator } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'
import { PhoneOrderPage } from '../pages/phoneOrder.ts'
import { SettingsPage } from '../pages/settings.ts'
import { eleanor } from '../people.ts'
import { at, inLondon } from './setUp.ts'

// Else the company has nothing on a Sunday, and a day without anything is not drawn.
const stocktaking = at('Stocktaking', '2026-11-29T15:00:00', '2026-11-29T16:00:00')
test.use({ sandboxOptions: { ownActivities: [stocktaking] } })

/** As if the minute in which the desk looks for it had passed. */
function giveUp(userData: string): void {
  const file = new DatabaseSync(join(userData, 'connections', 'training', 'desk.db'))
  file.exec(`UPDATE added_activities SET step = 'unknown'`)
  file.close()
}

test('an activity is added from a gap of the calendar, once its customer is signed in', async ({
  launch,
  sandbox,
}) => {
  const { page } = await launch(inLondon)
  const phoneOrder = new PhoneOrderPage(page)
  await phoneOrder.isReady()
  const activities = new ActivitiesPage(page)
  const dialog = page.getByRole('dialog')
  await activities.open()
  await activities.show('Day')
  await activities.jumpTo('29 nov 2026')
  await expect(activities.item(/Stocktaking/)).toBeVisible()
  await activities.pressGap('11:00')
  await expect(dialog.getByLabel('Starts on')).toHaveValue('Sun 29 Nov 2026')
  await expect(dialog.getByLabel('Starts at')).toHaveValue('11:00')
  await dialog.getByLabel('Subject').fill('Bring samples')
  await dialog.getByLabel('Notes').fill('The blue ones')
  await expect(dialog.getByRole('group', { name: 'For whom' })).toContainText('signed-in customer')
  await dialog.getByRole('button', { name: /call 1/ }).click()
  await phoneOrder.signInAs(eleanor)
  await activities.open()
  await activities.main.getByRole('button', { name: 'Add activity', exact: true }).click()
  await expect(dialog.getByLabel('Subject')).toHaveValue('Bring samples')
  await expect(dialog.getByLabel('Starts at')).toHaveValue('11:00')
  await sandbox.control.fault({ method: 'addActivity', fault: 'code', code: 9050, count: 1 })
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expect(dialog.getByLabel('Notes')).toHaveValue('The blue ones')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/I have put that down for 29 Nov 2026, 11:00/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(activities.item(/Bring samples.*11:00 to 11:30/)).toBeVisible()
})

test('a lost answer is settled by looking, for the customer of the call in front', async ({
  launch,
  sandbox,
}) => {
  const { page } = await launch(inLondon)
  const phoneOrder = new PhoneOrderPage(page)
  await phoneOrder.isReady()
  await phoneOrder.signInAs(eleanor)
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('add activity')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('For')).toContainText('Eleanor')
  await dialog.getByLabel('Subject').fill('Ring back')
  await sandbox.control.fault({ method: 'addActivity', fault: 'lostAfter', count: 1 })
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/I have put that down/)).toBeVisible()
  expect((await sandbox.control.counts()).addActivity).toBe(1)
})

/** Longer than a window is wide. */
const LONG = `Ring back about ${'the mugs, the samples and the candles, '.repeat(5)}and who signs`

/** Whether something reaches no further to the right than what it stands in. */
async function isWithin(one: Locator, frame: Locator): Promise<boolean> {
  const rightOf = (of: Locator) => of.evaluate((element) => element.getBoundingClientRect().right)
  return (await rightOf(one)) <= (await rightOf(frame))
}

test('one that is not found is said, and goes once more only by a named person’s decision', async ({
  launch,
  sandbox,
  userData,
}) => {
  const first = await launch(inLondon)
  const before = new PhoneOrderPage(first.page)
  await before.isReady()
  await before.signInAs(eleanor)
  await first.page.keyboard.press('Control+k')
  await first.page.keyboard.type('add activity')
  await first.page.keyboard.press('Enter')
  await first.page.getByLabel('Subject').fill(LONG)
  await sandbox.control.fault({ method: 'addActivity', fault: 'lostBefore', count: 1 })
  await first.page.keyboard.press('Control+Enter')
  await expect(first.page.getByText(/The desk looks for it in the CRM/)).toBeVisible()
  await first.kill()
  giveUp(userData)

  const { page } = await launch(inLondon)
  const phoneOrder = new PhoneOrderPage(page)
  await phoneOrder.isReady()
  const dialog = page.getByRole('dialog')
  await expect(page.getByRole('contentinfo')).not.toContainText('Nothing unsettled')
  await phoneOrder.signInAs(eleanor)
  await page.getByRole('button', { name: '1 activity unknown' }).click()
  await page.setViewportSize({ width: 1024, height: 768 })
  const banner = page.getByRole('group', { name: 'Not known to be there' })
  expect(await isWithin(banner.getByRole('button', { name: LONG }), banner)).toBe(true)
  await page.getByRole('button', { name: LONG }).click()
  expect(await isWithin(dialog.getByRole('heading', { name: LONG }), dialog)).toBe(true)
  await dialog.getByRole('button', { name: 'Look again' }).click()
  await expect(dialog.getByRole('status')).toContainText('did not find it')
  await dialog.getByRole('button', { name: 'Add it once more' }).click()
  await expect(dialog.getByLabel('Subject')).toHaveValue(LONG)
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toContainText('Choose who is at the desk')
  await page.keyboard.press('Escape')
  const settings = new SettingsPage(page)
  await settings.open('Data')
  await page.getByLabel('Name', { exact: true }).fill('Ruth')
  await settings.button('Add').click()
  await page.getByRole('combobox', { name: 'Who is here' }).selectOption('Ruth')
  await page.keyboard.press('Alt+3')
  await page.getByRole('main').getByRole('button', { name: 'Add activity', exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('I have put that down')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('contentinfo')).toContainText('Nothing unsettled')
  expect((await sandbox.control.counts()).addActivity).toBe(2)
})

test('Enter on a day that has the keyboard begins an activity on it', async ({ launch }) => {
  const { page } = await launch(inLondon)
  const activities = new ActivitiesPage(page)
  await activities.open()
  await activities.show('Day')
  await activities.jumpTo('29 nov 2026')
  await expect(activities.item(/Stocktaking/)).toBeVisible()
  await activities.main.getByRole('button', { name: 'Refresh activities' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toHaveAttribute('role', 'gridcell')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add activity' })
  await expect(dialog.getByLabel('Starts on')).toHaveValue('Sun 29 Nov 2026')
  await expect(dialog.getByLabel('Starts at')).toHaveValue('09:00')
})
