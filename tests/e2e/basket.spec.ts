import { expect, test } from './fixtures.ts'
import { eleanor, ivor } from './people.ts'

test('quantity, unit and location of a line are changed in the grid, by keyboard', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const { keyboard } = desk.page
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  const quantity = phoneOrder.cell('HV-1042', 'Qty')
  await quantity.focus()
  await keyboard.press('Enter')
  await keyboard.type('12')
  await keyboard.press('Enter')
  await expect(quantity).toHaveText('12')
  await phoneOrder.isSettled()

  await phoneOrder.cell('HV-1042', 'Unit').focus()
  await keyboard.press('Enter')
  await desk.page.getByRole('combobox', { name: 'Unit' }).selectOption('case')
  await keyboard.press('Enter')
  await expect(phoneOrder.cell('HV-1042', 'Unit')).toHaveText('case')
  await phoneOrder.isSettled()

  await phoneOrder.cell('HV-1042', 'Location').focus()
  await keyboard.press('Enter')
  await desk.page.getByRole('combobox', { name: 'Location' }).selectOption('WH2')
  await keyboard.press('Enter')
  await expect(phoneOrder.cell('HV-1042', 'Location')).toHaveText('WH2')
  await phoneOrder.isSettled()

  await phoneOrder.placeAsQuote()
  const record = await sandbox.control.order(await phoneOrder.orderNumber())
  expect(record?.lines).toMatchObject([
    { code: 'HV-1042', quantity: '12', uom: 'case', location: 'WH2' },
  ])

  await phoneOrder.newCall()
  await test.step('Esc leaves a cell as it was, Del removes the line', async () => {
    await phoneOrder.takeOrder(eleanor, '2 HV-1042', '6 HV-2210')
    const again = phoneOrder.cell('HV-1042', 'Qty')
    await again.focus()
    await keyboard.press('Enter')
    await keyboard.type('99')
    await keyboard.press('Escape')
    await expect(again).toHaveText('2')
    await expect(again).toBeFocused()
    await keyboard.press('Enter')
    await keyboard.type('0')
    await keyboard.press('Enter')
    const typed = desk.page.getByRole('textbox', { name: 'Quantity' })
    await expect(typed).toHaveAccessibleDescription('Type a number above 0.')
    await expect(desk.page.getByRole('alert')).toHaveText('Type a number above 0.')
    await keyboard.press('Escape')
    await expect(desk.page.getByRole('alert')).toBeHidden()
    await expect(again).toBeFocused()
    await keyboard.press('Delete')
    await expect(phoneOrder.line('HV-1042')).toHaveCount(0)
    await expect(phoneOrder.lines()).toHaveCount(1)
    await expect(phoneOrder.cell('HV-2210', 'Qty')).toBeFocused()
  })
})

test('a price is changed only with a reason, and one that the CRM changes is marked', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const { page } = desk
  await phoneOrder.takeOrder(eleanor)
  const dialog = page.getByRole('dialog', { name: 'Change price' })
  await test.step('typed with the line', async () => {
    await phoneOrder.productBox.fill('HV-1042 =4.95')
    await expect(phoneOrder.options.first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await phoneOrder.confirm()
    await expect(dialog).toContainText('Say why the price is changed.')
    await dialog.getByLabel('Reason').fill('Dented box')
    await phoneOrder.confirm()
    await phoneOrder.isSettled()
    await expect(phoneOrder.cell('HV-1042', 'Price')).toHaveText('4.95')
    expect(await sandbox.control.requests('addToCart')).toMatchObject([
      { params: { unitprice: '4.95' } },
    ])
  })
  await test.step('on a line that is there', async () => {
    await phoneOrder.cell('HV-1042', 'Price').focus()
    await page.keyboard.press('Enter')
    await dialog.getByLabel('Price of one, net').fill('4.50')
    await dialog.getByLabel('Reason').fill('Loyal customer')
    await phoneOrder.confirm()
    await phoneOrder.isSettled()
    await expect(phoneOrder.cell('HV-1042', 'Price')).toHaveText('4.50')
    await expect(phoneOrder.cell('HV-1042', 'Price').getByTitle(/Loyal customer/)).toBeVisible()
  })

  await phoneOrder.newCall()
  await test.step('another price than was shown is marked and said', async () => {
    // Shown at list price while nobody is signed in; the CRM then sells it at trade price.
    await phoneOrder.addLine('6 HV-1042')
    const shown = await phoneOrder.cell('HV-1042', 'Price').innerText()
    await phoneOrder.signInAs(eleanor)
    await phoneOrder.isSettled()
    const price = phoneOrder.cell('HV-1042', 'Price')
    await expect(price).toHaveText('5.68')
    await expect(price.getByTitle(/^Was /)).toBeVisible()
    expect(shown).not.toBe('5.68')
    await expect(
      phoneOrder.page.getByText(/The CRM changed one price since the line was typed/),
    ).toBeVisible()
  })
})

test('a refused line is marked and kept, and goes in once it is allowed; who accounts for the VAT pays none', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.takeOrder(eleanor, 'HV-2210')
  await sandbox.control.setWindow('HV-1042', { end: '2020-01-01' })
  await phoneOrder.enterLine('2 HV-1042')
  await expect(phoneOrder.line('HV-1042')).toContainText('not accepted')
  await expect(phoneOrder.basket.getByRole('alert')).toBeVisible()
  await phoneOrder.enterLine('HV-3307')
  await expect(phoneOrder.line('HV-3307')).toBeVisible()
  await expect(phoneOrder.placeOrder).toHaveAttribute('aria-disabled', 'true')
  await expect(desk.page.getByText(/did not accept HV-1042/)).toBeVisible()

  await sandbox.control.setWindow('HV-1042', {})
  await phoneOrder.basket.getByRole('button', { name: 'Try again: HV-1042' }).click()
  await phoneOrder.isSettled()
  await expect(phoneOrder.basket.getByRole('alert')).toHaveCount(0)
  await expect(phoneOrder.placeOrder).not.toHaveAttribute('aria-disabled', 'true')

  await phoneOrder.newCall()
  await test.step('a customer who accounts for the VAT is charged none', async () => {
    await phoneOrder.takeOrder(ivor, '2 HV-1042')
    await expect(phoneOrder.customer).toContainText('Reverse charge')
    await phoneOrder.placeAsQuote()
    const order = await sandbox.control.order(await phoneOrder.orderNumber())
    expect(Number(order?.tax)).toBe(0)
    expect(Number(order?.total)).toBeCloseTo(11.36)
  })
})

const LOST = [
  { fault: 'lostAfter' },
  { fault: 'lostBefore' },
  { fault: 'cutBody' },
  { fault: 'htmlWith200', when: 'after' },
  { fault: 'http500', when: 'before' },
  { fault: 'http502', when: 'after' },
  { fault: 'busy9050', when: 'before' },
  { fault: 'expiredSession' },
] as const

test('a line whose answer was lost is settled by looking, and is never there twice', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  for (const [index, fault] of LOST.entries()) {
    await test.step(fault.fault, async () => {
      if (index > 0) await desk.page.keyboard.press('F2')
      await phoneOrder.takeOrder(eleanor, '5 HV-2210')
      await sandbox.control.fault({ method: 'addToCart', ...fault })
      await phoneOrder.addLine('2 HV-1042')
      await expect(phoneOrder.cell('HV-1042', 'Qty')).toHaveText('2')
      await expect(phoneOrder.lines()).toHaveCount(2)
      // The total is the CRM's own, of its own basket: both lines, once.
      await expect(phoneOrder.totals).toContainText('£24.38')
    })
  }
})
