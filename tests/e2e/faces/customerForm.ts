import { expect } from '@playwright/test'
import { eleanor } from '../people.ts'
import type { Walk } from './face.ts'

/** All fields of a customer: as read, not taken by the CRM, changed elsewhere; and of somebody new. */
export const customerForm: Walk = async ({ page, phoneOrder, show }) => {
  const form = page.getByRole('dialog', { name: 'Customer' })
  const open = async () => {
    await phoneOrder.signInAs(eleanor)
    await phoneOrder.customer.getByRole('button', { name: 'All fields' }).click()
    await expect(form.getByLabel('Last name')).toHaveValue('Whitcombe')
  }
  await phoneOrder.takeOrder(eleanor, '2 case HV-1042', '24 HV-2210')
  await phoneOrder.placeAsQuote()
  await page.keyboard.press('F2')
  await phoneOrder.signInAs(eleanor)
  await expect(phoneOrder.customer.getByRole('group', { name: 'Usually buys' })).toBeVisible()
  await show('customer-past')
  await phoneOrder.customer.getByRole('button', { name: 'Sign out' }).click()
  await open()
  await form.getByLabel('Postcode').fill('BS4')
  await form.getByLabel('VAT', { exact: true }).selectOption('R')
  await form.getByLabel('Phone', { exact: true }).fill('')
  await form.getByLabel('Agreed to the terms on').fill('')
  await form.getByLabel('First name').focus()
  await show('customer-form')
  await page.keyboard.press('F2')
  await open()
  await form.getByLabel('Website', { exact: true }).fill('no address')
  await form.getByLabel('Postcode').fill('BS1 4QA')
  await phoneOrder.confirm()
  await expect(form.getByRole('group', { name: 'Not changed by the CRM' })).toBeVisible()
  await show('customer-form-not-taken')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+2')
  await phoneOrder.confirm()
  await expect(form.getByRole('group', { name: 'Changed elsewhere' })).toBeVisible()
  await show('customer-form-conflict')
  await form.getByRole('button', { name: 'History' }).click()
  await expect(form.getByRole('region', { name: 'Orders' }).getByRole('row')).not.toHaveCount(0)
  await show('customer-history')
  await page.keyboard.press('F2')
  await expect(phoneOrder.email).toBeVisible()
  await page.keyboard.press('F6')
  await page
    .getByRole('dialog', { name: 'New customer' })
    .getByRole('button', { name: 'All fields' })
    .click()
  await expect(page.getByRole('dialog', { name: 'New customer, all fields' })).toBeVisible()
  await show('customer-form-new')
}
