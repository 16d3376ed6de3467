import type { RunningSandbox } from '../sandbox/startSandbox.ts'
import { visa } from './cards.ts'
import { expect, test } from './fixtures.ts'
import { CountingKeyboard } from './keyboard.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { type Caller, eleanor, gareth, tom } from './people.ts'

const LINES = ['2 case HV-1042', '24 HV-2210', '3 HV-3307'] as const

test.beforeEach(async ({ desk, phoneOrder }) => {
  await expect(phoneOrder.email).toBeFocused()
  // Nobody touches the mouse: a click anywhere fails the test.
  await desk.page.evaluate(() => {
    window.addEventListener('pointerdown', () => document.body.replaceChildren('a click'), true)
  })
})

/** From the first ring to an open checkout: e-mail, password, three lines, F9. */
async function takeCall(keyboard: CountingKeyboard): Promise<void> {
  await typeCall(keyboard, eleanor)
  await keyboard.press('F9')
}

/** The keys of a call one after another, however far the desk is with the one before. */
async function typeCall(keyboard: CountingKeyboard, { email, password }: Caller): Promise<void> {
  await keyboard.type(email)
  await keyboard.press('Tab')
  await keyboard.type(password)
  await keyboard.press('Enter')
  for (const line of LINES) {
    await keyboard.type(line)
    await keyboard.press('Enter')
  }
}

async function recordOf(phoneOrder: PhoneOrderPage, sandbox: RunningSandbox) {
  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  if (record === undefined) throw new Error('The CRM does not know the number that was read out.')
  return record
}

test('a known customer orders three lines by keyboard, placed as a quote', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const keyboard = new CountingKeyboard(desk.page)
  await takeCall(keyboard)
  await expect(phoneOrder.checkout).toBeVisible()
  const agreed = await phoneOrder.checkout.getByRole('banner').innerText()
  await keyboard.press('Control+Enter')
  await expect(phoneOrder.outcome).toContainText('is in the CRM')

  const record = await recordOf(phoneOrder, sandbox)
  expect(record.lines).toMatchObject([
    { code: 'HV-1042', quantity: '2', uom: 'case' },
    { code: 'HV-2210', quantity: '24', uom: 'unit' },
    { code: 'HV-3307', quantity: '3', uom: 'unit' },
  ])
  expect(record).toMatchObject({ state: 'Quote', isPaid: false, payments: [] })
  expect(agreed).toContain(Number(record.total).toFixed(2))
  expect(record.clientRef).toMatch(/^[A-Z0-9]{6}\b/)
  expect(await sandbox.control.counts()).toMatchObject({ addOrder: 1, addToCart: 3 })

  report('as a quote', keyboard)
  expect(keyboard.controlKeys.length).toBeLessThanOrEqual(8)
})

test('the hand waits for no answer: half a second between the desk and the CRM, or any other time, costs it nothing', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const keyboard = new CountingKeyboard(desk.page)
  const timed = async (caller: Caller) => {
    await expect(phoneOrder.email).toBeFocused()
    const begun = performance.now()
    await typeCall(keyboard, caller)
    const took = Math.round(performance.now() - begun)
    await expect(phoneOrder.lines()).toHaveCount(LINES.length)
    for (const [at, text] of LINES.entries()) {
      await expect(phoneOrder.lines().nth(at)).toContainText(text.split(' ').at(-1) ?? '')
    }
    await expect(phoneOrder.productBox).toHaveValue('')
    return took
  }
  // As slow as a CRM can be: a key that waited for an answer would wait for good.
  const silence = await sandbox.control.fault({ fault: 'hold', count: 0 })
  const slow: number[] = []
  for (const caller of [eleanor, tom]) {
    slow.push(await timed(caller))
    await expect(phoneOrder.totals).toContainText('Our estimate')
    await keyboard.press('F2')
  }
  await silence.release()
  const quick = await timed(gareth)
  report(`in ${slow.join(' and ')} ms, ${quick} with answers`, keyboard)
  await desk.page.keyboard.press('Control+1')
  await expect(phoneOrder.customer).toContainText(eleanor.name)
  await phoneOrder.isSettled()
})

test('F9 in the moment of the sign-in is not lost: checkout opens once the customer is on the line', async ({
  desk: { page },
  phoneOrder,
}) => {
  await phoneOrder.addLine('24 HV-2210')
  await phoneOrder.email.fill(eleanor.email)
  await phoneOrder.password.fill(eleanor.password)
  // In one task, so that main cannot have told of the sign-in yet.
  await page.evaluate(async () => {
    document.querySelector<HTMLButtonElement>('[aria-label="Sign in"] [type="submit"]')?.click()
    await Promise.resolve()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', bubbles: true }))
  })
  await expect(phoneOrder.checkout).toBeVisible()
})

test('the same order by keyboard, paid by card', async ({ desk, phoneOrder, sandbox }) => {
  const keyboard = new CountingKeyboard(desk.page)
  await takeCall(keyboard)
  await expect(phoneOrder.checkout.getByRole('radio', { name: 'Quote' })).toBeFocused()
  await keyboard.press('ArrowUp')
  const card = phoneOrder.cardIn(phoneOrder.checkout)
  await keyboard.press('Tab')
  await expect(card.recordingPaused).toBeFocused()
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(card.number).toBeFocused()
  await keyboard.type(visa.number)
  await keyboard.press('Enter')
  await keyboard.type(visa.code)
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.type(visa.month)
  await keyboard.press('Enter')
  await keyboard.type(visa.year)
  await keyboard.press('Control+Enter')
  await expect(phoneOrder.outcome).toContainText('is placed and paid')

  const record = await recordOf(phoneOrder, sandbox)
  expect(record).toMatchObject({ state: 'Deliver', isPaid: true })
  expect(record.payments).toMatchObject([{ method: 'Gateway', hasMoved: 1, amount: record.total }])
  expect(record.lines.map(({ code }) => code)).toEqual(['HV-1042', 'HV-2210', 'HV-3307'])

  report('paid by card', keyboard)
  expect(keyboard.controlKeys.length).toBeLessThanOrEqual(18)
})

/** The count belongs to the result, so it is printed with it. */
function report(what: string, { controlKeys }: CountingKeyboard): void {
  const words = `${controlKeys.length} control keys ${what}: ${controlKeys.join(' ')}`
  test.info().annotations.push({ type: 'control keys', description: words })
  process.stdout.write(`${words}\n`)
}
