import { expect } from '@playwright/test'
import { paste } from '../keyboard.ts'
import { eleanor } from '../people.ts'
import type { Walk } from './face.ts'

const PASTED = [
  'Hello, please send us',
  'HV-1042\tBeeswax pillar candle\t12\t£7.10',
  '24 x HV-2210 // for the till',
  '3 x candle ivory',
  'HV-3307 x 5000',
  '2 x moon dust',
]

/** Lines typed, pasted, read back and tried otherwise. */
export const lines: Walk = async ({ page, phoneOrder, show }) => {
  await phoneOrder.signInAs(eleanor)
  await phoneOrder.productBox.fill('2 case HV-1042 @GOLD =4.95 // gift wrap')
  await expect(page.getByText('There is no price band “GOLD”.')).toBeVisible()
  await show('line-complaint', 'fleeting')
  await phoneOrder.productBox.fill('')
  await page.keyboard.press('Alt+v')
  await show('paste-empty')
  await paste(page, PASTED.join('\n'))
  await expect(page.getByRole('region', { name: /^Unknown, 2 lines/ })).toBeVisible()
  await show('paste-full')
  await page.keyboard.press('Control+Enter')
  await expect(phoneOrder.lines()).toHaveCount(3)
  await phoneOrder.isSettled()
  await show('paste-left')
  await page.keyboard.press('Alt+r')
  await expect(page.getByRole('dialog', { name: 'Read back' })).toBeVisible()
  await page.keyboard.press('Space')
  await show('read-back')
  await page.getByRole('checkbox', { name: 'BS4 1CK' }).focus()
  await show('read-back-address')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+w')
  const tried = page.getByRole('dialog', { name: 'What if' })
  await expect(tried.getByRole('table')).toBeVisible()
  await show('what-if-bands')
  await tried.getByRole('radio', { name: 'Whole packings' }).check()
  await show('what-if-packings')
  await tried.getByRole('radio', { name: 'One location' }).check()
  await show('what-if-locations')
  await tried.getByRole('radio', { name: 'VAT' }).check()
  await show('what-if-vat')
  await page.keyboard.press('Escape')
}
