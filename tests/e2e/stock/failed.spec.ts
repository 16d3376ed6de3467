import { DatabaseSync } from 'node:sqlite'
import { expect, test } from '../fixtures.ts'
import { StockPage } from '../pages/stock.ts'
import { catalogueIn } from './catalogueIn.ts'

test('a catalogue that no CRM gave yet says what happened, and is read when it can be', async ({
  launch,
  sandbox,
  userData,
}) => {
  await sandbox.control.fault({ method: 'getInventoryFeed', fault: 'code', code: 1002, count: 0 })
  const { page } = await launch()
  const stock = new StockPage(page)
  const { main } = stock
  await expect(page.getByRole('contentinfo')).toContainText('Stock was not refreshed.')
  await page.keyboard.press('Alt+2')
  await expect(main).toContainText('The catalogue could not be read from the CRM')
  await expect(main).toContainText('Stock was not refreshed.')
  await expect(main).toContainText('No product is known here until it is read.')
  await sandbox.control.clearFaults()
  await main.getByRole('button', { name: 'Try again' }).click()
  await expect(stock.rows().first()).toBeVisible()
  await stock.has('312 products')
  await test.step('a list that cannot be read here says so in the place of its rows, and what to do', async () => {
    const database = new DatabaseSync(catalogueIn(userData))
    database.exec('ALTER TABLE cells RENAME TO lost')
    await stock.head('Product').click()
    const alert = stock.main.getByRole('alert')
    await expect(alert).toContainText('This list could not be read')
    await expect(alert).toContainText('end the desk and start it')
    await expect(stock.row('HV-1042')).toBeHidden()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toContainText('This list could not be read')
    database.exec('ALTER TABLE lost RENAME TO cells')
    database.close()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toBeHidden()
    await expect(stock.head('Product')).toHaveAttribute('aria-sort', 'ascending')
    await expect(stock.rows().first()).toBeVisible()
  })
})
