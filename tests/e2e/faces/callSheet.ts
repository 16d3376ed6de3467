import { expect } from '@playwright/test'
import { CallSheet } from '../pages/callSheet.ts'
import type { Walk } from './face.ts'

/** The call sheet: on its way, as it is on this day, with a call nobody answered, and not to be had. */
export const callSheet: Walk = async ({ page, phoneOrder, sandbox, show }) => {
  await phoneOrder.isReady()
  const sheet = new CallSheet(page)
  const held = await sandbox.control.fault({ method: 'getActivities', fault: 'hold' })
  await sheet.open()
  await held.whenHeld()
  await expect(sheet.main.getByRole('status', { name: 'The calls are being read' })).toBeVisible()
  await show('call-sheet-reading')
  await held.release()
  const nothing = sheet.main.getByText('No calls today')
  await expect(sheet.grid.or(nothing)).toBeVisible()
  await show('call-sheet')
  const left = sheet.main.getByRole('button', { name: /left since / })
  if (await left.isVisible()) await left.click()
  const noAnswer = sheet.grid.getByRole('button', { name: /^No answer/ })
  if ((await noAnswer.count()) > 0) {
    await noAnswer.first().click()
    await show('call-sheet-no-answer')
    await page.keyboard.press('Control+Enter')
    await expect(sheet.grid).toContainText('No answer, again')
    await show('call-sheet-marked')
  }
  await sandbox.control.fault({ method: 'getActivities', fault: 'code', code: 9002, count: 0 })
  await sheet.main.getByRole('button', { name: 'Refresh activities' }).click()
  await expect(sheet.main.getByRole('alert')).toBeVisible()
  await show('call-sheet-failed')
  await sandbox.control.clearFaults()
}
