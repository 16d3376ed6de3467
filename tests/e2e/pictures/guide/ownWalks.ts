import { expect, type Page } from '@playwright/test'
import { dayIn } from '../../../../shared/domain/localDays.ts'
import type { RunningSandbox } from '../../../sandbox/startSandbox.ts'
import type { LaunchOptions, RunningDesk } from '../../launch.ts'
import { CallSheet } from '../../pages/callSheet.ts'
import { PhoneOrderPage } from '../../pages/phoneOrder.ts'
import { StockPage } from '../../pages/stock.ts'
import { UnsettledScreen } from '../../pages/unsettled.ts'
import { eleanor } from '../../people.ts'
import { restock } from '../../stock/restock.ts'
import type { OWN_PICTURES } from './guidePictures.ts'
import { somebodyIsHere, take } from './take.ts'

/** What such a way starts with. */
type Ground = {
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<RunningDesk>
  readonly sandbox: RunningSandbox
}

const takeOwn = (page: Page, picture: (typeof OWN_PICTURES)[number]) => take(page, picture)

/** The ways of the guide that no walk through the faces goes so. */
export const ownWalks = {
  'the first start': firstStart,
  'a plain call': plainCall,
  'a lost answer': lostAnswer,
  'a delivery': delivery,
  'a morning of calls': morning,
}

const today = dayIn(Date.now(), 'UTC')
const call = (subject: string, from: string, to: string, notes: string) => ({
  subject,
  start: `${today}T${from}:00`,
  end: `${today}T${to}:00`,
  notes,
})

/** Whom the company is to ring on this day, whichever day of the week it is. */
export const callsOfToday = [
  call('Ring Maya Okafor', '09:05', '09:15', 'About the lanterns she asked for.'),
  call('Ring Ashdown Stores', '09:30', '09:45', 'Their usual order for the market.'),
  call('Ring Pryce Hardware', '10:00', '10:15', 'Whether the coach bolts came.'),
  call('Ring Loft & Larder', '11:00', '11:15', 'New prices from December.'),
]

/** A call can be taken, by somebody who has said who they are. */
async function ready({ launch }: Ground): Promise<{ page: Page; phoneOrder: PhoneOrderPage }> {
  const { page } = await launch()
  const phoneOrder = new PhoneOrderPage(page)
  await phoneOrder.isReady()
  await somebodyIsHere(page)
  return { page, phoneOrder }
}

/** With the training CRM that comes with the desk, and so with callers to practise with. */
async function firstStart({ launch }: Ground): Promise<void> {
  const { page } = await launch({ training: undefined })
  await new PhoneOrderPage(page).isReady()
  await expect(page.getByRole('button', { name: /^Eleanor Whitcombe/ })).toBeVisible()
  await takeOwn(page, 'start')
}

async function plainCall(ground: Ground): Promise<void> {
  const { page, phoneOrder } = await ready(ground)
  await phoneOrder.takeOrder(eleanor, '2 case HV-1042', '24 HV-2210')
  await phoneOrder.productBox.fill('3 candle')
  await expect(phoneOrder.options.first()).toContainText('£')
  await takeOwn(page, 'product-box')
  await phoneOrder.productBox.fill('')
  await phoneOrder.addLine('3 HV-3307')
  await phoneOrder.productBox.focus()
  await takeOwn(page, 'phone-order')
  await page.keyboard.press('Alt+r')
  await expect(page.getByRole('dialog', { name: 'Read back' })).toBeVisible()
  await page.keyboard.press('Space')
  await takeOwn(page, 'read-back')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+w')
  await expect(page.getByRole('table', { name: 'What if' })).toBeVisible()
  await takeOwn(page, 'what-if')
  await page.keyboard.press('Escape')
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()
  await page.keyboard.press('Alt+5')
  await page.getByRole('grid', { name: 'Placed here' }).getByText(number).click()
  await page.getByRole('button', { name: 'Documents' }).click()
  await expect(page.getByRole('dialog', { name: 'Documents' }).getByRole('article')).toBeVisible()
  await takeOwn(page, 'documents')
}

async function lostAnswer(ground: Ground): Promise<void> {
  const { page, phoneOrder } = await ready(ground)
  await phoneOrder.takeOrder(eleanor, '2 case HV-1042', '24 HV-2210')
  await ground.sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await phoneOrder.placeAsQuote()
  await expect(phoneOrder.outcome).toContainText('may have gone through')
  await takeOwn(page, 'not-known')
  const screen = new UnsettledScreen(page)
  await screen.open()
  await expect(screen.panels.getByRole('timer')).toBeVisible()
  await takeOwn(page, 'unsettled')
}

async function delivery(ground: Ground): Promise<void> {
  const { page } = await ready(ground)
  const screen = new StockPage(page)
  await screen.open()
  await restock(page, ground.sandbox, {
    'HV-1042': { WH1: '450', WH2: '40' },
    'HV-1043': { WH1: '120' },
    'HV-2211': { WH1: '0', WH2: '0', SHOP: '0' },
  })
  await screen.main.getByRole('button', { name: /^3 changed/ }).click()
  await expect(screen.main.getByRole('table', { name: 'Changes' })).toBeVisible()
  await takeOwn(page, 'stock-changes')
}

async function morning(ground: Ground): Promise<void> {
  const { page } = await ready(ground)
  const sheet = new CallSheet(page)
  await sheet.open()
  await sheet.act('Done', 'Ring Maya Okafor').click()
  await expect(sheet.act('Undo', 'Ring Maya Okafor')).toBeVisible()
  await sheet.act('No answer', 'Ring Ashdown Stores').click()
  await page.keyboard.press('Control+Enter')
  await expect(sheet.row('Ring Ashdown Stores')).toContainText('No answer, again')
  await takeOwn(page, 'call-sheet')
}
