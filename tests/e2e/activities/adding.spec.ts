import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'
import { PhoneOrderPage } from '../pages/phoneOrder.ts'
import { eleanor } from '../people.ts'

const inLondon = { env: { TZ: 'Europe/London' } }

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
  await activities.jumpTo('30 nov 2026')
  await activities.show('Day')
  await activities.pressGap('11:00')
  await expect(dialog.getByLabel('Starts on')).toHaveValue('Mon 30 Nov 2026')
  await expect(dialog.getByLabel('Starts at')).toHaveValue('11:00')
  await dialog.getByLabel('Subject').fill('Bring samples')
  await dialog.getByLabel('Notes').fill('The blue ones')
  await expect(dialog.getByRole('group', { name: 'For whom' })).toContainText('signed-in customer')
  await dialog.getByRole('button', { name: /call 1/ }).click()
  await phoneOrder.signInAs(eleanor)
  await activities.open()
  await activities.main.getByRole('button', { name: 'Add activity' }).click()
  await expect(dialog.getByLabel('Subject')).toHaveValue('Bring samples')
  await expect(dialog.getByLabel('Starts at')).toHaveValue('11:00')
  await sandbox.control.fault({ method: 'addActivity', fault: 'code', code: 9050, count: 1 })
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expect(dialog.getByLabel('Notes')).toHaveValue('The blue ones')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/I have put that down for 30 Nov 2026, 11:00/)).toBeVisible()
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
