import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'

test.use({ sandboxOptions: { company: 'odd' } })

test('a column is made wider by its edge or by the keyboard, and stays so', async ({ launch }) => {
  const first = await launch()
  const stock = new StockPage(first.page)
  const { page } = stock
  await stock.open()
  const width = async (name: string) => (await stock.head(name).boundingBox())?.width ?? 0
  const figure = stock.cell('HV-1043', 'stock:Été / 2')
  const isWhole = () => figure.evaluate((cell) => cell.scrollWidth <= cell.clientWidth)
  await expect(figure).toContainText('−1,000,000.5')
  expect(await isWhole()).toBe(false)

  const before = await width('Été / 2')
  const box = await stock.head('Été / 2').boundingBox()
  if (box === null) throw new Error('the head is not there')
  const [x, y] = [box.x + box.width, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y, { steps: 3 })
  await page.mouse.up()
  await expect.poll(() => width('Été / 2')).toBe(before + 30)
  await expect.poll(isWhole).toBe(true)

  const total = await width('Can promise')
  await stock.main.getByRole('button', { name: 'Columns' }).click()
  const columns = page.getByRole('dialog', { name: 'Columns' })
  await columns.getByRole('checkbox', { name: 'Can promise', exact: true }).focus()
  for (const key of ['Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowLeft']) {
    await page.keyboard.press(key)
  }
  await page.keyboard.press('Escape')
  await expect.poll(() => width('Can promise')).toBe(total + 16)
  await first.end()

  const second = await launch()
  const again = new StockPage(second.page)
  await again.open()
  const heads = again.grid.getByRole('columnheader')
  const widths = () =>
    heads.evaluateAll((all) =>
      all.map((head) => [head.getAttribute('data-field'), head.getBoundingClientRect().width]),
    )
  await expect.poll(widths).toContainEqual(['stock:Été / 2', before + 30])
  expect(await widths()).toContainEqual(['canPromise', total + 16])
  await again.main.getByRole('button', { name: 'Columns' }).click()
  await again.page.getByRole('button', { name: 'As at first' }).click()
  await again.page.keyboard.press('Escape')
  await expect.poll(widths).toContainEqual(['stock:Été / 2', before])
  expect(await widths()).toContainEqual(['canPromise', total])
})
