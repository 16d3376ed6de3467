import { expect } from '@playwright/test'
import { declinedVisa, visa } from '../cards.ts'
import type { PhoneOrderPage } from '../pages/phoneOrder.ts'
import {
  aoife,
  callum,
  eleanor,
  gareth,
  ivor,
  judith,
  maya,
  priti,
  tom,
  walter,
  zoe,
} from '../people.ts'
import type { Stage, Walk } from './face.ts'

/** Twelve calls in all the states there are, and what the palette finds of them. */
export const trayStates: Walk = async (stage) => {
  const { page, phoneOrder, show } = stage
  await ordered(stage)
  await expired(stage)
  await waiting(stage)
  await page.keyboard.press('F2')
  await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(12)
  await show('every-state')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('to')
  const found = page.getByRole('dialog', { name: 'Commands' }).getByRole('option')
  await expect(found.filter({ hasText: 'Order QU-' }).first()).toBeVisible()
  await expect(found.filter({ hasText: 'Product' }).first()).toBeVisible()
  await show('commands-of-all-kinds', 'fleeting')
}

/** Unsettled, doubled, a quote, paid, declined. */
async function ordered({ page, phoneOrder, sandbox }: Stage): Promise<void> {
  const take = async (caller: typeof tom) => {
    await page.keyboard.press('F2')
    await phoneOrder.takeOrder(caller, '2 case HV-1042', '24 HV-2210')
  }
  await phoneOrder.takeOrder(eleanor, '2 case HV-1042', '24 HV-2210')
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.placeAsQuote()
  await take(tom)
  await sandbox.control.fault({ method: 'addOrder', fault: 'deliveredTwice' })
  await phoneOrder.placeAsQuote()
  await take(gareth)
  await phoneOrder.placeAsQuote()
  await take(priti)
  await placeByCard(phoneOrder, visa)
  await take(zoe)
  await placeByCard(phoneOrder, declinedVisa)
}

async function placeByCard(phoneOrder: PhoneOrderPage, card: typeof visa): Promise<void> {
  await phoneOrder.openCheckout()
  await phoneOrder.choose('Card now')
  await phoneOrder.cardIn(phoneOrder.checkout).fill(card)
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toBeVisible()
}

/** The CRM has let the sessions go: one call asks for its customer, another finds its prices changed. */
async function expired({ page, phoneOrder, sandbox }: Stage): Promise<void> {
  const { control } = sandbox
  for (const caller of [callum, maya]) {
    await page.keyboard.press('F2')
    await phoneOrder.takeOrder(caller, '12 HV-1044')
  }
  await control.setPrices('HV-1044', { PB1: '6.15', PB2: '6.95', PB3: '9.45' })
  const contact = (await control.contacts()).find(({ email }) => email === maya.email)
  if (contact === undefined) throw new Error('the CRM does not know Maya')
  await control.setPassword(contact.ref, 'ANOTHER1')
  await control.expireSessions()
  await phoneOrder.enterLine('3 HV-1050')
  await expect(phoneOrder.tab(maya.name)).toContainText('sign in again')
  await page.keyboard.press('Control+6')
  await expect(phoneOrder.tab(callum.name)).toHaveAttribute('aria-selected', 'true')
  await phoneOrder.enterLine('3 HV-1050')
  await expect(phoneOrder.tab(callum.name)).toContainText('changed')
}

/** On hold, dropped, in dollars, and with a line half typed. */
async function waiting({ page, phoneOrder }: Stage): Promise<void> {
  for (const caller of [ivor, judith, walter, aoife]) {
    await page.keyboard.press('F2')
    await phoneOrder.takeOrder(caller, '2 case HV-1042')
    if (caller === ivor) await page.getByRole('button', { name: 'Hold' }).click()
    if (caller !== judith) continue
    await page.getByRole('button', { name: 'Dropped call' }).click()
    await phoneOrder.confirm()
    await expect(phoneOrder.tab(judith.name)).toContainText('dropped')
  }
  await phoneOrder.productBox.fill('3 HV-22')
}
