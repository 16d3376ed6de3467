import { expect } from '@playwright/test'
import { typeAtOnce } from '../keyboard.ts'
import { eleanor, gareth, tom } from '../people.ts'
import type { Stage, Walk } from './face.ts'

/** A call from nobody on the line to a basket of every kind of line. */
export const call: Walk = async (stage) => {
  await stage.show('phone-order-empty')
  await signIn(stage)
  await options(stage)
  await lines(stage)
  await refusals(stage)
  await secondCall(stage)
}

async function signIn({ page, phoneOrder, sandbox, show }: Stage): Promise<void> {
  const { customer, email, password } = phoneOrder
  await email.fill(eleanor.email)
  await password.fill('WRONG99')
  await password.press('Enter')
  await expect(customer.getByRole('alert')).toBeVisible()
  await show('sign-in-failed')
  // To somebody else: who is mailed a new password cannot sign in by the old one.
  await email.fill(gareth.email)
  await page.getByRole('button', { name: 'Mail a new password' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await show('sign-in-reset-asked')
  await page.keyboard.press('Control+Enter')
  await expect(customer.getByText(/is on its way/)).toBeVisible()
  await show('sign-in-reset')
  const held = await sandbox.control.fault({ method: 'clientLogin', fault: 'hold' })
  await email.fill(eleanor.email)
  await password.fill(eleanor.password)
  await password.press('Enter')
  await held.whenHeld()
  await show('sign-in-working')
  await held.release()
  await expect(email).toBeHidden()
  await show('phone-order-customer')
}

async function options({ phoneOrder, show }: Stage): Promise<void> {
  const { productBox } = phoneOrder
  await productBox.fill('2 case sea sa')
  await expect(phoneOrder.options.first()).toContainText('£')
  await show('options-full', 'fleeting')
  await productBox.fill('zzzz')
  await expect(phoneOrder.options).toHaveCount(0)
  await show('options-empty', 'fleeting')
  await productBox.fill('')
}

async function lines({ page, phoneOrder, sandbox, show }: Stage): Promise<void> {
  for (const line of ['2 case HV-1042', '24 HV-2210']) await phoneOrder.addLine(line)
  const held = await sandbox.control.fault({ method: 'addToCart', fault: 'hold' })
  await phoneOrder.enterLine('3 HV-3307')
  await held.whenHeld()
  await show('basket-working')
  await held.release()
  await phoneOrder.isSettled()
  await show('basket-full')
  await phoneOrder.cell('HV-2210', 'Qty').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Quantity' })).toBeFocused()
  await show('basket-cell', 'fleeting')
  await page.keyboard.press('Escape')
  await phoneOrder.cell('HV-2210', 'Price').focus()
  await page.keyboard.press('Enter')
  await show('price')
  await phoneOrder.confirm()
  await show('price-failed')
  await page.getByLabel('Reason').fill('Dented box')
  await phoneOrder.confirm()
  await expect(page.getByRole('dialog')).toBeHidden()
  await phoneOrder.isSettled()
}

async function refusals({ page, phoneOrder, sandbox, show }: Stage): Promise<void> {
  await sandbox.control.setWindow('HV-1101', { end: '2020-01-01' })
  await phoneOrder.enterLine('2 HV-1101')
  await expect(phoneOrder.basket.getByRole('alert')).toBeVisible()
  await phoneOrder.productBox.focus()
  await typeAtOnce(page, '4 sea sa')
  await expect(page.getByText('Choose the one that is meant')).toBeVisible()
  await show('options-asking', 'fleeting')
  await phoneOrder.productBox.fill('')
  await show('basket-failed')
  await page.keyboard.press('F10')
  await show('end-call')
  await page.keyboard.press('Escape')
}

async function secondCall({ page, phoneOrder, show }: Stage): Promise<void> {
  await page.keyboard.press('F2')
  await phoneOrder.takeOrder(tom, '6 HV-2210')
  await page.getByRole('button', { name: 'Hold' }).click()
  await show('two-calls')
}
