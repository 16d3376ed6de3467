import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'
import { saveTo } from '../savePlace.ts'

test('a filtered list is saved as a view, is there after a restart, and goes out by file', async ({
  launch,
  userData,
}) => {
  const first = await launch()
  const stock = new StockPage(first.page)
  await stock.open()
  const { page, main } = stock
  await main.getByRole('button', { name: 'Filter', exact: true }).click()
  const filters = main.getByRole('region', { name: 'Filters' })
  await filters.getByLabel('Negative stock').check()
  await stock.head('WH1').click()
  await main.getByRole('button', { name: 'Save view' }).click()
  const save = page.getByRole('dialog', { name: 'Save this view' })
  await save.getByLabel('Name').fill('')
  await page.keyboard.press('Control+Enter')
  await expect(save.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true')
  await save.getByLabel('Name').fill('Below nothing')
  await page.keyboard.press('Control+Enter')
  const view = main.getByRole('group', { name: 'View' })
  const own = view.getByRole('button', { name: 'Below nothing' })
  await expect(own).toHaveAttribute('aria-pressed', 'true')
  const codes = await stock.codes()
  expect(codes.length).toBeGreaterThan(0)
  await view.getByRole('button', { name: 'Everything' }).click()
  await stock.has('312 products')

  // Columns: one more, one less, one moved; all by the keyboard.
  await main.getByRole('button', { name: 'Columns' }).click()
  const columns = page.getByRole('dialog', { name: 'Columns' })
  await columns.getByRole('checkbox', { name: 'VAT', exact: true }).check()
  await columns.getByRole('checkbox', { name: 'Category', exact: true }).uncheck()
  await columns.getByRole('checkbox', { name: 'WH2', exact: true }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(columns.getByRole('checkbox', { name: 'WH2', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  const heads = () => stock.grid.getByRole('columnheader').allInnerTexts()
  const wanted = [
    'Code',
    'Product',
    'Can promise',
    'WH2',
    'WH1',
    'SHOP',
    'Trade',
    'Web',
    'Retail',
    'VAT',
  ]
  await expect.poll(heads).toEqual(wanted)
  await first.end()

  const second = await launch()
  const again = new StockPage(second.page)
  await again.open()
  await expect.poll(() => again.grid.getByRole('columnheader').allInnerTexts()).toEqual(wanted)
  await again.main.getByRole('button', { name: 'Below nothing' }).click()
  await expect.poll(() => again.codes()).toEqual(codes)
  await expect(again.head('WH1')).toHaveAttribute('aria-sort', 'ascending')

  const place = join(userData, 'views.json')
  await saveTo(second.app, place)
  await again.main.getByRole('button', { name: 'Own views' }).click()
  const views = again.page.getByRole('dialog', { name: 'Own views' })
  await views.getByRole('button', { name: 'Export to a file' }).click()
  await expect(views.getByRole('status')).toHaveText('Saved as views.json.')
  expect(readFileSync(place, 'utf8')).toContain('Below nothing')
  await views.getByRole('button', { name: 'Delete Below nothing' }).click()
  await expect(views.getByRole('listitem')).toHaveCount(0)
  const file = views.getByLabel('File of views')
  await file.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  })
  await expect(views.getByRole('alert')).toContainText('no views')
  await file.setInputFiles(place)
  await expect(views.getByRole('listitem')).toHaveText('Below nothing')
})
