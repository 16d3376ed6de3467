import { expect } from '@playwright/test'
import { menus as company } from '../../../sandbox/company/menus.ts'
import type { Desk } from '../../../shared/desk/index.ts'
import { MenusPage } from '../pages/menus.ts'
import { SettingsPage } from '../pages/settings.ts'
import type { Walk } from './face.ts'

/** The CRM's menus: whole, searched, changed, refused and gone mad. */
export const menus: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  await phoneOrder.isReady()
  await phoneOrder.addLine('2 HV-1042 WH2')
  await page.evaluate(async () => {
    const desk = Reflect.get(window, 'desk') as unknown as Desk
    await desk.settings.change({ location: 'WH2' })
    const filters = { lowAt: 'WH2' }
    await desk.stock.saveView({ name: 'Low at the store', filters, sort: null, layout: null })
  })
  const screen = new MenusPage(page)
  await screen.open()
  await screen.tab('Changes').click()
  await expect(screen.main.getByText('No menu has changed yet')).toBeVisible()
  await show('menus-no-changes')
  await screen.tab('Activity types').click()
  await expect(screen.values('Activity types')).toBeVisible()
  await show('menus-values')
  await screen.search.fill('sale')
  await expect(screen.tab('Sales teams')).toContainText('2 of 4')
  await show('menus-nothing-found')
  await screen.search.fill('')
  await sandbox.control.setMenu('stock_location', [
    { code: 'WH1', value: 'Avonmouth docks', bays: '14', 'opens at': '6:00' },
    { code: 'SHOP', value: 'Quayside shop', bays: '2', 'opens at': '9:00' },
    { code: 'WH9', value: 'Clifton cellar, below the old rope works', bays: '3' },
  ])
  await sandbox.control.setMenu('order_label', [
    ...company.order_label.slice(1),
    { code: 'OL6', value: '<b>Fragile</b>', colour: 'light pink' },
    { code: 'OL6', value: 'Twice' },
  ])
  await screen.refresh()
  await screen.tab('Stock locations').click()
  await expect(screen.stillUsed).toBeVisible()
  await show('menus-vanished')
  await page.keyboard.press('Alt+1')
  await expect(phoneOrder.basket).toContainText('gone from the menu')
  await show('basket-location-gone')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('img', { name: /WH2 is gone/ })).toBeVisible()
  await show('stock-view-gone')
  await new SettingsPage(page).open('Defaults')
  await expect(page.getByText('WH2 is not in the list any more')).toBeVisible()
  await show('settings-location-gone')
  await screen.open()
  await screen.tab('Order labels').click()
  await show('menus-left-out')
  await screen.tab('Changes').click()
  await expect(screen.changes).toBeVisible()
  await show('menus-changes')
  await sandbox.control.fault({ method: 'getAsset', fault: 'code', code: 9008, count: 1 })
  await sandbox.control.setMenu('sales_team', [])
  await screen.refresh()
  await screen.tab('Sales teams').click()
  await expect(screen.main.getByRole('group', { name: 'The last reading' })).toBeVisible()
  await show('menus-refused')
  await screen.main.getByRole('button', { name: 'Print' }).click()
  await expect(page.getByRole('dialog', { name: 'Print the menu' })).toBeVisible()
  await show('menus-paper')
}
