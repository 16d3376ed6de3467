import { expect, test } from './fixtures.ts'
import { SettingsPage } from './pages/settings.ts'
import { tom } from './people.ts'
import { learnFromOrders } from './settling.ts'

test('Settings say what was learned of the CRM, from which orders, and how long is waited', async ({
  phoneOrder,
}) => {
  const { page } = phoneOrder
  const settings = new SettingsPage(page)
  await settings.open('Connection')
  const learned = page.getByRole('region', { name: 'Learned from this CRM' })
  await expect(learned).toContainText('0 of 20 in a row')
  await expect(learned).toContainText('Not known yet.')
  await expect(learned).toContainText('Sending again is off until 20 orders')
  await expect(learned).toContainText('240 s.')

  const longest = page.getByLabel('Longest working time, in seconds')
  await longest.fill('none')
  await expect(longest).toHaveAttribute('aria-invalid', 'true')
  await longest.fill('5')
  await longest.press('Enter')
  await page.getByLabel('Lag of its lists, in seconds').fill('7')
  await page.getByLabel('Lag of its lists, in seconds').blur()
  await expect(learned).toContainText('12 s.')
  await page.getByLabel('Life of a session, in minutes').fill('30')
  await page.getByLabel('Life of a session, in minutes').press('Enter')

  await learnFromOrders(page, tom, 2)
  await expect(learned).toContainText('2 of 20 in a row')
  await expect(learned).toContainText('Yes, they show in its list.')
  await expect(learned).toContainText(/QU-\d+, QU-\d+/)
  await settings.open('Data')
  await settings.open('Connection')
  await expect(longest).toHaveValue('5')
  await expect(page.getByLabel('Life of a session, in minutes')).toHaveValue('30')
})
