import { expect } from '@playwright/test'
import { ActivitiesPage } from '../pages/activities.ts'
import { eleanor } from '../people.ts'
import type { Walk } from './face.ts'

/** Adding an activity: for nobody yet, to be mended, beside another one, and added. */
export const adding: Walk = async ({ page, phoneOrder, show }) => {
  await phoneOrder.isReady()
  const screen = new ActivitiesPage(page)
  const dialog = page.getByRole('dialog')
  const open = () => screen.main.getByRole('button', { name: 'Add activity', exact: true }).click()
  const free = dialog.getByRole('group', { name: 'Free time' })
  await screen.open()
  await open()
  await expect(free.getByRole('button').first()).toBeVisible()
  await show('adding-nobody')
  await dialog.getByRole('button', { name: /call 1/ }).click()
  await phoneOrder.signInAs(eleanor)
  await screen.open()
  await open()
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByLabel('Subject')).toHaveAttribute('aria-invalid', 'true')
  await show('adding-mend')
  await dialog.getByLabel('Subject').fill('Bring samples of the new candles')
  await free.getByRole('button').first().click()
  const day = await dialog.getByLabel('Starts on').inputValue()
  const start = await dialog.getByLabel('Starts at').inputValue()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('I have put that down')
  await show('adding-done')
  await page.keyboard.press('Escape')
  await open()
  // On a day without office hours the first free time was on another one.
  await dialog.getByLabel('Starts on').fill(day)
  await dialog.getByLabel('Starts at').fill(start)
  await dialog.getByLabel('Ends on').fill(day)
  await dialog.getByLabel('Ends at').fill('18')
  await expect(dialog.getByRole('group', { name: 'At that time' })).toBeVisible()
  await show('adding-conflict')
  await page.keyboard.press('Escape')
}
