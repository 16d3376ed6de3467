import { expect, test } from '../fixtures.ts'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'

test('what is typed stays in the search, and Tab finds the list again, when the row the keyboard was on goes', async ({
  desk: { page },
}) => {
  const stock = new StockPage(page)
  const { drawer } = new ProductDrawer(page)
  await stock.open()
  await stock.search.press('ArrowDown')
  const first = (await stock.codes())[0] ?? ''
  await expect.poll(() => stock.place()).toBe(`${first} code`)
  await page.keyboard.press('Enter')
  await expect(drawer).toContainText(first)
  await page.keyboard.press('Escape')
  await expect.poll(() => stock.place()).toBe(`${first} code`)
  // By keyboard alone, which tells the grid nothing of it.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('HV-221')
  await expect.poll(() => stock.codes()).toContain('HV-2210')
  await expect(stock.search).toBeFocused()
  await page.keyboard.type('0')
  await expect.poll(() => stock.codes()).toEqual(['HV-2210'])
  await expect(stock.search).toBeFocused()
  await stock.tabIntoGrid()
  expect(await stock.place()).toBe('HV-2210 code')
  await test.step('also where its place in it was scrolled away', async () => {
    await stock.search.fill('')
    await stock.has('312 products')
    await stock.search.press('ArrowDown')
    await expect.poll(() => stock.place()).not.toBeNull()
    const first = (await stock.codes())[0] ?? ''
    await stock.search.focus()
    await stock.grid.locator('.MuiDataGrid-virtualScroller').evaluate((frame) => {
      frame.scrollTop = frame.scrollHeight
    })
    await expect(stock.row(first)).toHaveCount(0)
    await stock.tabIntoGrid()
    expect(await stock.place()).toMatch(/^HV-.+ code$/)
  })
})
