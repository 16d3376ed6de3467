import { expect, test } from './fixtures.ts'
import { printed, squeezed } from './paper/printed.ts'
import { eleanor, tom } from './people.ts'
import { learnFromOrders } from './settling.ts'

test('every order sent from here stands in a grid: filtered, sorted, opened and printed', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  test.slow()
  const { page } = phoneOrder
  await learnFromOrders(page, tom, 3)
  await phoneOrder.takeOrder(eleanor, '2 HV-1042', '3 HV-2210')
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(eleanor, '5 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.placeAsQuote()

  await page.keyboard.press('Alt+5')
  const grid = page.getByRole('grid', { name: 'Placed here' })
  const rows = grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
  await expect(rows).toHaveCount(5)
  // The newest first.
  await expect(rows.first()).toContainText('Unknown')
  await grid.getByRole('columnheader', { name: 'Total' }).click()
  await expect(rows.first()).toContainText('Tom Ashdown')

  await page.getByLabel('State').selectOption('Unsettled')
  await expect(rows).toHaveCount(1)
  await page.getByLabel('State').selectOption('Waiting for payment')
  await expect(rows).toHaveCount(4)
  await page.getByLabel('Filter').fill(`eleanor ${number}`)
  await expect(rows).toHaveCount(1)
  await page.getByLabel('Filter').fill('nobody at all')
  await expect(page.getByText('No order is shown')).toBeVisible()
  await page.getByLabel('Filter').fill(number)
  await expect(rows).toHaveCount(1)

  await rows.first().getByRole('gridcell').first().focus()
  await page.keyboard.press('Enter')
  const record = page.getByRole('dialog', { name: `Order ${number}` })
  await expect(record).toContainText('As it was sent, 2 lines')
  const sent = record.getByRole('row', { name: 'HV-2210' })
  await expect(sent.getByRole('cell').nth(1)).toHaveText(/^[A-Z].+/)
  await expect(sent.getByRole('cell').nth(2)).toHaveText('3 units')
  await expect(record).toContainText('Order sent once')

  await page.evaluate(() => {
    Reflect.set(window, 'print', () => document.body.setAttribute('data-printed', 'yes'))
  })
  await record.getByRole('button', { name: 'Print record' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
  await page.emulateMedia({ media: 'print' })
  await expect(record.getByRole('article')).toBeVisible()
  await expect(grid).toBeHidden()
  await expect(record.getByRole('button', { name: 'Print record' })).toBeHidden()
  await page.emulateMedia({ media: null })
  const [paper, ...more] = await printed(desk)
  expect(more).toEqual([])
  expect(paper?.words.slice(0, 30)).toContain(squeezed(`Page 1 of 1 Order ${number}`))
  expect(paper?.words).toMatch(/HV-1042.+2units.+HV-2210.+3units.+Whathappened.+Ordersentonce/)
  expect(paper?.words).not.toContain('Printrecord')
  await record.getByRole('button', { name: 'Close' }).click()
  await expect(record).toBeHidden()
})
