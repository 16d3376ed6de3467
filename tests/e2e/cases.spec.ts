import { expect, test } from './fixtures.ts'
import { CasesScreen } from './pages/cases.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { printed, squeezed } from './paper/printed.ts'
import { eleanor } from './people.ts'

test('a case for the customer of a call, by keyboard alone', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  const cases = new CasesScreen(page)
  await phoneOrder.signInAs(eleanor)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('raise')
  await page.keyboard.press('Enter')
  await expect(cases.field('For')).toHaveValue(/./)
  await expect(cases.draft).toContainText('It goes out as theirs: Eleanor Whitcombe')
  await expect(cases.field('Subject')).toBeFocused()
  await page.keyboard.type('Broken candle')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It came in two.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Please ring.')
  await cases.send()
  const [stored] = await expect
    .poll(() => sandbox.control.cases())
    .toHaveLength(1)
    .then(() => sandbox.control.cases())
  expect(stored).toMatchObject({
    subject: 'Broken candle',
    message: 'It came in two.\nPlease ring.',
  })
  await expect(cases.dialog).toContainText(`Your reference is ${stored?.ref}`)
  await expect(cases.dialog).toContainText(stored?.key ?? '')
  await page.keyboard.press('Escape')
  await expect(cases.dialog).toBeHidden()
  await expect(cases.row('Broken candle')).toContainText('In the CRM')
  await expect(page.getByRole('main')).toContainText('own list of cases cannot be seen from here')
  await page.getByLabel('Filter').fill('nothing of the kind')
  await expect(page.getByText('No case is shown')).toBeVisible()
})

test('what the CRM refuses is said at its field, and all stays as typed', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  const cases = new CasesScreen(page)
  await phoneOrder.isReady()
  await cases.open()
  await page.getByRole('button', { name: 'Raise case' }).first().click()
  await expect(cases.field('For')).toBeFocused()
  await cases.send()
  await expect(cases.field('First name')).toBeFocused()
  await expect(cases.draft).toContainText('Type the first name.')
  await cases.forAda()
  await cases.field('First name').fill('A'.repeat(30))
  await cases.write('Opening hours', 'Are you open on Sunday?')
  await cases.send()
  await expect(cases.field('First name')).toHaveAttribute('aria-invalid', 'true')
  await expect(cases.field('First name')).toBeFocused()
  await expect(cases.draft).toContainText('The CRM says:')
  await expect(cases.field('Message')).toHaveValue('Are you open on Sunday?')
  expect(await sandbox.control.cases()).toEqual([])

  // Whoever opens it again learns why it is a draft still.
  await page.keyboard.press('Escape')
  await cases.openRow('Opening hours')
  await expect(cases.draft.getByRole('group', { name: 'Sent before' })).toContainText(
    'The CRM did not accept some fields',
  )
  await cases.field('Message').fill('My card is 4929 0000 0000 6')
  await expect(cases.draft).toContainText('This looks like a card number')
  await cases.field('Message').fill('Are you open on Sunday?')
  await cases.field('First name').fill('Ada')
  await cases.send()
  await expect(cases.dialog).toContainText('Your reference is')
})

test('a lost answer is unknown, also after kill -9, and a person decides', async ({
  launchReady,
  sandbox,
}) => {
  test.slow()
  const first = await launchReady()
  const before = new CasesScreen(first.page)
  await before.open()
  await first.page.getByRole('button', { name: 'Raise case' }).first().click()
  await before.forAda()
  await before.write('Opening hours', 'Are you open on Sunday?')
  await sandbox.control.fault({ method: 'addCase', fault: 'lostAfter', count: 1 })
  await before.send()
  const words = before.dialog.getByRole('group', { name: 'Whether it arrived' })
  await expect(words).toContainText('may or may not be in the CRM')
  await expect(before.dialog.getByRole('button', { name: 'Send case' })).toHaveCount(0)
  await first.page.keyboard.press('Escape')
  await expect(
    first.page.getByRole('button', { name: 'Cases, 1 not known to have arrived' }),
  ).toBeVisible()
  const status = first.page.getByRole('contentinfo')
  await expect(status).toContainText('1 case unknown')
  await expect(status).not.toContainText('Nothing unsettled')

  // A second one is out when the power goes.
  await first.page.getByRole('button', { name: 'Raise case' }).first().click()
  await before.forAda()
  await before.write('Second thoughts', 'And on Monday?')
  const held = await sandbox.control.fault({ method: 'addCase', fault: 'hold', count: 1 })
  await before.send()
  await held.whenHeld()
  await first.kill()
  await held.release()

  const { page } = await launchReady()
  const after = new CasesScreen(page)
  await after.open()
  await expect(after.row('Opening hours')).toContainText('Unknown')
  await expect(after.row('Second thoughts')).toContainText('Unknown')
  await after.openRow('Second thoughts')
  await expect(after.dialog).toContainText('The desk ended before an answer came')
  await after.decide('It arrived', 'The CRM, Cases, at 10:20', 'Ruth')
  await expect(after.dialog).toContainText('Arrived, as a person saw. Ruth: The CRM, Cases')
  await page.keyboard.press('Escape')

  await after.openRow('Opening hours')
  await after.dialog.getByRole('button', { name: 'Send it again' }).click()
  const word = page.getByRole('dialog', { name: 'Send it again' })
  await word.getByLabel('What you saw, and where').fill('Not among the cases of today')
  await page.keyboard.press('Control+Enter')
  await expect(after.draft).toBeVisible()
  await expect(after.field('Message')).toHaveValue('Are you open on Sunday?')
  expect((await sandbox.control.counts()).addCase).toBe(2)
  await after.send()
  await expect(after.dialog).toContainText('Your reference is')
  await page.keyboard.press('Escape')
  await expect(after.row('Sent again')).toHaveCount(1)
  expect((await sandbox.control.counts()).addCase).toBe(3)
})

test('what is half typed is there again after a power cut, and asks for no call that is over', async ({
  launchReady,
  sandbox,
}) => {
  const first = await launchReady()
  const before = new CasesScreen(first.page)
  await new PhoneOrderPage(first.page).signInAs(eleanor)
  await before.open()
  await first.page.getByRole('button', { name: 'Raise case' }).first().click()
  await before.write('Broken candle', 'It came in')
  await before.isKept('It came in')
  await first.kill()

  const { page } = await launchReady()
  const after = new CasesScreen(page)
  await after.open()
  await after.openRow('Broken candle')
  await expect(after.field('Message')).toHaveValue('It came in')
  await expect(after.field('For')).toHaveValue('')
  await expect(after.field('E-mail')).toHaveValue('eleanor@example.com')
  await after.field('Message').press('Control+End')
  await page.keyboard.type(' two.')
  await page.keyboard.press('Escape')
  await expect(after.draft).toBeHidden()
  await expect(after.row('It came in two.')).toBeVisible()
  await after.openRow('Broken candle')
  await after.draft.getByRole('button', { name: 'Throw away' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('No case was raised here')).toBeVisible()
  expect((await sandbox.control.counts()).addCase).toBeUndefined()
})

test('prints a case, and the list as it is filtered', async ({ desk, phoneOrder }) => {
  const { page } = desk
  const cases = new CasesScreen(page)
  const raise = async (subject: string) => {
    await page.getByRole('button', { name: 'Raise case' }).first().click()
    await cases.forAda()
    await cases.write(subject, 'Are you open on Sunday?')
    await cases.send()
    await expect(cases.dialog).toContainText('Your reference is')
  }
  await phoneOrder.isReady()
  await cases.open()
  await raise('Opening hours')
  const [paper, ...more] = await printed(desk)
  expect(more).toEqual([])
  expect(paper?.words).toContain(squeezed('Page 1 of 1 Case 150'))
  expect(paper?.words).toMatch(/AdaByron.+Openinghours.*AreyouopenonSunday.+InTheCRMas150/i)
  expect(paper?.words).not.toMatch(/Yourreferenceis|Printcase/)
  await page.keyboard.press('Escape')
  await expect(cases.dialog).toBeHidden()
  await raise('Parking')
  await page.keyboard.press('Escape')

  await page.getByLabel('Filter').fill('parking')
  await expect(cases.row('Opening hours')).toBeHidden()
  await page.getByRole('button', { name: 'Print list' }).click()
  await expect(page.getByRole('table')).toContainText('Parking')
  const [list] = await printed(desk)
  expect(list?.words).toMatch(/Casesraisedatthisdesk.+151.+Parking/)
  expect(list?.words).not.toMatch(/Openinghours|Printlist/)
})
