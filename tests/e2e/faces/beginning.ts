import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import type { RunningDesk } from '../launch.ts'
import { PhoneOrderPage } from '../pages/phoneOrder.ts'
import { eleanor } from '../people.ts'
import type { Kind } from './face.ts'

/** What a walk has that starts its desk itself. */
export type Ground = {
  readonly launch: () => Promise<RunningDesk>
  readonly sandbox: RunningSandbox
  readonly userData: string
}

/** Looks at a face of a desk that the walk has started. */
export type Show = (page: Page, face: string, kind?: Kind) => Promise<void>

/** A desk that starts on a damaged settings file, reads its catalogue, and then loses the CRM. */
export async function beginning({ launch, sandbox, userData }: Ground, show: Show): Promise<void> {
  writeFileSync(join(userData, 'settings.json'), '{ "mode": "trai')
  const held = await sandbox.control.fault({ method: 'getInventoryFeed', fault: 'hold' })
  const { page } = await launch()
  const phoneOrder = new PhoneOrderPage(page)
  await expect(phoneOrder.productBox).toBeVisible()
  await held.whenHeld()
  await show(page, 'start-working')
  await phoneOrder.productBox.fill('sea salt')
  await expect(page.getByText('The catalogue is being read')).toBeVisible()
  await show(page, 'options-working', 'fleeting')
  await phoneOrder.productBox.fill('')
  await held.release()
  await phoneOrder.isReady()

  await sandbox.control.fault({ method: '*', fault: 'lostBefore', count: 0 })
  await phoneOrder.email.fill(eleanor.email)
  await phoneOrder.password.fill(eleanor.password)
  await phoneOrder.password.press('Enter')
  await expect(phoneOrder.customer.getByRole('alert')).toBeVisible()
  await phoneOrder.enterLine('2 HV-1042')
  await expect(phoneOrder.lines()).toHaveCount(1)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('refresh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await show(page, 'phone-order-failed')
}
