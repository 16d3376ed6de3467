import { expect } from '@playwright/test'
import { visa } from '../e2e/cards.ts'
import type { ReadyDesk } from '../e2e/fixtures.ts'
import type { RunningDesk } from '../e2e/launch.ts'
import type { PhoneOrderPage } from '../e2e/pages/phoneOrder.ts'
import { judith } from '../e2e/people.ts'
import type { RunningSandbox } from '../sandbox/startSandbox.ts'
import { crmBook, isSettled, journalBook } from './books.ts'
import type { Step } from './steps.ts'
import { stopAt } from './stopped.ts'

type World = {
  readonly sandbox: RunningSandbox
  readonly userData: string
  readonly launchReady: () => Promise<ReadyDesk>
}

/** Lookings are 15 s apart, and the machine may be busy. */
const A_LOOK_OR_TWO = { timeout: 60_000 }

/**
 * Kills the desk with SIGKILL at a step and starts it again: the books of journal and CRM come to
 * agree, and nothing is there twice, also after staff did the next thing they would do.
 */
export async function crashAt(
  step: Step,
  { sandbox, userData, launchReady }: World,
): Promise<void> {
  const first = await launchReady()
  const before = first.phoneOrder
  await before.takeOrder(judith, '2 HV-1042')
  if (step.does === 'payment') {
    await before.placeAsQuote()
    await expect.poll(() => isSettled(userData)).toBe(true)
  }
  await ask(before, step)
  const stopped = await stopAt(step.stop, sandbox, userData)
  await before.confirm()
  await stopped.isReached()
  await first.kill()
  await stopped.lift()

  const second = await launchReady()
  const after = second.phoneOrder
  await agree(second, { sandbox, userData })
  const book = await crmBook(sandbox)
  expect(book).toHaveLength(linesAfter(step))
  if (step.comesTrue || step.does === 'payment') return
  // Nothing of it was sent, so the call is back as it was.
  await after.signInAs(judith)
  await after.isSettled()
  await expect(after.lines()).toHaveCount(1)
  await after.placeAsQuote()
  await agree(second, { sandbox, userData })
  expect(await crmBook(sandbox)).toHaveLength(1)
}

/** Fills in what the step is about, up to the last key. */
async function ask(desk: PhoneOrderPage, { does }: Step): Promise<void> {
  if (does === 'payment') {
    await desk.page.keyboard.press('F8')
    await desk.cardIn(desk.payment).fill(visa)
    return
  }
  await desk.openCheckout()
  await desk.choose(does === 'quote' ? 'Quote, no payment' : 'Card now')
  if (does === 'cardWithOrder') await desk.cardIn(desk.checkout).fill(visa)
}

/** Waits until nothing is unsettled; then the desk tells what the CRM has, no more and no less. */
async function agree(
  { page }: RunningDesk,
  { sandbox, userData }: Pick<World, 'sandbox' | 'userData'>,
): Promise<void> {
  await expect.poll(() => isSettled(userData), A_LOOK_OR_TWO).toBe(true)
  await expect(page.getByRole('contentinfo')).toContainText('Nothing unsettled')
  expect(journalBook(userData)).toEqual(await crmBook(sandbox))
}

/** The order, if it came to be, and what was taken on it. */
function linesAfter({ does, comesTrue }: Step): number {
  if (does === 'payment') return comesTrue ? 2 : 1
  if (!comesTrue) return 0
  return does === 'cardWithOrder' ? 2 : 1
}
