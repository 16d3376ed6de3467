import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor } from './people.ts'

const HOURS_2_MS = 2 * 60 * 60_000

/** Sets the clock of the computer forward, beyond what may still be on its way. */
const setClock = (app: ElectronApplication, ms: number) =>
  app.evaluate((_electron, by) => {
    const now = Date.now
    Date.now = () => now() + by
  }, ms)

/** Copies the journal's files as they are now; the copy is put in place once the desk has ended. */
function backUp(userData: string): () => void {
  const folder = join(userData, 'connections', 'training')
  const files = ['journal.db', 'journal.db-wal', 'journal.db-shm'].map((name) => join(folder, name))
  for (const file of files) if (existsSync(file)) copyFileSync(file, `${file}.copy`)
  return () => {
    for (const file of files) {
      rmSync(file, { force: true })
      if (existsSync(`${file}.copy`)) copyFileSync(`${file}.copy`, file)
    }
  }
}

test('after an older copy a person says what has been paid before a payment is taken', async ({
  launch,
  userData,
  sandbox,
}) => {
  test.slow()
  const first = await launch()
  const before = new PhoneOrderPage(first.page)
  await before.isReady()
  await before.takeOrder(eleanor, '2 HV-1042')
  await before.placeAsQuote()
  await expect(first.page.getByText(/^Basket closed/)).toBeVisible()
  const number = await before.orderNumber()
  const putBack = backUp(userData)
  await first.page.keyboard.press('F8')
  await before.payment.getByLabel('Method').selectOption('Cash')
  await before.payment.getByLabel('Amount').fill('5.00')
  await before.confirm()
  await expect(before.outcome).toContainText('£5.00 is taken.')
  await first.end()
  putBack()

  const { app, page } = await launch()
  const after = new PhoneOrderPage(page)
  await after.isReady()
  await page.keyboard.press('Alt+5')
  await page.getByRole('tab', { name: 'Waiting for payment' }).click()
  await page.getByRole('button', { name: `Open ${number}` }).click()
  await after.signIn(eleanor.email, eleanor.password)
  const ledger = page.getByRole('region', { name: 'This order' })
  await expect(ledger).toContainText('Open at most£13.63')
  await page.keyboard.press('F8')
  await expect(after.payment).toContainText('This ledger is not whole')
  await expect(after.payment.getByLabel('Amount')).toHaveCount(0)
  const paid = after.payment.getByLabel('Paid so far')
  await expect(paid).toBeFocused()
  await expect(paid).toHaveValue('')
  await after.confirm()
  await expect(paid).toHaveAttribute('aria-invalid', 'true')
  await paid.fill('5.00')
  await after.payment.getByLabel('Where you saw it').fill('cash book')
  await after.payment.getByLabel('Who says so').fill('Ruth')
  await after.confirm()
  await expect(after.payment.getByRole('alert')).toContainText('may still be on its way until')

  await setClock(app, HOURS_2_MS)
  await after.confirm()
  const amount = after.payment.getByLabel('Amount')
  await expect(amount).toHaveValue('8.63')
  await expect(after.payment.locator('[name=recordingPaused]')).toBeFocused()
  await expect(after.payment).toContainText('£0.00 taken here, £5.00 said by Ruth')
  await after.payment.getByLabel('Method').selectOption('Cash')
  await amount.fill('13.63')
  await after.confirm()
  await expect(amount).toHaveAttribute('aria-invalid', 'true')
  await amount.fill('8.63')
  await after.confirm()
  await expect(after.payment).toBeHidden()
  await expect(ledger).toContainText('Paid beside, said by Ruth£5.00')
  await expect(ledger).toContainText('Open£0.00')
  const record = await sandbox.control.order(number)
  expect(record).toMatchObject({ isPaid: true, payments: [{ amount: '5' }, { amount: '8.63' }] })
})
