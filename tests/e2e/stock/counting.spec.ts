import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { scan } from '../keyboard.ts'
import { StockPage } from '../pages/stock.ts'
import { saveTo } from '../savePlace.ts'

const entry = (page: Page): Locator => page.getByRole('textbox', { name: 'Count a product' })

const row = (page: Page, code: string): Locator =>
  page.getByRole('table', { name: 'Counted' }).getByRole('row', { name: new RegExp(code) })

async function openCounting(page: Page): Promise<void> {
  await new StockPage(page).open()
  await page.getByRole('button', { name: 'Count sheet' }).click()
}

async function begin(page: Page, location: string): Promise<void> {
  await openCounting(page)
  const place = page.getByRole('combobox', { name: 'Location' })
  await expect(place).toBeFocused()
  await place.selectOption(location)
  await page.getByRole('button', { name: 'Begin count' }).click()
  await expect(entry(page)).toBeFocused()
}

test('what is scanned and typed is counted, held against the CRM, and put right by hand', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.isReady()
  await begin(page, 'WH1')
  await expect(page.getByText('Nothing is written to the CRM', { exact: true })).toBeVisible()
  await scan(page, '2000000010427')
  await scan(page, '12000000010424')
  await page.keyboard.type('200 HV-1042')
  await page.keyboard.press('Enter')
  const candles = row(page, 'HV-1042')
  await expect(candles).toContainText('3 less')
  await expect(candles.getByRole('textbox', { name: 'Counted of HV-1042' })).toHaveValue('207')
  await expect(page.getByText('HV-1042: 200 more, 207 in all.')).toBeVisible()

  await test.step('a code that no product has is kept', async () => {
    await scan(page, '9990000000017')
    const unknown = page.getByRole('list', { name: 'Unknown codes' }).getByRole('listitem')
    await expect(unknown).toHaveText(['9990000000017'])
    await expect(page.getByText('No product has the code 9990000000017')).toBeVisible()
  })
  await test.step('a figure is put right, and only what differs can be shown', async () => {
    await page.keyboard.type('HV-2210')
    await page.keyboard.press('Enter')
    await expect(row(page, 'HV-2210')).toContainText('147 less')
    const counted = candles.getByRole('textbox', { name: 'Counted of HV-1042' })
    await counted.fill('210')
    await counted.press('Enter')
    await expect(candles).toContainText('same')
    await counted.focus()
    await scan(page, '20000004')
    await expect(counted).toHaveValue('210')
    await counted.press('Enter')
    // The next scan counts again.
    await scan(page, '2000000010427')
    await expect(candles).toContainText('1 more')
    await counted.fill('210')
    await counted.press('Enter')
    await expect(candles).toContainText('same')
    await page.getByRole('checkbox', { name: 'Differences only' }).check()
    await expect(candles).toBeHidden()
    await expect(row(page, 'HV-2210')).toBeVisible()
  })
})

/** Asks for the paper and, in the same breath, before its lines can be there, for the print. */
async function printAtOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print' }).evaluate(async (button: HTMLElement) => {
    Reflect.set(window, 'print', () => document.body.setAttribute('data-printed', 'yes'))
    button.click()
    // The dialog stands; only what is due already may happen in between.
    await Promise.resolve()
    const dialog = document.querySelector('[role=dialog]')
    if (dialog === null) throw new Error('there is no dialog')
    const key = { key: 'Enter', ctrlKey: true, bubbles: true }
    dialog.dispatchEvent(new KeyboardEvent('keydown', key))
  })
}

test('a count survives a power cut, is saved and printed whole, and then stays as it is', async ({
  launch,
  userData,
}) => {
  const first = await launch()
  await begin(first.page, 'SHOP')
  await first.page.keyboard.type('10 HV-1042')
  await first.page.keyboard.press('Enter')
  await expect(row(first.page, 'HV-1042')).toContainText('2 less')
  await first.kill()

  const { app, page } = await launch()
  await openCounting(page)
  await expect(row(page, 'HV-1042')).toContainText('2 less')
  await entry(page).fill('hv1042')
  await entry(page).press('Enter')
  await entry(page).fill('HV-2210')
  await entry(page).press('Enter')
  await expect(row(page, 'HV-1042')).toContainText('1 less')

  await test.step('saved as a table', async () => {
    const file = join(userData, 'count.csv')
    await saveTo(app, file)
    await page.getByRole('button', { name: 'Export CSV' }).click()
    await expect(page.getByText('count.csv has 2 rows.')).toBeVisible()
    const table = readFileSync(file, 'utf8')
    expect(table).toContain('SHOP,HV-1042,"Beeswax pillar candle, 6 × 15 cm, ivory",11,12,-1,')
  })
  await test.step('on paper, it alone', async () => {
    await printAtOnce(page)
    const paper = page.getByRole('dialog', { name: 'Print the count sheet' })
    // By code, whatever was counted last.
    await expect(paper.getByRole('rowheader')).toHaveText(['HV-1042', 'HV-2210'])
    await expect(page.locator('body')).not.toHaveAttribute('data-printed')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
    await page.emulateMedia({ media: 'print' })
    await expect(paper.getByText('Counted by')).toBeVisible()
    await expect(page.getByRole('main')).toBeHidden()
    await page.emulateMedia({ media: null })
    // On paper there is no button that could keep the keyboard.
    await paper.press('Escape')
    await expect(paper).toBeHidden()
  })
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('dialog', { name: 'Finish this count?' }).press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Begin count' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Sheet' }).selectOption({ index: 1 })
  await expect(page.getByText('This sheet is finished')).toBeVisible()
  await expect(row(page, 'HV-1042')).toContainText('1 less')
  await expect(entry(page)).toBeHidden()
})
