import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'
import { saveTo } from '../savePlace.ts'

test.use({ sandboxOptions: { items: 1500 } })

test('a filtered list is saved whole, in the order and the columns of the screen', async ({
  desk,
  userData,
}) => {
  const stock = new StockPage(desk.page)
  await stock.open()
  const place = join(userData, 'stock.csv')
  await saveTo(desk.app, place)
  await stock.search.fill('no')
  await stock.head('Code').click()
  const count = await stock.main.getByRole('status').filter({ hasText: 'products' }).innerText()
  await stock.main.getByRole('button', { name: 'Export CSV' }).click()
  await expect(stock.main.getByText(/^stock\.csv has /)).toBeVisible()
  const lines = readFileSync(place, 'utf8').split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFCode,Product,Size,Category,Can promise,WH1,WH2,SHOP,Trade net,Web net,Retail net,Currency',
  )
  expect(`${(lines.length - 2).toLocaleString('en-GB')} products`).toBe(count)
  const codes = lines.slice(1, -1).map((line) => line.slice(0, line.indexOf(',')))
  expect(codes.slice(0, 20)).toEqual((await stock.codes()).slice(0, 20))
  expect(existsSync(`${place}.part`)).toBe(false)
})
