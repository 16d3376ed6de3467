import { expect, test } from './fixtures.ts'
import { eleanor, tom } from './people.ts'

test('several callers at once: each call has its own customer, basket and session', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const { keyboard } = desk.page
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await keyboard.press('F2')
  await expect(phoneOrder.email).toBeFocused()
  await phoneOrder.takeOrder(tom, '3 HV-2210')
  await keyboard.press('Control+1')
  await expect(phoneOrder.customer).toContainText(eleanor.name)
  await expect(phoneOrder.lines()).toHaveCount(1)
  await expect(phoneOrder.line('HV-1042')).toBeVisible()
  await keyboard.press('Control+Tab')
  await expect(phoneOrder.customer).toContainText(tom.name)
  await expect(phoneOrder.line('HV-2210')).toBeVisible()
  await keyboard.press('Control+Shift+Tab')
  await expect(phoneOrder.customer).toContainText(eleanor.name)
  await expect(phoneOrder.tab(eleanor.name)).toHaveAttribute('aria-selected', 'true')

  // What is half typed stays, with the letter at which somebody was.
  await phoneOrder.callNotes.fill('Ring the bell.')
  await keyboard.press('Home')
  await keyboard.press('Control+2')
  await phoneOrder.productBox.fill('12 cand')
  await keyboard.press('Control+1')
  await expect(phoneOrder.callNotes).toBeFocused()
  await keyboard.type('Please ')
  await expect(phoneOrder.callNotes).toHaveValue('Please Ring the bell.')
  await phoneOrder.tab(tom.name).click()
  await expect(phoneOrder.productBox).toBeFocused()
  await expect(phoneOrder.productBox).toHaveValue('12 cand')

  const sessions = (await sandbox.control.requests('addToCart')).map(({ session }) => session)
  expect(new Set(sessions).size).toBe(2)
})

test('a slow line of one call holds no other up', async ({ desk, phoneOrder, sandbox }) => {
  await phoneOrder.takeOrder(eleanor)
  const held = await sandbox.control.fault({ method: 'addToCart', fault: 'hold' })
  await phoneOrder.enterLine('2 HV-1042')
  await held.whenHeld()
  await desk.page.keyboard.press('F2')
  await phoneOrder.takeOrder(tom, '3 HV-2210')
  await expect(phoneOrder.tab(eleanor.name)).toContainText('1 line')
  await held.release()
  await desk.page.keyboard.press('Control+1')
  await phoneOrder.isSettled()
})

test('a call is held and resumed; ending it with lines that were not placed asks once', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const { keyboard } = desk.page
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await test.step('it is held and resumed', async () => {
    await desk.page.getByRole('button', { name: 'Hold', exact: true }).click()
    await expect(phoneOrder.tab(eleanor.name)).toContainText('on hold')
    await desk.page.getByRole('button', { name: 'Resume' }).click()
    await expect(phoneOrder.tab(eleanor.name)).not.toContainText('on hold')
  })
  await keyboard.press('F10')
  const dialog = desk.page.getByRole('dialog', { name: 'End this call?' })
  await expect(dialog).toContainText('not placed yet')
  await keyboard.press('Escape')
  await expect(phoneOrder.line('HV-1042')).toBeVisible()
  await keyboard.press('F10')
  await expect(dialog.getByRole('button', { name: 'End call' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(phoneOrder.tab('New caller')).toBeVisible()
  await expect(phoneOrder.lines()).toHaveCount(0)
  await sandbox.control.whenArrived('endSession')
})
