import { expect } from '@playwright/test'
import type { Stage, Walk } from './face.ts'

const NAME = 'Featherstonehaugh-Li'
const SOMEBODY = {
  'First name': 'Maximilian-Alexander',
  'Last name': NAME,
  'E-mail':
    'maximilian.alexander.nightingale.featherstonehaugh@the-longest-name-of-a-company.example.com',
  Phone: '+44 (0)1632 960 7777',
  Company:
    'The Worshipful Company of Makers of Whatever is Wanted & Sons (Successors) (Training) Ltd',
  'Address 1': 'The Old Gatehouse Behind the Second Ropewalk, Upper Slaughter-under-Wychwood Abbey',
  'Address 2':
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Industrial Estate, Unit 12b',
  'Address 3': 'Newcastle upon Tyne and the Parishes About',
  Postcode: 'GL54 2OI',
}
const LINES = ['3 HV-1042', '2 HV-1043', '0.25 HV-1051', '3 É/1 "x"']

/** Somebody whose name and address have no end, at a company of forty locations and prices in millions. */
export const oddCall: Walk = async (stage) => {
  await onTheLine(stage)
  await inTheLists(stage)
}

async function onTheLine({ page, phoneOrder, show }: Stage): Promise<void> {
  await phoneOrder.isReady()
  await page.keyboard.press('F6')
  const dialog = page.getByRole('dialog', { name: 'New customer' })
  for (const [label, text] of Object.entries(SOMEBODY)) {
    await dialog.getByLabel(label, { exact: true }).fill(text)
  }
  await phoneOrder.confirm()
  await expect(dialog).toBeHidden()
  for (const line of LINES) await phoneOrder.addLine(line)
  await show('odd-call')
  await page.keyboard.press('Alt+r')
  await expect(page.getByRole('dialog', { name: 'Read back' })).toBeVisible()
  await show('odd-read-back', 'fleeting')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+w')
  await page.getByRole('radio', { name: 'One location' }).check()
  await show('odd-what-if', 'fleeting')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')
  await expect(phoneOrder.checkout).toBeVisible()
  await show('odd-checkout', 'fleeting')
  await phoneOrder.choose('Quote, no payment')
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toBeVisible()
  await show('odd-outcome', 'fleeting')
}

async function inTheLists({ page, show }: Stage): Promise<void> {
  await page.keyboard.press('Alt+4')
  const people = page.getByRole('grid', { name: 'Customers' })
  await expect(people.getByRole('gridcell', { name: NAME })).toBeVisible()
  await show('odd-customers', 'fleeting')
  await people.getByRole('gridcell', { name: NAME }).click()
  await expect(page.getByRole('dialog')).toContainText('Llanfair')
  await show('odd-person')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+5')
  const placed = page.getByRole('grid', { name: 'Placed here' })
  await expect(placed.getByRole('gridcell', { name: NAME })).toBeVisible()
  await show('odd-orders', 'fleeting')
  await placed.getByRole('gridcell', { name: NAME }).click()
  await expect(page.getByRole('dialog')).toContainText('What happened')
  await show('odd-record', 'fleeting')
  await page.getByRole('button', { name: 'Documents' }).click()
  await expect(page.getByRole('dialog', { name: 'Documents' }).getByRole('article')).toBeVisible()
  await show('odd-documents', 'fleeting')
}
