import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'
import { restock } from './restock.ts'

test.use({ sandboxOptions: { company: 'odd' } })

/** What stands in a box and begins before it, where nobody can see it. */
const cutAtFront = (cells: Locator) =>
  cells.evaluateAll((all) =>
    all.flatMap((cell) => {
      const words = document.createRange()
      words.selectNodeContents(cell)
      const isCut = words.getBoundingClientRect().left < cell.getBoundingClientRect().left
      return isCut ? [`${cell.getAttribute('data-field')}: ${cell.textContent}`] : []
    }),
  )

/** By how much the page, or what is in it, is wider than its window. */
const tooWide = (page: Page, within: string) =>
  page.locator(within).evaluate((frame) => {
    const right = frame.getBoundingClientRect().right
    return [...frame.querySelectorAll('th, td, input, button, h2, p, li')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > right + 1)
      .map((one) => one.outerHTML.slice(0, 80))
  })

test('figures and names of any length leave all else in sight: in the product box, the basket and the grid', async ({
  desk: { page },
  phoneOrder,
}) => {
  await test.step('the product box has room for names beside forty locations, and the basket for names without a blank', async () => {
    await phoneOrder.productBox.fill('HV-1042')
    const option = page.getByRole('option').first()
    await expect(option).toContainText('Beeswax pillar candle')
    const name = await option.locator('> :nth-child(2)').boundingBox()
    expect(name?.width).toBeGreaterThan(120)
    await expect(option).toContainText(/more\s*\+2\d/)
    expect(await tooWide(page, 'main')).toEqual([])
    await phoneOrder.productBox.fill('')
    await phoneOrder.enterLine('HV-1051')
    await expect(phoneOrder.lines()).toHaveCount(1)
    expect(await tooWide(page, 'main')).toEqual([])
  })
  await test.step('no figure of the grid loses a digit at its front: what is too long ends in dots and is whole on hover', async () => {
    const stock = new StockPage(page)
    await stock.open()
    const cells = stock.grid.getByRole('gridcell')
    await expect(stock.cell('HV-1042', 'stock:A&B')).toHaveText('123,456,789')
    await expect(stock.cell('HV-1042', 'stock:A&B').locator('[title]')).toHaveAttribute(
      'title',
      '123,456,789',
    )
    expect(await cutAtFront(cells)).toEqual([])
  })
})

test('names without a blank break, so that nothing beside them is pushed out of sight', async ({
  desk: { page },
  sandbox,
}) => {
  const stock = new StockPage(page)
  await stock.open()
  await restock(page, sandbox, { 'HV-1051': { 'Lagér/Ålesund': '7' } })
  await stock.main.getByRole('button', { name: /^1 changed/ }).click()
  await expect(stock.main.getByRole('table', { name: 'Changes' })).toContainText('HV-1051')
  expect(await tooWide(page, 'main')).toEqual([])
  await page.keyboard.press('Escape')
  await stock.main.getByRole('button', { name: 'Count sheet' }).click()
  await page.getByRole('button', { name: 'Begin count' }).click()
  for (const line of ['HV-1051', 'x'.repeat(200)]) {
    await page.getByRole('textbox', { name: 'Count a product' }).fill(line)
    await page.keyboard.press('Enter')
  }
  const unknown = page.getByRole('list', { name: 'Unknown codes' })
  await expect(unknown.getByRole('listitem')).toHaveCount(1)
  expect(await tooWide(page, 'main')).toEqual([])
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.getByRole('dialog').getByRole('rowheader')).toHaveCount(1)
  expect(await tooWide(page, '[role="dialog"]')).toEqual([])
  await page.keyboard.press('Escape')
  await unknown.getByRole('button', { name: /^Forget/ }).click()
  await expect(unknown).toBeHidden()
})
