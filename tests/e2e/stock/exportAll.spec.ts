import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readCsv } from '../../readCsv.ts'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'
import { saveTo } from '../savePlace.ts'
import { catalogueIn } from './catalogueIn.ts'

const GENERATED = 100_000
/** Such a catalogue comes in 400 pages, and goes into a file of ten megabytes. */
const LONG = { timeout: 150_000 }

test.use({ sandboxOptions: { items: GENERATED } })

test('a catalogue of 100,000 products is read, and saved to its last row as SQL has it', async ({
  desk,
  userData,
}) => {
  test.setTimeout(240_000)
  const stock = new StockPage(desk.page)
  await expect(desk.page.getByRole('contentinfo')).toContainText(/Stock 100,\d+ products/, LONG)
  await stock.open()
  const place = join(userData, 'all.csv')
  await saveTo(desk.app, place)
  await stock.main.getByRole('button', { name: 'Export CSV' }).click()
  await expect(stock.main.getByText(/^all\.csv has /)).toBeVisible(LONG)

  const wanted = rowsBySql(userData)
  expect(wanted.length).toBeGreaterThan(GENERATED)
  await expect(stock.main.getByText(/^all\.csv has /)).toHaveText(
    `all.csv has ${wanted.length.toLocaleString('en-GB')} rows.`,
  )
  const [head, ...rows] = readCsv(readFileSync(place, 'utf8'))
  expect(head?.slice(1, 9)).toEqual(
    'Product,Size,Category,Can promise,WH1,WH2,SHOP,Trade net'.split(','),
  )
  const differing = wanted.flatMap((row, at) =>
    row.join('\n') === rows[at]?.join('\n') ? [] : [{ at, wanted: row, saved: rows[at] }],
  )
  expect(differing.slice(0, 3)).toEqual([])
  expect(rows).toHaveLength(wanted.length)
})

/** The columns that the grid begins with, in the order of codes, as `catalogue.db` holds them. */
function rowsBySql(userData: string): string[][] {
  const database = new DatabaseSync(catalogueIn(userData), { readOnly: true })
  const stock = (code: string) => `ifnull(facts ->> '$[14].${code}', '')`
  const price = (code: string) => {
    const kept = `facts ->> '$[13].${code}'`
    return `CASE typeof(${kept}) WHEN 'integer' THEN printf('%.2f', (${kept}) / 100.0)
      ELSE ifnull(${kept}, '') END`
  }
  try {
    return database
      .prepare(
        `WITH named AS (SELECT value ->> 'code' AS code, value ->> 'name' AS name
           FROM categories, json_each(categories.tree))
         SELECT products.code, facts ->> '$[1]', facts ->> '$[2]',
           ifnull(named.name, facts ->> '$[3]'),
           (SELECT sum(value) FROM json_each(facts, '$[14]')),
           ${['WH1', 'WH2', 'SHOP'].map(stock).join()}, ${['PB1', 'PB2', 'PB3'].map(price).join()},
           facts ->> '$[10]'
         FROM products LEFT JOIN named ON named.code = facts ->> '$[3]'
         ORDER BY code_key, products.code`,
      )
      .all()
      .map((row) => Object.values(row).map(String))
  } finally {
    database.close()
  }
}
