import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { SettingsPage } from '../pages/settings.ts'
import { eleanor, tom } from '../people.ts'
import { saveTo } from '../savePlace.ts'
import type { Stage, Walk } from './face.ts'

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

/** What staff choose by mistake: a workbook, and a file of something else. */
const aWorkbook = {
  name: 'Customers of the north.xlsx',
  mimeType: '',
  buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]),
}
const otherRows = {
  name: 'colours.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Colour;Size;Left\nred;12;4\nblue;14;0\ngreen;9;17'),
}

/** The people this desk knows: nobody, some, one of them whole; found on a call; and from a file. */
export const customers: Walk = async (stage) => {
  await nobody(stage)
  await found(stage)
  await oneOfThem(stage)
  await notImported(stage)
  await imported(stage)
  await forgotten(stage)
}

async function nobody({ page, show }: Stage): Promise<void> {
  await page.keyboard.press('Alt+4')
  await expect(page.getByText('This desk knows nobody yet')).toBeVisible()
  await show('customers-nobody')
}

async function found({ page, phoneOrder, show }: Stage): Promise<void> {
  await page.keyboard.press('Alt+1')
  await phoneOrder.signInAs(eleanor)
  await new SettingsPage(page).open('Security')
  const keep = page.getByRole('checkbox', { name: /^Keep customers’ passwords/ })
  await keep.click()
  await expect(keep).toBeChecked()
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('F2')
  await phoneOrder.signInAs(tom)
  await page.keyboard.press('F2')
  await expect(phoneOrder.tab('New caller')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F4')
  await page.keyboard.type('01632 96')
  await expect(page.getByRole('listbox', { name: 'People' }).getByRole('option')).not.toHaveCount(0)
  await show('customers-found', 'fleeting')
  await page.keyboard.type(' nobody')
  await expect(page.getByText('Nobody this desk knows matches')).toBeVisible()
  await show('customers-found-nobody', 'fleeting')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+4')
  await expect(personIn(page, eleanor.name)).toBeVisible()
  await show('customers')
  await page.keyboard.type('nobody at all')
  await expect(page.getByText('Nobody here matches')).toBeVisible()
  await show('customers-none', 'fleeting')
  await page.keyboard.press('Escape')
}

async function oneOfThem({ page, desk, show }: Stage): Promise<void> {
  await personIn(page, tom.name).click()
  await expect(page.getByRole('group', { name: 'Password kept' })).toBeVisible()
  await show('customers-person-password')
  await page.keyboard.press('Escape')
  await personIn(page, eleanor.name).click()
  const dialog = page.getByRole('dialog', { name: eleanor.name })
  await expect(dialog).toContainText('BS4 1CK')
  await show('customers-person')
  await saveTo(desk.app, join(desk.userData, 'customer-10231.json'))
  await dialog.getByRole('button', { name: 'Save their data' }).click()
  await expect(dialog.getByRole('status')).toContainText('Saved as customer-10231.json')
  await show('customers-person-saved', 'fleeting')
  await page.keyboard.press('Escape')
}

async function notImported({ page, show }: Stage): Promise<void> {
  const file = page.getByLabel('File of customers')
  await file.setInputFiles(aWorkbook)
  await expect(page.getByRole('alert')).toContainText('as CSV')
  await show('customers-import-no-text')
  await file.setInputFiles(otherRows)
  const dialog = page.getByRole('dialog', { name: 'Import customers' })
  await expect(dialog).toContainText('3 not usable')
  await show('customers-import-nobody')
  await page.keyboard.press('Escape')
}

async function imported({ page, show }: Stage): Promise<void> {
  await page.getByLabel('File of customers').setInputFiles(aFile)
  await expect(page.getByRole('dialog', { name: 'Import customers' })).toContainText('Not usable')
  await show('customers-import')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 customer imported')).toBeVisible()
  await show('customers-imported', 'fleeting')
}

async function forgotten({ page, phoneOrder, show }: Stage): Promise<void> {
  await personIn(page, eleanor.name).click()
  await page.getByRole('button', { name: 'Forget' }).click()
  const forget = page.getByRole('dialog', { name: `Forget ${eleanor.name}?` })
  await expect(forget).toContainText('No reminder names them')
  await show('customers-forget')
  await phoneOrder.confirm()
  await expect(forget).toContainText('A call of theirs is open here')
  await show('customers-forget-on-call')
}

const personIn = (page: Page, name: string): Locator =>
  page.getByRole('grid', { name: 'Customers' }).getByRole('gridcell', { name })
