import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import { UnsettledScreen } from './pages/unsettled.ts'
import { eleanor, tom } from './people.ts'
import { placeUntilHeld } from './placeUntilHeld.ts'
import { learnFromOrders, waitsOnly } from './settling.ts'

const GRACE_S = 6

test('after a power cut in the middle of it the waiting begins anew; then a person on the line is needed to look', async ({
  launchReady,
  sandbox,
}) => {
  test.slow()
  const first = await launchReady()
  const before = first.phoneOrder
  await waitsOnly(first.page, { longestExecutionSeconds: GRACE_S / 2, listLagSeconds: GRACE_S / 2 })
  await learnFromOrders(first.page, tom, 1)
  await before.takeOrder(eleanor, '2 HV-1042')
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await before.placeAsQuote()
  const cut = new UnsettledScreen(first.page)
  await cut.open()
  await expect(cut.panel(/^Order for Eleanor/).getByRole('timer')).toBeVisible()
  await first.kill()

  const startedAt = Date.now()
  const { page, phoneOrder: after } = await launchReady()
  const screen = new UnsettledScreen(page)
  await expect(screen.status).toContainText('1 unsettled')
  await screen.open()
  const panel = screen.panel(/^Order for Eleanor Whitcombe, £13.63$/)
  await expect(panel).toContainText(/1 line · reference [A-Z0-9]{6} · sent at/)
  await expect(panel).toContainText('Old session ended')
  await expect(panel.getByRole('timer')).toBeVisible()
  const waitedOut = panel.getByRole('listitem').filter({ hasText: 'Waited out' })
  await expect(waitedOut).toBeVisible()
  const at = await waitedOut.locator('time').getAttribute('datetime')
  expect(Date.parse(at ?? '')).toBeGreaterThanOrEqual(startedAt + GRACE_S * 1000)

  // The sign-in went with the first running; nobody but the customer can look now.
  await expect(panel).toContainText('Cannot look')
  await expect(panel).toContainText('no password of this customer')
  await panel.getByRole('button', { name: 'Sign them in on a new call' }).click()
  await after.signInAs(eleanor)
  await screen.open()
  await panel.getByRole('button', { name: 'Look now' }).click()
  await expect(panel).toContainText('Not seen in the CRM up to')
  await expect(panel.getByRole('button', { name: 'Send again, as a quote' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(panel).toContainText('off until 20 orders in a row were read back whole; so far 1')
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 2 })
})

test('after a power cut an order that did arrive is found without anybody on the line', async ({
  launchReady,
  sandbox,
}) => {
  const first = await launchReady()
  const held = await placeUntilHeld(first.phoneOrder, sandbox, 'answer')
  await first.kill()
  await held.release()

  const { page } = await launchReady()
  await expect(page.getByRole('contentinfo')).toContainText('Nothing unsettled')
  const [order, ...more] = await ordersOfDesks(sandbox)
  expect(more).toEqual([])
  expect(order).toMatchObject({ state: 'Quote', isPaid: false })
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1 })
})
