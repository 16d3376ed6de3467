import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { menus as company } from '../../sandbox/company/menus.ts'
import type { Desk } from '../../shared/desk/index.ts'
import { expect, test } from './fixtures.ts'
import { MenusPage } from './pages/menus.ts'
import { SettingsPage } from './pages/settings.ts'
import { StockPage } from './pages/stock.ts'
import { eleanor } from './people.ts'
import { saveTo } from './savePlace.ts'

const LESS = [
  { code: 'WH1', value: 'Avonmouth docks' },
  ...company.stock_location.filter(({ code }) => code === 'SHOP'),
  { code: 'WH9', value: 'Clifton cellar' },
]

test('all twelve by keyboard: search, the values, a code on the clipboard, a table, paper', async ({
  desk: { app, page, userData },
  phoneOrder,
}) => {
  await phoneOrder.isReady()
  const menus = new MenusPage(page)
  await menus.open()
  await expect(menus.list.getByRole('tab')).toHaveCount(13)
  // What is typed anywhere is looked for in all twelve.
  await page.keyboard.type('phone sal')
  await expect(menus.search).toHaveValue('phone sal')
  await expect(menus.tab('Sales teams')).toContainText('1 of 4')
  await expect(menus.tab('Titles')).toContainText('0 of 8')
  await page.keyboard.press('Enter')
  await expect(menus.tab('Sales teams')).toHaveAttribute('aria-selected', 'true')
  await expect(menus.values('Sales teams').getByRole('row')).toHaveCount(2)
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Copy TM1' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(menus.main.getByText('TM2 is copied.')).toBeAttached()
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Control+v')
  await expect(menus.search).toHaveValue('TM2')
  await page.keyboard.press('Escape')

  await menus.tab('Sales teams').focus()
  await page.keyboard.press('Home')
  await expect(menus.main.getByText('No menu has changed yet')).toBeVisible()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown')
  const labels = menus.values('Order labels')
  await expect(labels.getByRole('row', { name: /OL1/ })).toContainText('Christmas')
  await expect(labels.getByRole('row', { name: /OL1/ })).toContainText('#C0262D')
  await expect(menus.main.getByText(/^Read (under a minute|\d+ min) ago$/)).toBeVisible()

  const file = join(userData, 'labels.csv')
  await saveTo(app, file)
  await menus.main.getByRole('button', { name: 'Export CSV' }).click()
  await expect(menus.main.getByText('labels.csv has 5 rows.')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('OL2,Wait for stock,#A15C07')
  await menus.main.getByRole('button', { name: 'Print' }).click()
  const paper = page.getByRole('dialog', { name: 'Print the menu' })
  await expect(paper.locator('[data-print]')).toContainText('order_label')
  await page.keyboard.press('Escape')
  await expect(paper).toBeHidden()
})

const change = (page: Page, location: string) =>
  page.evaluate((code) => {
    const desk = Reflect.get(window, 'desk') as unknown as Desk
    return desk.settings.change({ location: code })
  }, location)

test('a value that goes, comes or is called otherwise is told with its date, and what still uses it is named', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.isReady()
  const menus = new MenusPage(page)
  const stock = new StockPage(page)
  const settings = new SettingsPage(page)
  await change(page, 'WH2')
  await test.step('a view and an open call have the location too', async () => {
    await phoneOrder.addLine('2 HV-1042 WH2')
    await page.evaluate(() => {
      const desk = Reflect.get(window, 'desk') as unknown as Desk
      const filters = { lowAt: 'WH2' }
      return desk.stock.saveView({ name: 'Low at the store', filters, sort: null, layout: null })
    })
  })
  await menus.open()
  await expect(menus.rail).toHaveAccessibleName('Menus')
  await expect(menus.stillUsed).toBeHidden()
  await menus.tab('Stock locations').click()
  const store = menus.values('Stock locations').getByRole('row', { name: /WH2/ })
  await expect(store).toContainText('Settings, Defaults: This desk sells from')
  await expect(store).toContainText('Stock: view “Low at the store”')

  await sandbox.control.setMenu('stock_location', LESS)
  await menus.refresh()
  await expect(menus.rail).toHaveAccessibleName('Menus, 1 gone and still used')
  await expect(menus.stillUsed).toContainText('WH2 (Bedminster store), Stock locations, gone since')
  await expect(menus.stillUsed).toContainText('Settings, Defaults: This desk sells from')
  await expect(menus.stillUsed).toContainText('Stock: view “Low at the store”')
  await expect(menus.stillUsed).toContainText('Phone order: 1 line')
  await menus.tab('Changes').click()
  const row = (code: string) => menus.changes.getByRole('row', { name: new RegExp(code) })
  await expect(row('WH2')).toContainText('gone')
  await expect(row('WH2')).toContainText('Bedminster store')
  await expect(row('WH2')).toContainText(/\d+ \w{3} \d{4}, \d+:\d\d/)
  await expect(row('WH1')).toContainText('Avonmouth warehouse')
  await expect(row('WH1')).toContainText('Avonmouth docks')
  await expect(row('WH9')).toContainText('Clifton cellar')

  await test.step('it is marked where it stands, and nothing was changed', async () => {
    await page.keyboard.press('Alt+2')
    const view = stock.main.getByRole('button', { name: /Low at the store/ })
    await expect(view.getByRole('img', { name: 'WH2 is gone from the menus' })).toBeVisible()
    await page.keyboard.press('Alt+1')
    await expect(phoneOrder.basket).toContainText('WH2, gone from the menu')
    await settings.open('Defaults')
    const sells = page.getByRole('combobox', { name: 'This desk sells from' })
    await expect(sells).toHaveValue('WH2')
    await expect(sells).toHaveAccessibleDescription(/WH2 is not in the list any more/)
    await sells.selectOption('SHOP')
    await expect(sells).toHaveValue('SHOP')
  })
  await menus.open()
  await expect(menus.stillUsed).not.toContainText('This desk sells from')
  await sandbox.control.setMenu('stock_location', company.stock_location)
  await menus.refresh()
  await expect(menus.stillUsed).toBeHidden()
  // Who was at the list has seen what stood in it; what came after is news.
  await expect(menus.rail).toHaveAccessibleName(/^Menus, 3 changed since/)
})

test('a reading says how far it is and can be stopped; a menu that is refused keeps its last values, and one gone mad neither freezes nor fools the screen', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.isReady()
  const menus = new MenusPage(page)
  await menus.open()
  await test.step('a reading that takes long says how far it is, shows what has come, and can be stopped', async () => {
    await menus.tab('Titles').click()
    await sandbox.control.setMenu('contact_title', [{ code: 'DAME', value: 'Dame' }])
    const held = await sandbox.control.fault({ method: 'getAsset', fault: 'hold', skip: 3 })
    await menus.refreshButton.click()
    await held.whenHeld()
    await expect(menus.values('Titles').getByRole('row')).toHaveCount(2)
    await expect(page.getByRole('progressbar', { name: 'Menus refresh' })).toHaveAttribute(
      'value',
      '3',
    )
    await menus.main.getByRole('button', { name: 'Stop the refresh of the menus' }).click()
    await expect(menus.refreshButton).not.toHaveAttribute('aria-disabled', 'true')
    await expect(menus.main.getByRole('group', { name: 'The last reading' })).toBeHidden()
  })
  await menus.tab('Sales teams').click()
  const trouble = menus.main.getByRole('group', { name: 'The last reading' })
  await sandbox.control.fault({ method: 'getAsset', fault: 'code', code: 1001, count: 12 })
  await menus.refresh()
  await expect(trouble).toContainText('The CRM says that it has no such menu.')
  await expect(trouble).toContainText(/as read on \d+ \w{3} \d{4}/)
  await expect(menus.values('Sales teams').getByRole('row')).toHaveCount(5)

  await sandbox.control.setMenu(
    'sales_team',
    Array.from({ length: 10_000 }, (_, at) => ({ code: `A${at}`, value: `value ${at}` })),
  )
  await menus.refresh()
  await expect(trouble).toContainText('10,000 values')
  await expect(menus.values('Sales teams').getByRole('row')).toHaveCount(5)

  await sandbox.control.setMenu('sales_team', [
    { code: 'TM1', value: '<img src=x onerror=document.body.remove()>', floor: '2' },
    { code: 'TM1', value: 'Twice' },
    { code: 'TM2', value: 'x'.repeat(5_000_000) },
    ...Array.from({ length: 1500 }, (_, at) => ({ code: `B${at}`, value: `value ${at}` })),
  ])
  await menus.refresh()
  await expect(trouble).toBeHidden()
  await expect(menus.main.getByRole('group', { name: 'Left out' })).toContainText('1 of the answer')
  const grid = menus.values('Sales teams')
  await expect(grid.getByRole('row')).toHaveCount(101)
  await expect(grid.getByRole('row', { name: /TM1/ })).toContainText('<img src=x')
  await expect(grid.getByRole('row', { name: /TM2/ })).toContainText('Shop counter')
  await expect(grid.getByRole('columnheader', { name: 'floor' })).toBeVisible()
})

test('a checkout that is typed with a label that is gone is named, and marked when it is opened again', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  const menus = new MenusPage(page)
  const label = phoneOrder.checkout.getByLabel('Label')
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.openCheckout()
  await label.selectOption('OL1')
  await page.keyboard.press('Escape')
  await sandbox.control.setMenu('order_label', company.order_label.slice(1))
  await menus.open()
  await menus.refresh()
  await expect(menus.stillUsed).toContainText('OL1 (Christmas), Order labels, gone since')
  await expect(menus.stillUsed).toContainText('Phone order: checkout, Eleanor Whitcombe')
  await page.keyboard.press('Alt+1')
  await phoneOrder.openCheckout()
  await expect(label).toHaveValue('OL1')
  await expect(label).toHaveAccessibleDescription(/OL1 is not in the list any more/)
  await label.selectOption('OL2')
  await expect(label).toHaveAccessibleDescription('')
  await page.keyboard.press('Escape')
  await menus.open()
  await expect(menus.stillUsed).toBeHidden()
})
