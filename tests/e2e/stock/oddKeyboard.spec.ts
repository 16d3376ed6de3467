import { oddCompany } from '../../../sandbox/company/odd.ts'
import { findings } from '../axe.ts'
import { expect, test } from '../fixtures.ts'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'

test.use({ sandboxOptions: { company: 'odd', today: '2026-11-24' } })

const QUAI = 'Quai 12/É'
const LAST = 'stock:Quai 25/É'

test('forty columns are walked, sorted, moved and filtered by keyboard alone', async ({
  desk: { page },
}) => {
  test.slow()
  const stock = new StockPage(page)
  const { drawer } = new ProductDrawer(page)
  const { keyboard } = page
  await stock.open()
  const command = async (words: string) => {
    await keyboard.press('Control+k')
    await keyboard.type(words)
    await keyboard.press('Enter')
  }
  const stands = (place: string) => expect.poll(() => stock.place()).toBe(place)

  await test.step('to the end of a row and of the page, and back', async () => {
    const codes = await stock.codes()
    await keyboard.press('Control+f')
    await keyboard.press('ArrowDown')
    await stands(`${codes[0]} code`)
    await keyboard.press('End')
    // The heads are the first row.
    await stands(`row 2 ${LAST}`)
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 })
    expect(await findings(page)).toEqual([])
    await keyboard.press('ArrowDown')
    await stands(`row 3 ${LAST}`)
    await keyboard.press('Control+End')
    await expect.poll(() => stock.place()).toMatch(RegExp(`^row \\d\\d+ ${LAST}$`))
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 })
    await keyboard.press('Control+Home')
    await stands(`${codes[0]} code`)
  })
  await test.step('a head sorts, a row opens, and Esc leads back to it', async () => {
    await keyboard.press('ArrowUp')
    for (let column = 0; column < 4; column += 1) await keyboard.press('ArrowRight')
    await stands('head stock:Lagér/Ålesund')
    await keyboard.press('Enter')
    await expect(stock.head('Lagér/Ålesund')).toHaveAttribute('aria-sort', 'ascending')
    await expect(stock.rows().first()).toContainText('−1,000,000.5')
    await keyboard.press('ArrowDown')
    await expect.poll(() => stock.place()).toMatch(/ stock:Lagér\/Ålesund$/)
    const [code = ''] = await stock.codes()
    await keyboard.press('Enter')
    await expect(drawer).toContainText(code)
    await keyboard.press('Escape')
    await stands(`${code} code`)
  })
  await test.step('a column is moved', async () => {
    await command('columns')
    await expect(page.getByRole('checkbox', { name: 'Code', exact: true })).toBeFocused()
    await keyboard.press('Alt+ArrowDown')
    await expect(page.getByRole('checkbox', { name: 'Code', exact: true })).toBeFocused()
    await keyboard.press('Control+Enter')
    const heads = () => stock.grid.getByRole('columnheader').allInnerTexts()
    await expect.poll(async () => (await heads()).slice(0, 2)).toEqual(['Product', 'Code'])
  })
  await test.step('a filter is set on one location of forty', async () => {
    const filters = page.getByRole('region', { name: 'Filters' })
    await command('filter')
    await expect(filters).toBeVisible()
    const add = filters.getByRole('button', { name: 'Stock at a location' })
    const isThere = () => add.evaluate((button) => button === document.activeElement)
    for (let stops = 0; stops < 60 && !(await isThere()); stops += 1) await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(filters.getByLabel('Stock at')).toBeVisible()
    for (let back = 0; back < 4; back += 1) await keyboard.press('Shift+Tab')
    await expect(filters.getByLabel('Stock at')).toBeFocused()
    await keyboard.type('Quai 12')
    await expect(filters.getByLabel('Stock at')).toHaveValue(QUAI)
    await keyboard.press('Tab')
    await keyboard.type('-0.5')
    await expect(filters.getByLabel('At least')).toHaveValue('-0.5')
    await keyboard.press('Tab')
    await keyboard.type('3')
    await expect(filters.getByLabel('At most')).toHaveValue('3')
    const held = oddCompany('2026-11-24').products.map(({ stock: at }) => at[QUAI] ?? Number.NaN)
    const fitting = held.filter((quantity) => quantity >= -0.5 && quantity <= 3)
    await stock.has(`${fitting.length} products`)
    expect(await findings(page)).toEqual([])
  })
})

test('a search shows codes again, however far to the right the list was', async ({
  desk: { page },
}) => {
  const stock = new StockPage(page)
  await stock.open()
  await page.keyboard.press('Control+f')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect.poll(() => stock.place()).toContain(LAST)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('HV-1043')
  await expect(stock.row('HV-1043')).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => stock.place()).toBe('HV-1043 code')
})

test('a search begins anew for Tab, too, where the place before is out of sight', async ({
  desk: { page },
}) => {
  const stock = new StockPage(page)
  await stock.open()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('HV-1043')
  await expect(stock.rows()).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect.poll(() => stock.place()).toContain(LAST)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('HV-104')
  await expect.poll(async () => (await stock.codes()).length).toBeGreaterThan(1)
  const [first] = await stock.codes()
  expect(await findings(page)).toEqual([])
  await stock.tabIntoGrid()
  expect(await stock.place()).toBe(`${first} code`)
})
