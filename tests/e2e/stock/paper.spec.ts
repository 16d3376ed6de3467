import type { Page } from '@playwright/test'
import type { Desk } from '../../../shared/desk/index.ts'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'
import { printed, squeezed } from '../paper/printed.ts'

// Names without end make rows of every height, so that some would fall on the end of a page.
test.use({ sandboxOptions: { company: 'odd' } })

const LINES = 120
/** 14 mm, in points. */
const MARGIN = (14 / 25.4) * 72
const HEAD = 'Code Product Counted CRM Difference CRM figure of'

/** Counts one of so many products. */
const countMany = (page: Page, many: number) =>
  page.evaluate(async (count) => {
    const desk = Reflect.get(window, 'desk') as unknown as Desk
    const codes: string[] = []
    while (codes.length < count) {
      const asked = {
        text: '',
        filters: {},
        sort: null,
        isGross: false,
        from: codes.length,
        count: 100,
      }
      const page = await desk.stock.rows(asked)
      if (page.kind !== 'ok') throw new Error(page.error.message)
      codes.push(...page.value.rows.map(({ code }) => code))
    }
    await desk.counting.begin({ location: 'Quai 12/É' })
    for (const text of codes.slice(0, count)) await desk.counting.enter({ text })
  }, many)

test('a count of 120 lines comes out on A4: no row broken or cut, every page with its heads and number', async ({
  desk,
}) => {
  const { page } = desk
  const stock = new StockPage(page)
  await stock.open()
  await countMany(page, LINES)
  await stock.main.getByRole('button', { name: 'Count sheet' }).click()
  await page.getByRole('button', { name: 'Print' }).click()
  const paper = page.getByRole('dialog')
  await expect(paper.getByRole('rowheader')).toHaveCount(LINES)
  const cells = paper.locator('tbody tr')
  const rows = (await cells.evaluateAll((all) => all.map((row) => row.textContent))).map(squeezed)

  const pages = await printed(desk)
  for (const [at, { width, height, glyphs, words }] of pages.entries()) {
    await test.step(`page ${at + 1}`, () => {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      // The number in the margin is printed before what is on the page.
      const number = `Page ${at + 1} of ${pages.length}`
      const title = 'Count at Quai nº 12, côté été (Quai 12/É)'
      const begins = squeezed(number + (at === 0 ? title : HEAD))
      expect(words.slice(0, begins.length)).toBe(begins)
      const outside = glyphs
        .slice(number.length)
        .filter(
          ({ x, y }) =>
            x < MARGIN - 1 || x > width - MARGIN || y < MARGIN || y > height - MARGIN + 1,
        )
      expect(outside).toEqual([])
    })
  }
  // Each row whole, on one page, in its turn.
  const pageOf = (row: string) => pages.findIndex(({ words }) => words.includes(row))
  expect(rows.filter((row) => pageOf(row) < 0)).toEqual([])
  const found = rows.map(pageOf)
  expect(found).toEqual(found.toSorted((one, other) => one - other))
  expect(new Set(found).size).toBe(pages.length)
  expect(pages.at(-1)?.words).toContain('Countedby____________________Checkedby')
})
