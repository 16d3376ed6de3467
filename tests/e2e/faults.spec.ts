import type { Page } from '@playwright/test'
import type { FaultInput } from '../../sandbox/faults.ts'
import type { RunningSandbox } from '../sandbox/startSandbox.ts'
import { expect, test } from './fixtures.ts'
import { ordersOfDesks } from './ordersOfDesks.ts'
import type { PhoneOrderPage } from './pages/phoneOrder.ts'
import { type Caller, regulars } from './people.ts'

type Case = {
  readonly fault: Omit<FaultInput, 'method'>
  /** How an order ends that meets it. */
  readonly ends: 'done' | 'unknown' | 'doubled'
}

const FAULTS: readonly Case[] = [
  { fault: { fault: 'lostBefore' }, ends: 'unknown' },
  { fault: { fault: 'lostAfter' }, ends: 'done' },
  { fault: { fault: 'lateCommit', ms: 600 }, ends: 'done' },
  { fault: { fault: 'deliveredTwice' }, ends: 'doubled' },
  { fault: { fault: 'slow', ms: 600 }, ends: 'done' },
  { fault: { fault: 'cutBody' }, ends: 'done' },
  { fault: { fault: 'htmlWith200', when: 'after' }, ends: 'done' },
  { fault: { fault: 'http500', when: 'before' }, ends: 'unknown' },
  { fault: { fault: 'busy9050', when: 'after' }, ends: 'done' },
  { fault: { fault: 'expiredSession' }, ends: 'unknown' },
]

type CallOfOne = Case & { readonly reference: string; readonly caller: Caller }

/** Runs the work once for each fault, in a call and with a customer of its own. */
async function eachFault(page: Page, work: (one: CallOfOne) => Promise<void>): Promise<void> {
  for (const [index, one] of FAULTS.entries()) {
    await test.step(`${one.fault.fault} ${one.fault.when ?? ''}`, async () => {
      const caller = regulars[index]
      if (caller === undefined) throw new Error('there are more faults than regulars')
      if (index > 0) await page.keyboard.press('F2')
      await work({ ...one, reference: `CASE ${index}`, caller })
    })
  }
}

/** How often a method was asked for since, whatever became of it. */
async function counting({ control }: RunningSandbox, method: string) {
  const before = (await control.counts())[method] ?? 0
  return async () => ((await control.counts())[method] ?? 0) - before
}

const ordersWith = async (sandbox: RunningSandbox, reference: string) =>
  (await ordersOfDesks(sandbox)).filter(({ clientRef }) => clientRef.endsWith(reference))

/** What the screen says of the order is what the CRM knows of it. */
async function isToldTruly(
  phoneOrder: PhoneOrderPage,
  sandbox: RunningSandbox,
  { ends, reference }: Pick<CallOfOne, 'ends' | 'reference'>,
) {
  const { outcome } = phoneOrder
  switch (ends) {
    case 'done':
      await expect(outcome).toContainText('is in the CRM')
      break
    case 'doubled':
      await expect(outcome).toContainText('is in the CRM more than once')
      break
    case 'unknown':
      await expect(outcome).toContainText(
        'This order may have gone through. Do not place it again.',
      )
      break
  }
  const orders = await ordersWith(sandbox, reference)
  expect(orders).toHaveLength({ done: 1, doubled: 2, unknown: 0 }[ends])
  for (const { ref, lines } of orders) {
    await expect(outcome).toContainText(ref)
    expect(lines.map(({ code, quantity }) => `${quantity} ${code}`)).toEqual(['2 HV-1042'])
  }
}

test('sign-in, line and order, each met by every fault', async ({ desk, phoneOrder, sandbox }) => {
  test.slow()
  const { control } = sandbox
  const { page, checkout, customer } = phoneOrder
  await eachFault(page, async ({ fault, ends, reference, caller }) => {
    for (const method of ['clientLogin', 'addToCart', 'addOrder']) {
      await control.fault({ method, ...fault })
    }
    await phoneOrder.email.fill(caller.email)
    await phoneOrder.password.fill(caller.password)
    await phoneOrder.password.press('Enter')
    // Whoever types on while the sign-in is in trouble loses nothing of it.
    await phoneOrder.enterLine('2 HV-1042')
    await expect(customer).toContainText(caller.name)
    await phoneOrder.isSettled()
    await expect(phoneOrder.cell('HV-1042', 'Qty')).toHaveText('2')

    const orders = await counting(sandbox, 'addOrder')
    await phoneOrder.openCheckout()
    await checkout.getByLabel('Customer reference').fill(reference)
    await phoneOrder.choose('Quote, no payment')
    await phoneOrder.confirm()
    await isToldTruly(phoneOrder, sandbox, { ends, reference })
    await page.keyboard.press('F9')
    await phoneOrder.confirm()
    await expect(checkout).toBeHidden()
    expect(await orders()).toBe(1)
    if (ends !== 'unknown') return
    await expect(phoneOrder.takePayment).toHaveAttribute('aria-disabled', 'true')
    await expect(phoneOrder.tab(caller.name)).toContainText('unsettled')
  })
  const open = FAULTS.filter(({ ends }) => ends !== 'done').length
  await expect(desk.page.getByRole('contentinfo')).toContainText(`${open} unsettled`)
  await desk.page.getByRole('button', { name: /are not settled/ }).click()
  await expect(desk.page.getByRole('article')).toHaveCount(open)
})

test('a payment met by every fault', async ({ phoneOrder, sandbox }) => {
  test.slow()
  const { page, payment, outcome } = phoneOrder
  await eachFault(page, async ({ fault, ends, caller }) => {
    await phoneOrder.takeOrder(caller, '2 HV-1042')
    await phoneOrder.placeAsQuote()
    const number = await phoneOrder.orderNumber()
    await sandbox.control.fault({ method: 'addTransaction', ...fault })
    const payments = await counting(sandbox, 'addTransaction')
    await page.keyboard.press('F8')
    await expect(payment.getByLabel('Amount')).toHaveValue('13.63')
    await payment.getByLabel('Method').focus()
    await payment.getByLabel('Method').selectOption('Cash')
    await phoneOrder.confirm()

    const isUnknown = ends === 'unknown'
    await expect(outcome).toContainText(
      isUnknown ? '£13.63 may have been taken. Do not take it again.' : 'is placed and paid',
    )
    const order = await sandbox.control.order(number)
    expect(order?.isPaid).toBe(!isUnknown)
    await page.keyboard.press('F8')
    await phoneOrder.confirm()
    await expect(payment).toBeHidden()
    expect(await payments()).toBe(1)
  })
})

test('while nothing answers, what is typed stays and is said to be unsent', async ({
  phoneOrder,
  sandbox,
}) => {
  const { control } = sandbox
  const { customer, email, password } = phoneOrder
  const [caller] = regulars
  if (caller === undefined) throw new Error('there is no regular')
  await control.fault({ method: '*', fault: 'lostBefore', count: 0 })
  await email.fill(caller.email)
  await password.fill(caller.password)
  await password.press('Enter')
  await phoneOrder.enterLine('2 HV-1042')
  await expect(customer.getByRole('alert')).toContainText(
    'No clear answer came to the sign-in. Nothing is lost: sign in again.',
  )
  await expect(email).toHaveValue(caller.email)
  await expect(password).toHaveValue(caller.password)
  await expect(phoneOrder.line('HV-1042')).toBeVisible()

  await control.clearFaults()
  await password.press('Enter')
  await expect(customer).toContainText(caller.name)
  await phoneOrder.isSettled()
  await phoneOrder.placeAsQuote()
  const [order] = await ordersOfDesks(sandbox)
  expect(order?.lines.map(({ code, quantity }) => `${quantity} ${code}`)).toEqual(['2 HV-1042'])
})
