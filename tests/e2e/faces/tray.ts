import { expect } from '@playwright/test'
import { regulars } from '../people.ts'
import type { Walk } from './face.ts'

/** Dropped, handed over, and as many calls as a strip has to hold. */
export const tray: Walk = async ({ page, phoneOrder, show }) => {
  const [first, ...others] = regulars
  if (first === undefined) throw new Error('there are no callers')
  await phoneOrder.takeOrder(first, '6 HV-2210')
  await phoneOrder.callNotes.fill('Wants delivery before the Christmas market.')
  await page.getByRole('button', { name: 'Dropped call' }).click()
  await show('dropped-call')
  await phoneOrder.confirm()
  await expect(phoneOrder.tab(first.name)).toContainText('dropped')
  await show('call-back')
  await page.getByRole('button', { name: 'Hand over' }).click()
  await show('hand-over')
  await page.getByLabel('Pass phrase').fill('short')
  await phoneOrder.confirm()
  await expect(page.getByLabel('Pass phrase')).toHaveAttribute('aria-invalid', 'true')
  await show('hand-over-failed', 'fleeting')
  await page.getByLabel('Pass phrase').fill('four words for you')
  await phoneOrder.confirm()
  const sealed = page.getByRole('dialog', { name: 'Sealed' })
  await expect(sealed).toBeVisible()
  await show('sealed-call')
  const text = await sealed.getByLabel('Sealed call').inputValue()
  await page.keyboard.press('Escape')
  for (const caller of others) {
    await page.keyboard.press('F2')
    await phoneOrder.signInAs(caller)
  }
  await show('twelve-calls')
  await page.keyboard.press('F2')
  await page.getByRole('button', { name: 'Take a call over' }).click()
  await show('take-over')
  await page.getByLabel('Sealed call').fill(text)
  await page.getByLabel('Pass phrase').fill('four other words')
  await phoneOrder.confirm()
  await expect(page.getByLabel('Pass phrase')).toHaveAttribute('aria-invalid', 'true')
  await show('take-over-failed', 'fleeting')
  const file = { name: 'Call K7F3Q2.sscall', mimeType: '', buffer: Buffer.from(text) }
  const take = async () => {
    await page.getByLabel('File from a colleague').setInputFiles(file)
    await page.getByLabel('Pass phrase').fill('four words for you')
  }
  await take()
  await show('take-over-file')
  await phoneOrder.confirm()
  await expect(page.getByRole('dialog', { name: 'Take over' })).toBeHidden()
  await page.keyboard.press('F2')
  await page.getByRole('button', { name: 'Take a call over' }).click()
  await take()
  await phoneOrder.confirm()
  await expect(page.getByRole('dialog', { name: 'Open it again?' })).toBeVisible()
  await show('take-over-again')
}
