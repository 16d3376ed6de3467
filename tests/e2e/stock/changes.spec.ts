import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from '../../../shared/desk/index.ts'
import { expect, test } from '../fixtures.ts'
import { scan } from '../keyboard.ts'
import { ProductDrawer } from '../pages/drawer.ts'
import { StockPage } from '../pages/stock.ts'
import { saveTo } from '../savePlace.ts'
import { restock } from './restock.ts'

test('after a restock Stock says what changed since the last look, until somebody has looked', async ({
  desk: { app, page, userData },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.isReady()
  const stock = new StockPage(page)
  const rail = page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /Stock/ })
  await expect(rail).toHaveAccessibleName('Stock')
  await restock(page, sandbox, {
    'HV-1042': { WH1: '500', WH2: '40' },
    'HV-2211': { WH1: '0', SHOP: '0' },
  })
  await expect(rail).toHaveAccessibleName(/^Stock, 1 ran out since \d+:\d\d$/)
  await stock.open()
  await stock.main.getByRole('button', { name: /^2 changed since \d+:\d\d$/ }).click()

  const changed = stock.main.getByRole('table', { name: 'Changes' })
  const row = (code: string) => changed.getByRole('row', { name: new RegExp(code) })
  await expect(row('HV-1042')).toContainText(/WH1\s*210 → 500\s*290/)
  await expect(row('HV-1042')).toContainText(/WH2\s*46 → 40\s*6/)
  await expect(row('HV-2211')).toContainText('ran out')
  await expect(row('HV-2211')).toContainText(/WH1\s*9 → 0\s*9/)
  await stock.main.getByRole('button', { name: 'Ran out 1' }).click()
  await expect(row('HV-1042')).toBeHidden()
  await expect(row('HV-2211')).toBeVisible()
  await stock.main.getByRole('button', { name: 'All 2' }).click()

  await test.step('they are saved as a table', async () => {
    const file = join(userData, 'changes.csv')
    await saveTo(app, file)
    await stock.main.getByRole('button', { name: 'Export CSV' }).click()
    await expect(stock.main.getByText('changes.csv has 4 rows.')).toBeVisible()
    const [head, first] = readFileSync(file, 'utf8').split('\r\n')
    expect(head).toBe('\uFEFFCode,Product,Size,Change,Where,Was,Is,Difference')
    expect(first).toBe('HV-1042,Beeswax pillar candle,"6 × 15 cm, ivory",Stock,WH1,210,500,290')
  })

  await page.keyboard.press('Escape')
  await expect(stock.main.getByRole('button', { name: /^Nothing changed since/ })).toBeVisible()
  await expect(rail).toHaveAccessibleName('Stock')
  // What was seen can be looked at again.
  await stock.main.getByRole('button', { name: /^Nothing changed since/ }).click()
  await stock.main.getByRole('combobox', { name: 'Since when' }).selectOption('7')
  await expect(row('HV-1042')).toBeVisible()
  const own = stock.main.getByLabel('Since', { exact: true })
  await own.fill('2099-01-01T09:02')
  await expect(stock.main.getByText('Nothing changed since 1 Jan 2099, 9:02')).toBeVisible()
  await own.fill('2020-01-01T09:02')
  await expect(row('HV-1042')).toContainText(/WH1\s*210 → 500/)
})

test('each person has a last look of their own', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.isReady()
  const people = [
    { name: 'Priya', role: 'Sales' },
    { name: 'Tom', role: 'Warehouse' },
  ]
  await page.evaluate((named) => {
    const desk = Reflect.get(window, 'desk') as unknown as Desk
    return desk.settings.change({ people: named })
  }, people)
  const who = page.getByRole('combobox', { name: 'Who is here' })
  const stock = new StockPage(page)
  await stock.open()
  for (const name of ['Priya', 'Tom']) {
    await who.selectOption(name)
    await expect(who).toHaveValue(name)
    // Since here they have not looked.
    await page.evaluate(() => {
      const desk = Reflect.get(window, 'desk') as unknown as Desk
      return desk.stock.changes({ since: null, kind: null, from: 0, count: 0 })
    })
  }
  await restock(page, sandbox, { 'HV-1042': { WH1: '500' } })
  await stock.main.getByRole('button', { name: /^1 changed/ }).click()
  await expect(stock.main.getByRole('table', { name: 'Changes' })).toContainText('HV-1042')
  await page.keyboard.press('Escape')
  await expect(stock.main.getByRole('button', { name: /^Nothing changed/ })).toBeVisible()
  await who.selectOption('Priya')
  await expect(stock.main.getByRole('button', { name: /^1 changed/ })).toBeVisible()
})

test('a scan works from anywhere; an outer barcode is a case; an unknown code beeps and stays', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.isReady()
  await page.evaluate(() => {
    const start = Reflect.get(OscillatorNode.prototype, 'start') as () => void
    Reflect.set(OscillatorNode.prototype, 'start', function (this: OscillatorNode) {
      document.documentElement.dataset.beeps = `${Number(document.documentElement.dataset.beeps ?? 0) + 1}`
      start.call(this)
    })
  })
  const beeps = () => page.evaluate(() => Number(document.documentElement.dataset.beeps ?? 0))
  const stock = new StockPage(page)
  await stock.open()

  await test.step('from a row of the grid', async () => {
    await stock.cell('HV-1042', 'code').click()
    await scan(page, '2000000022109')
    await expect(stock.search).toHaveValue('2000000022109')
    await expect(stock.row('HV-2210')).toBeVisible()
    await expect(stock.main.getByText('HV-2210 Oak-smoked sea salt, Jar 90 g')).toBeVisible()
    // The keyboard goes to the product once that is there, also from a box that somebody is in by then.
    await expect(new ProductDrawer(page).add).toBeFocused()
  })
  await test.step('and what is typed after it is another search', async () => {
    await stock.search.press('End')
    await stock.search.pressSequentially('oil')
    await expect(stock.search).toHaveValue('oil')
  })
  await test.step('over what is half typed in the search, and a case', async () => {
    await stock.search.fill('sea sa')
    await scan(page, '12000000022106')
    await expect(stock.search).toHaveValue('12000000022106')
    await expect(stock.main.getByText('case of 12')).toBeVisible()
    expect(await beeps()).toBe(0)
  })
  const unknown = stock.main.getByRole('list', { name: 'Unknown codes' })
  await test.step('unknown codes beep and stay, each with how often it came', async () => {
    for (const code of ['9990000000017', '9990000000024', '9990000000017']) await scan(page, code)
    await expect(unknown.getByRole('listitem')).toHaveText(['9990000000017 × 2', '9990000000024'])
    await expect.poll(beeps).toBe(3)
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Alt+2')
    await unknown.getByRole('button', { name: 'Forget 9990000000024' }).click()
    await expect(unknown.getByRole('listitem')).toHaveText(['9990000000017 × 2'])
  })
  await test.step('from the changes', async () => {
    await stock.main.getByRole('button', { name: /changed since/ }).click()
    await scan(page, '2000000010427')
    await expect(stock.row('HV-1042')).toBeVisible()
  })
  await test.step('from another field, which is left as it was', async () => {
    await stock.main.getByRole('button', { name: /changed since/ }).click()
    await stock.main.getByRole('combobox', { name: 'Since when' }).focus()
    await scan(page, '2000000022109')
    const product = new ProductDrawer(page)
    await expect(product.drawer).toContainText('Oak-smoked sea salt')
    const minimum = product.drawer.getByLabel('Minimum at SHOP')
    for (const [field, typed, code] of [
      [product.quantity, '3', '9990000000031'],
      [minimum, '7', '9990000000048'],
    ] as const) {
      await field.fill(typed)
      await stock.search.fill('sea sa')
      await field.focus()
      await scan(page, '2000000022109')
      await expect(stock.search).toHaveValue('2000000022109')
      await expect(field).toHaveValue(typed)
      // Also where what stood there was about to be typed over.
      await field.selectText()
      await scan(page, code)
      await expect(unknown.getByRole('listitem').first()).toHaveText(code)
      await expect(field).toHaveValue(typed)
    }
    await product.quantity.focus()
    await scan(page, '2000000010427')
    await expect(product.drawer).toContainText('HV-1042')
    await expect(product.quantity).toHaveValue('1')
  })
})
