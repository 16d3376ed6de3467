import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { pressAndType } from './keyboard.ts'
import type { RunningDesk } from './launch.ts'

const open = async (page: Page) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('my reminders')
  await page.keyboard.press('Enter')
  return page.getByRole('dialog', { name: 'My reminders' })
}
const told = ({ app }: RunningDesk) =>
  app.evaluate(() => globalThis.__standin.calls('Notification.show').map(([said]) => said))

test('a reminder outlives the desk, is told once, put off, and done', async ({
  launch,
  userData,
}) => {
  const first = await launch()
  await expect(first.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  const form = await open(first.page)
  await form.getByLabel('Time').fill('9')
  await first.page.keyboard.press('Control+Enter')
  await expect(form.getByLabel('Remind me of')).toHaveAttribute('aria-invalid', 'true')
  await form.getByLabel('Remind me of').fill('Ring Mrs Okafor')
  await form.getByLabel('Day').fill('today')
  await form.getByLabel('Time').fill('0:00')
  await first.page.keyboard.press('Control+Enter')
  await expect(form.getByText('That is past.')).toBeVisible()
  await form.getByLabel('Day').fill('tomorrow')
  await first.page.keyboard.press('Control+Enter')
  await expect(form.getByRole('region', { name: 'To come' })).toContainText('Ring Mrs Okafor')
  await first.page.keyboard.press('Escape')
  const mark = first.page.getByRole('contentinfo')
  await expect(mark.getByRole('button', { name: '1 reminder to come' })).toBeVisible()
  expect(await told(first)).toEqual([])
  await first.kill()

  becomeDue(userData)
  const second = await launch()
  const status = second.page.getByRole('contentinfo')
  await status.getByRole('button', { name: '1 reminder due' }).click()
  expect(await told(second)).toEqual([{ title: 'Reminder', body: 'Ring Mrs Okafor' }])
  await second.kill()

  const third = await launch()
  await third.page.getByRole('button', { name: '1 reminder due' }).click()
  const list = third.page.getByRole('dialog', { name: 'My reminders' })
  await list.getByRole('button', { name: /^Put off, 1 hour/ }).click()
  await expect(list.getByRole('region', { name: 'To come' })).toContainText('Ring Mrs Okafor')
  await list.getByRole('button', { name: /^Done/ }).click()
  await expect(list.getByRole('region', { name: 'Done lately' })).toBeVisible()
  await list.getByRole('button', { name: /^Not done/ }).click()
  await expect(list.getByRole('region', { name: 'To come' })).toBeVisible()
  expect(await told(third)).toEqual([])
})

test('the next reminder can be typed while the one before is noted', async ({ desk: { page } }) => {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  const form = await open(page)
  const text = form.getByLabel('Remind me of')
  await text.fill('Ring Mrs Okafor')
  await form.getByLabel('Day').fill('tomorrow')
  await form.getByLabel('Time').fill('9:00')
  await pressAndType(form.getByRole('button', { name: /^Remind/ }), text, 'Order stamps')
  await expect(form.getByRole('region', { name: 'To come' })).toContainText('Ring Mrs Okafor')
  await expect(text).toHaveValue('Order stamps')
})

/** As if the night had passed while the desk was closed. */
function becomeDue(userData: string): void {
  const file = new DatabaseSync(join(userData, 'connections', 'training', 'desk.db'))
  file.exec(`UPDATE reminders SET due_at = '2026-01-01T09:00:00.000Z'`)
  file.close()
}
