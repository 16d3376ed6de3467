import { expect } from '@playwright/test'
import { eleanor, tom } from '../people.ts'
import type { Walk } from './face.ts'

const aFile = {
  name: 'customers.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Name,Organisation,E-mail,Telephone,Postcode,Since',
      'Nora Field,Field Catering,nora@field.example,01632 960777,BA1 2AB,2019',
      'Eleanor Whitcombe,,eleanor@example.com,,,',
      'Nora Field,,nora@field.example,,,',
      ',,,01632 960778,,2020',
    ].join('\n'),
  ),
}

/** The people this desk knows: nobody, some, one of them whole; and found on a call. */
export const customers: Walk = async ({ page, phoneOrder, show }) => {
  await page.keyboard.press('Alt+4')
  await expect(page.getByText('This desk knows nobody yet')).toBeVisible()
  await show('customers-nobody')

  await page.keyboard.press('Alt+1')
  await phoneOrder.signInAs(eleanor)
  await page.keyboard.press('F2')
  await phoneOrder.signInAs(tom)
  await page.keyboard.press('F2')
  await expect(phoneOrder.tab('New caller')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F4')
  await page.keyboard.type('01632 96')
  await expect(page.getByRole('listbox', { name: 'People' }).getByRole('option')).not.toHaveCount(0)
  await show('customers-found', 'fleeting')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+4')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(grid.getByRole('gridcell', { name: eleanor.name })).toBeVisible()
  await show('customers')
  await page.keyboard.type('nobody at all')
  await expect(page.getByText('Nobody here matches')).toBeVisible()
  await page.keyboard.press('Escape')
  await grid.getByRole('gridcell', { name: eleanor.name }).click()
  const dialog = page.getByRole('dialog', { name: eleanor.name })
  await expect(dialog).toContainText('BS4 1CK')
  await show('customers-person')
  await page.keyboard.press('Escape')
  await page.getByLabel('File of customers').setInputFiles(aFile)
  await expect(page.getByRole('dialog', { name: 'Import customers' })).toContainText('Of no use')
  await show('customers-import')
  await page.keyboard.press('Escape')
  await grid.getByRole('gridcell', { name: eleanor.name }).click()
  await dialog.getByRole('button', { name: 'Forget' }).click()
  const forget = page.getByRole('dialog', { name: `Forget ${eleanor.name}?` })
  await expect(forget).toContainText('No reminder names them')
  await show('customers-forget')
  await phoneOrder.confirm()
  await expect(forget).toContainText('A call of theirs is open here')
  await show('customers-forget-on-call')
}
