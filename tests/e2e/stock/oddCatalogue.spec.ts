import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'
import { saveTo } from '../savePlace.ts'

const ODD = Array.from({ length: 40 }, (_, at) => `Lagér ${at}/ß`)

test('forty locations with odd names have columns, sort, filter and go into a file', async ({
  launch,
  sandbox,
  userData,
}) => {
  await sandbox.control.setStock(
    'HV-1042',
    Object.fromEntries(ODD.map((code, at) => [code, String(at - 20.5)])),
  )
  await sandbox.control.setStock('HV-1044', { 'Lagér 39/ß': '0.25' })
  const desk = await launch()
  const stock = new StockPage(desk.page)
  await stock.open()
  await stock.main.getByRole('button', { name: 'Columns' }).click()
  const columns = desk.page.getByRole('dialog', { name: 'Columns' })
  const titles = await columns
    .getByRole('checkbox')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name')))
  expect(titles.filter((title) => title?.includes('Lagér'))).toEqual(
    ODD.map((code) => `stock:${code}`),
  )
  for (const code of [ODD[0], ODD[39]]) {
    await expect(columns.getByRole('checkbox', { name: code ?? '', exact: true })).toBeChecked()
  }
  // The last of them is brought to the front.
  for (const name of ['WH1', 'WH2', 'SHOP', ...ODD.slice(0, 39)]) {
    await columns.getByRole('checkbox', { name, exact: true }).uncheck()
  }
  await desk.page.keyboard.press('Escape')
  await stock.head('Lagér 39/ß').click()
  await expect.poll(async () => (await stock.codes()).slice(0, 2)).toEqual(['HV-1044', 'HV-1042'])
  await expect(stock.cell('HV-1044', 'stock:Lagér 39/ß')).toHaveText(/0.25\s*low/)
  await expect(stock.cell('HV-1043', 'stock:Lagér 39/ß')).toHaveText('–')

  await stock.main.getByRole('button', { name: 'Filter', exact: true }).click()
  const filters = stock.main.getByRole('region', { name: 'Filters' })
  await filters.getByRole('button', { name: 'Stock at a location' }).click()
  await filters.getByLabel('Stock at').selectOption('Lagér 0/ß')
  await filters.getByLabel('At most').fill('-20.5')
  await stock.has('1 product')
  const place = join(userData, 'odd.csv')
  await saveTo(desk.app, place)
  await stock.main.getByRole('button', { name: 'Export CSV' }).click()
  await expect(stock.main.getByText('odd.csv has one row.')).toBeVisible()
  const [head, row] = readFileSync(place, 'utf8').split('\r\n')
  expect(head).toContain(',Lagér 39/ß,')
  expect(row).toContain(',18.5,')
})
